/** What kind of thing a question asks for. */
export type AnswerType = "person" | "place" | "time" | "number" | "reason" | "manner" | "meaning" | "polar" | "thing";

/** What a question asks for: kinds, the counting noun ("개" of 몇 개), and whether it asks for several. */
export interface Asked {
  /** One kind, or several where the question asks two things at once ("언제 어디서"). Never empty. */
  readonly types: readonly AnswerType[];
  /** The counting noun behind 몇 or "how many"; null where there is none. */
  readonly unit: string | null;
  /** Whether a sum of money is asked for by name (요금, 예산, 매출). */
  readonly money: boolean;
  /** Whether an enumeration is asked for. */
  readonly several: boolean;
  /** For things: the form in which what is asked for by name is written (주제, 슬로건: in quotation marks); null where it has none. */
  readonly form: ThingForm | null;
}

/** How a thing that is asked for by a noun is written. */
export type ThingForm = "quoted" | "motto" | "organisation";

/** Nouns for words that stand in quotation marks right beside them ("'…'를 주제로"). */
const MOTTO = /(?:주제|테마|슬로건|구호|표어|캐치프레이즈|모토)$/u;

/** Nouns for what is written in quotation marks. */
const QUOTED =
  /(?:제목|명칭|이름|행사명|작품명|제품명|서비스명|프로그램명|책|영화|노래|작품|앨범|소설|그림|별명|별칭|호)$/u;

/** Nouns for companies and other bodies. */
const ORGANISATION =
  /(?:회사|기업|업체|기관|단체|협회|대학|대학교|학교|팀|구단|은행|매체|언론사|방송사|신문|정당|부처|개발사|제작사|운영사|제조사|출판사|소속사|주최사|계열사|투자사)$/u;

/** Nouns whose value is a sum of money. */
const MONEY =
  /(?:가격|금액|비용|예산|매출|매출액|이익|순이익|연봉|월급|급여|요금|임대료|월세|보증금|수수료|이용료|입장료|등록금|상금|보조금|지원금|투자금|투자액|공사비|참가비|숙박비|개발비|구입비|사업비|교통비|시가총액|기업가치|몸값|자산|부채|손실|적자|흑자|주가)$/u;

type Rule = readonly [AnswerType, RegExp];

/** Nouns that name a quantity when they are what is asked for: 인구, 면적, …율, …료. */
const QUANTITY =
  "인구|면적|넓이|높이|길이|깊이|너비|무게|중량|크기|둘레|거리|속도|온도|기온|나이|연령|가격|값|금액|액수|비용|예산|매출|매출액|영업이익|순이익|이익|수익|손실|적자|흑자|규모|시가총액|기업\\s?가치|연봉|월급|급여|요금|임대료|월세|보증금|수수료|이용료|등록금|상금|지분|점유율|비율|비중|경쟁률|수치|횟수|숫자|개수|인원|정원|관객|득표율|지지율|[가-힣]{1,6}(?:수량|률|액수|총액|금액|지수|자\\s수|인원|건수|명수|대수|가구\\s수|요금|임대료|가격)|(?:직원|회원|참가자|참석자|방문객|관람객|이용자|가입자|사용자|입주사|입주기업|사망자|부상자|환자|학생|선수|기업|제품|건물|업체)\\s?수";

const KOREAN: readonly Rule[] = [
  [
    "time",
    /언제|며칠|몇\s?(?:년|월|일|시(?!간)|세기|요일|년도|연도)|몇\s?시쯤|어느\s?(?:해|날|때|시대|시기|요일)|무슨\s?(?:요일|해|날)/u,
  ],
  ["person", /누구|누가|누굴|누군|누근|어느\s?분|어떤\s?(?:사람|인물)|무슨\s?(?:사람|인물)/u],
  ["reason", /왜(?![가-힣])|왜요|어째서|무엇\s?때문|뭐\s?때문|무슨\s?(?:이유|까닭|연유)|어떤\s?(?:이유|까닭|연유)/u],
  ["number", /몇|얼마|얼만/u],
  [
    "place",
    /어디|어딨|어딘|어느\s?(?:나라|도시|지역|곳|국가|주|대륙|지방|섬|장소|건물|호텔|시(?![가-힣]{2})|구(?![가-힣]{2}))/u,
  ],
  ["manner", /어떻게|어떡해|무슨\s?(?:방법|방식)|어떤\s?(?:방법|방식|식)/u],
  ["meaning", /(?:무슨|어떤)\s?뜻|뭔\s?뜻|뜻이\s?(?:뭐|무엇)/u],
  ["thing", /무엇|무어|뭐|뭣|뭘|뭔|무슨|어떤|어느/u],
];

/** What the noun in front of the topic particle or the question mark asks for, where no question word is more exact. */
const KOREAN_HEADS: readonly Rule[] = [
  [
    "time",
    /(?:날짜|시기|연도|년도|일시|시각|시점|마감일|기한|때|해|기간|기일|생일|(?:[가-힣]{0,2}(?:출생|사망|창단|창립|설립|건국|개봉|발매|출시|개최|탄생|준공|개장|개교|창간|취임|독립|결혼|방영|제정|발행)(?:일|일자|년|년도|연도)))$/u,
  ],
  [
    "person",
    /(?:사람|인물|장본인|주인공|저자|작가|기자|감독|대표|회장|사장|시장|장관|대통령|교수|팀장|이사장|부사장|위원장|총리|왕|임금|여왕|황제|설립자|창업자|창시자|발명가|발명자|창립자|선수|배우|가수|아버지|어머니|아들|딸|남편|아내|형|누나|동생|부인|남동생|여동생|스승|제자|손녀|손자|창립자|연구원|소설가|과장|국장|실장|부장|본부장|단장|원장|소장|청장|이사|부회장|감독|코치|주장|법인장|헤드|디렉터|매니저|책임자|의장|총장|지사|군수|구청장|의원|대변인|노조위원장)$/u,
  ],
  ["place", /(?:장소|위치|소재지|개최지|수도|고향|출생지|출신지|본거지|주소|발상지|원산지|본사|본점)$/u],
  ["number", new RegExp(`(?:${QUANTITY})$`, "u")],
  ["reason", /(?:이유|까닭|원인|계기|배경|동기)$/u],
  ["manner", /(?:방법|방식|과정|절차)$/u],
  ["meaning", /(?:뜻|의미|정의|개념)$|이?란$/u],
];

const ENGLISH: readonly Rule[] = [
  ["time", /\bwhen\b|\bwhat (?:year|date|day|month|time)\b|\bwhich (?:year|day|month)\b|\bhow long ago\b/iu],
  ["person", /\bwho(?:m|se)?\b|\bwhich (?:person|professor|minister|mayor)\b|\bname of the (?:person|founder|mayor)/iu],
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

const CHINESE: readonly Rule[] = [
  ["time", /何时|何時|什么时候|什麼時候|甚麼時候|哪一?年|哪一?天|几月|幾月|几年|哪个月|何年|多久前/u],
  ["person", /谁|誰|哪位|何人/u],
  ["reason", /为什么|為什麼|为何|為何|原因/u],
  ["number", /多少|几[个個家名所项]|幾[個家名所項]|多大|多高|多长|多長|第几|第幾|人口|金额|金額|预算|預算|租金/u],
  [
    "place",
    /哪里|哪裡|哪儿|哪兒|何处|何處|何地|哪(?:个|個|座|家|一)?(?:城市|国家|國家|地方|酒店|地区|地區)|在哪(?!一?[年天日月])/u,
  ],
  ["manner", /怎么|怎麼|如何|怎样|怎樣/u],
  ["meaning", /意思|含义|含義|定义|定義/u],
  ["thing", /什么|什麼|甚么|甚麼|哪/u],
  ["polar", /[吗嗎]\s*[?？]?\s*$/u],
];

const SEVERAL =
  /어디어디|누구누구|무엇무엇|뭐뭐|뭐가\s?있|무엇이\s?있|무엇들|누구들|어떤\s?것들|무엇무엇|(?<=[가-힣])들[은는이을]\s|각각|모두\s?(?:알려|말해|나열)|전부|종류|나열|열거|목록|\blist\b|\bnames of\b|\bwhich (?:companies|universities|articles|countries|cities|firms|organi[sz]ations|institutions|people)\b|\bwhat are\b|\bwho are\b|\ball the\b|哪些|有谁|有誰/iu;

/**
 * Reads from a question what it asks for. Question words decide; where there is none, the noun it ends in does
 * ("사이버포트의 임대료는?" asks for a number).
 * @param head the last noun that is asked about, without particle; null where it is not known
 */
export function askedOf(question: string, head: string | null): Asked {
  const several = SEVERAL.test(question);
  const counted = /몇\s*([\p{L}%]+)/u.exec(question)?.[1] ?? null;
  const found = [KOREAN, ENGLISH, CHINESE].map((rules) =>
    rules.filter(([, pattern]) => pattern.test(question)).map(([type]) => type),
  );
  const types = new Set(exact(found.flat()));
  const named = head === null ? undefined : KOREAN_HEADS.find(([, pattern]) => pattern.test(head))?.[0];
  // "이유는 무엇", "금액은 얼마", "저자는 어디": the noun is more exact than 무엇, 어떤 or nothing.
  if (named !== undefined && (types.size === 0 || types.has("thing"))) {
    types.delete("thing");
    types.add(named);
  }
  if (types.size === 0) types.add(/[\p{Script=Hangul}]/u.test(question) && isPolar(question) ? "polar" : "thing");
  // "Who is the parent company" asks for no person, "what is the theme" for words in quotation marks.
  const foreign = /\p{Script=Hangul}/u.test(question) ? null : foreignForm(question);
  if (foreign === "organisation" && types.delete("person")) types.add("thing");
  // 어디 asks for a company or body as well as for a place.
  if (types.has("place") && head !== null && ORGANISATION.test(head)) {
    types.delete("place");
    types.add("thing");
  }
  const money = types.has("number") && head !== null && MONEY.test(head);
  const form = types.has("thing")
    ? (foreign ?? formOf(question, head))
    : types.has("person") && MADE.test(question)
      ? "organisation"
      : null;
  return { types: [...types], money, unit: types.has("number") ? unitOf(counted) : null, several, form };
}

/** Who makes, builds or runs something may be a body as well as a person. */
const MADE =
  /누가.*(?:만들|만든|세웠|세운|지었|지은|조성|건설|설립|개발|운영|주최|주관|열었|투자|후원|개최|제작|발표)|\bwho (?:built|made|makes|developed|hosted|organi[sz]ed|created|established|founded|runs|operates|owns|invested|funded|announced|manages|sponsors?|sponsored)\b|由谁|由誰|谁(?:建|办|主办|开发|设立)|誰(?:建|辦|主辦|開發|設立)/iu;

function foreignForm(question: string): ThingForm | null {
  if (
    /\b(?:who|which|what)\b.*\b(?:compan(?:y|ies)|firms?|universit(?:y|ies)|institutions?|institutes?|organi[sz]ations?|agenc(?:y|ies)|subsidiary|maker|operator|startups?|banks?)\b|[哪什].*(?:公司|企业|企業|机构|機構|大学|大學|单位|單位)|(?:公司|企业|企業|机构|機構|大学|大學|单位|單位)(?:是)?[哪什谁誰]/iu.test(
      question,
    )
  )
    return "organisation";
  if (/\bwhat\b.*\b(?:theme|slogan|motto)\b|主题|主題|口号|口號/iu.test(question)) return "motto";
  return /\bwhat\b.*\b(?:title|name|called)\b|名称|名稱|叫什么|叫什麼/iu.test(question) ? "quoted" : null;
}

/** The form of a thing by the noun that asks for it, in front of the question word or behind 어떤 and 무슨. */
function formOf(question: string, head: string | null): ThingForm | null {
  const behind =
    /(?:어떤|무슨|어느)\s+([가-힣]{1,6}?)(?:[은는이가을를의]|으?로|에서?)?(?=\s|[?？]|$)/u.exec(question)?.[1] ?? null;
  const nouns = [behind, head].filter((noun) => noun !== null);
  if (nouns.some((noun) => MOTTO.test(noun))) return "motto";
  if (nouns.some((noun) => QUOTED.test(noun))) return "quoted";
  return nouns.some((noun) => ORGANISATION.test(noun)) ? "organisation" : null;
}

/** Drops what a more exact question word has settled: "몇 년" is a time and no number, "what year" no thing. */
function exact(types: readonly AnswerType[]): AnswerType[] {
  const set = new Set(types);
  const settled = types.some((type) => type !== "thing" && type !== "polar");
  if (settled) {
    set.delete("thing");
    set.delete("polar");
  }
  if (set.has("time")) set.delete("number");
  if ([...set].some((type) => type !== "manner")) set.delete("manner");
  if (set.has("thing")) set.delete("polar");
  return [...set];
}

function isPolar(question: string): boolean {
  return /(?:나요|가요|까요?|니|냐|했어|됐어|있어|없어|맞아|맞나|맞지|지요?|죠|어요|아요|데요?)\s*[?？]*\s*$/u.test(
    question,
  );
}

/** Whether a stem is nothing but a counting noun (몇 [퍼센트]). */
export function isCounter(stem: string): boolean {
  return unitOf(stem) === stem;
}

/** The counting noun without what is stuck to it: 개의, 명이나, 곳인가요. */
function unitOf(word: string | null): string | null {
  if (word === null) return null;
  return /^[가-힣]/u.test(word)
    ? (/^(?:번째|퍼센트|프로|킬로미터|킬로그램|킬로|미터|시간|개월|개국|가지|마리|차례|군데|달러|그루|회째|명|개|곳|회|대|건|편|권|층|살|세|배|원|위|종|호|채|척|쪽|인|팀|국|분|초|주|달|줄|자|차|번|점|장|평|석|량|기|분)(?=$|[^가-힣]|[이나인은는을를의가에야쯤정씩까도로였짜예])/u.exec(
        word,
      )?.[0] ?? null)
    : null;
}
