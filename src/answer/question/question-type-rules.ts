import type { AnswerType } from "./question-type.js";

/** A kind of answer with the words that ask for it. */
export type Rule = readonly [AnswerType, RegExp];

/** Nouns that name a quantity when they are what is asked for: 인구, 면적, …율, …료. */
const QUANTITY =
  "인구|면적|넓이|높이|길이|깊이|너비|무게|중량|크기|둘레|거리|속도|온도|기온|나이|연령|가격|값|금액|액수|비용|예산|매출|매출액|영업이익|영업익|순이익|이익|수익|손실|적자|흑자|규모|스코어|점수|전적|임기|수명|두께|금리|세기|풍속|임금|시급|배당|배당금|과징금|벌금|몸값|이적료|형량|순위|해발|고도|지름|총사업비|사업비|공사비|개발비|투자비|투자액|투자금|시가총액|기업\\s?가치|연봉|월급|급여|요금|임대료|월세|보증금|수수료|이용료|등록금|상금|지분|점유율|비율|비중|경쟁률|수치|횟수|숫자|개수|인원|정원|관객|득표율|지지율|[가-힣]{1,6}(?:수량|률|(?<![자선운전계음규조])율|액수|총액|금액|지수|자\\s수|인원|건수|명수|대수|가구\\s수|요금|임대료|가격)|[가-힣]{1,4}(?:참가비|관람비|횡령액|손해액|절감액|삭감액|증가액|감소액)|참가비|횡령액|(?:점포|매장|가구|세대|객실|좌석|득점|안타|홈런|지점|노선|학급|작품|관객|신도|확진자|가맹점|조합원|점주|차량|정거장)\\s?수|(?:직원|회원|참가자|참석자|방문객|관람객|이용자|가입자|사용자|입주사|입주기업|사망자|부상자|환자|학생|선수|기업|제품|건물|업체)\\s?수";

/** Question words of Korean. */
export const KOREAN: readonly Rule[] = [
  [
    "time",
    /언제(?!든|라도)|언젠(?!가)|며칠(?!\s?(?:동안|간|만에|이나|째|걸|정도\s?걸))|몇\s?(?:년|월|일|시(?!간)|세기|요일|년도|연도)(?!\s?(?:동안|간|만에|이나|째|짜리|걸|정도\s?걸))|몇\s?시쯤|어느\s?(?:해|날|때|시대|시기|요일)|무슨\s?(?:요일|해|날)/u,
  ],
  ["person", /누구|누가|누굴|누군|누근|누굽|성함|존함|어느\s?분|어떤\s?(?:사람|인물)|무슨\s?(?:사람|인물)/u],
  ["reason", /왜(?![가-힣])|왜요|어째서|무엇\s?때문|뭐\s?때문|무슨\s?(?:이유|까닭|연유)|어떤\s?(?:이유|까닭|연유)/u],
  [
    "number",
    /몇|어느\s?(?:정도|만큼)|며칠\s?(?:동안|간|만에|이나|째|걸|정도\s?걸)|얼마|얼만|(?<=[가-힣])\s(?:수|숫자)(?:[은는이가를]|[는은]요)?\s*(?:(?:각각|모두|다|좀|총)\s*)*(?:[?？.!~]*\s*$|알려|말해|가르쳐|비교|정리)/u,
  ],
  [
    "place",
    /어디|어딨|어딘|어느\s?(?:나라|도시|지역|곳|국가|주|대륙|지방|섬|장소|건물|호텔|공연장|극장|경기장|체육관|구장|야구장|축구장|전시장|공항|역|항구|동네|마을|시(?![가-힣]{2})|구(?![가-힣]{2})|군(?![가-힣]{2})|도(?![가-힣]{2})|동(?![가-힣]{2})|읍(?![가-힣]{2})|면(?![가-힣]{2}))|무슨\s?(?:나라|도시|동네|지역|[시군구도동읍면](?![가-힣]{2}))/u,
  ],
  ["manner", /어떻게|어떡해|무슨\s?(?:방법|방식)|어떤\s?(?:방법|방식|식)/u],
  ["meaning", /(?:무슨|어떤)\s?뜻|뭔\s?뜻|뜻이\s?(?:뭐|무엇)/u],
  ["thing", /무엇|무어|뭐|뭣|뭘|뭔|무슨|어떤|어느/u],
];

/** What the noun in front of the topic particle or the question mark asks for, where no question word is more exact. */
export const KOREAN_HEADS: readonly Rule[] = [
  [
    "time",
    /(?:^날|^(?:그|이|이듬|첫|당)?[때해]|날짜|시기|연도|년도|일시|시각|시점|마감|마감일|기한|기일|생일|개막일|폐막일|개통일|지급일|선고일|투표일|선거일|출시일|발표일|시행일|개학일|결승일|(?:[가-힣]{0,2}(?:예정|전역|입대|출소|출국|귀국|복귀|컴백|데뷔|개강|종강|입학|졸업|납부|접수|공연|방영|상영|휴무|휴관|입주|완공|착공|접종|발사|재개|출생|사망|창단|창립|설립|건국|개봉|발매|출시|개최|탄생|준공|개장|개교|창간|취임|독립|결혼|방영|제정|발행)(?:일|일자|년|년도|연도)))$/u,
  ],
  [
    "person",
    /(?:^[애놈분]|사람|인물|성함|장본인|임원|간부|관료|직원|실무자|담당자|관계자|당사자|애널|애널리스트|판사|재판장|장군|조종사|교사|간호사|소방관|경찰관|은행원|대학생|고등학생|중학생|초등학생|학부모|할머니|할아버지|승무원|외교관|도지사|해설위원|아나운서|피디|프로듀서|개그맨|아이돌|래퍼|유튜버|학예사|학예연구사|관장|역장|큐레이터|교장|교장선생님|교감|총재|서장|사령관|후보|당선인|당선자|우승자|수상자|범인|용의자|피의자|피해자|최우수선수|득점왕|연출자|진행자|사회자|심사위원장|집행위원장|조직위원장|이장|학장|차관|변호사|상무|전무|사무총장|단장|교육감|대사|비서관|수석|행장|지휘자|선장|기장|건축가|설계자|디자이너|작곡가|화가|조각가|투수|타자|(?<!점)포수|골키퍼|공격수|수비수|기관사|목격자|주인공|저자|작가|기자|감독|대표|회장|사장|시장|장관|대통령|교수|팀장|이사장|부사장|위원장|총리|왕|임금|여왕|황제|설립자|창업자|창시자|발명가|발명자|창립자|선수|배우|가수|아버지|어머니|아들|딸|남편|아내|형|누나|동생|부인|남동생|여동생|스승|제자|손녀|손자|창립자|연구원|소설가|과장|국장|실장|부장|본부장|단장|원장|소장|청장|이사|부회장|감독|코치|주장|법인장|헤드|디렉터|매니저|책임자|의장|총장|지사|군수|구청장|의원|대변인|노조위원장)$/u,
  ],
  [
    "place",
    /(?:장소|위치|행선지|목적지|발생지|현장|무대|배경지|사는\s?곳|행사장|개최국|생산지|공장|본부|촬영지|발원지|종점|기점|출발지|도착지|소재지|개최지|수도|고향|출생지|출신지|본거지|주소|발상지|원산지|본사|본점)$/u,
  ],
  ["number", new RegExp(`(?:${QUANTITY})$`, "u")],
  ["reason", /(?:이유|까닭|원인|계기|배경|동기|목적|취지|사유|명분|경위)$/u],
  ["manner", /(?:방법|방식|과정|절차)$/u],
  ["meaning", /(?:뜻|의미|정의|개념)$|이?란$/u],
];

/** Question words of English. */
export const ENGLISH: readonly Rule[] = [
  [
    "time",
    /\bwhen\b|\bwhat (?:year|date|day|month|time)s?\b|\bwhich (?:year|date|day|month|week|quarter)s?\b|\bhow long ago\b/iu,
  ],
  [
    "person",
    /\bwho(?:m|se)?\b|\bwhich (?:[\w-]+ ){0,2}(?:person|professor|minister|mayor|governor|chair(?:man|woman|person)?|official|(?:co-?)?founder|executive|ceo|president|director|lawmaker|politician|diplomat|expert|researcher|player|coach|actor|actress|singer|author|journalist)\b|\bname of the (?:person|founder|mayor)/iu,
  ],
  [
    "reason",
    /\bwhy\b|\bwhat (?:caused|causes|led to)\b|\bwhat (?:is|was) the (?:cause|purpose|aim)\b|\bwhat (?:was|is) the reason\b|\bfor what reason\b/iu,
  ],
  [
    "number",
    /\bhow (?:many|much|old|tall|long|big|large|high|far|wide|deep|fast|heavy|often)\b|\bwhat (?:is|was|were|are) (?:the |its |their |[\w.-]+['’]s )(?:\w+ ){0,4}?(?:population|price|cost|amount|number|percentage|share|budget|size|area|valuation|value|rent|fare|fee|revenue|salary|profit|sales|turnover|speed|length|height|weight|depth|capacity|rate|temperature|distance|score|market cap|investment|age)\b|\bwhat (?:percentage|share|proportion|number)\b/iu,
  ],
  ["place", /\bwhere\b|\b(?:which|what) (?:city|country|place|venue|hotel|town|state|province|region|location)\b/iu],
  ["manner", /\bhow\b/iu],
  ["meaning", /\bmean(?:s|ing)?\b|\bdefin(?:e|ition)\b|\bstands? for\b/iu],
  ["thing", /\bwhat\b|\bwhich\b/iu],
  ["polar", /^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/iu],
];

/** Question words of Chinese, in both scripts. */
export const CHINESE: readonly Rule[] = [
  [
    "time",
    /何时|何時|什么时候|什麼時候|甚麼時候|啥时候|啥時候|哪一?[年天日]|几月|幾月|几号|幾號|几点|幾點|哪(?:个|個|一)?[月季]|星期几|星期幾|周几|何年|何月|何日|多久前/u,
  ],
  ["person", /谁|誰|哪位|何人/u],
  ["reason", /为什么|為什麼|为何|為何|为啥|為啥|原因/u],
  [
    "number",
    /多少|[几幾][个個家名所项項年天次届屆人位岁歲座栋棟层層场場台辆輛条條种種款部篇倍成]|任期|多久|比分|(?<!差不)多[大高长長重远遠深宽寬快厚]|第几|第幾|人口|金额|金額|预算|預算|租金/u,
  ],
  [
    "place",
    /哪里|哪裡|哪儿|哪兒|何处|何處|何地|[什甚啥][么麼]?地方|哪(?:个|個|座|家|一)?(?:城市|国家|國家|地方|酒店|地区|地區|省|城|州)|在哪(?!一?[年天日月])/u,
  ],
  ["manner", /怎么|怎麼|如何|怎样|怎樣|咋/u],
  ["meaning", /意思|含义|含義|定义|定義/u],
  ["thing", /什么|什麼|甚么|甚麼|啥|哪/u],
  ["polar", /[吗嗎]\s*[?？]?\s*$/u],
];
