import { LONG_SURNAMES, SURNAMES } from "../verify/verify-name-tables.js";

/** Offices, ranks and callings that stand beside a person's name in news, longer ones first. */
export const TITLE =
  "대통령|국무총리|부총리|총리|장관|차관|도지사|지사|시장|군수|구청장|교육감|행정장관|대변인|대사|의장|의원|위원장|위원|이사장|부회장|회장|부사장|사장|대표이사|대표|전무|상무|이사|최고경영자|최고재무책임자|최고기술책임자|책임자|사무총장|총장|학장|교장|교감|교수|교사|강사|박사|연구원|연구위원|선임연구원|센터장|본부장|부장판사|판사|검사|변호사|법인장|부장|차장|실장|국장|과장|팀장|처장|소장|원장|관장|단장|청장|서장|지부장|지점장|점장|이장|총재|수석|감독|코치|선수|주장|투수|포수|타자|대타|내야수|외야수|공격수|수비수|미드필더|골키퍼|기자|작가|시인|소설가|화가|배우|가수|연출가|피아니스트|지휘자|디렉터|매니저|헤드|설립자|창업자|공동창업자|창립자|발명가|전문의|의사|간호사|약사|셰프|요리사|선장|기장|장군|사령관|중령|대령|경감|경정|총경|소방관|훈장|명장|기사|할머니|할아버지|어르신|여사|황제|대왕|여왕|국왕|왕자|공주|CEO|CTO|CFO|COO|씨|군|양";
/** More of them, too often alone or behind a common noun to stand for a name without one of Korean form. */
const TITLE_OF_NAME = `부시장|심사위원|총괄이사|심사역|학예연구사|학예사|연구사|재판장|재판관|대법관|회계사|조합장|공장장|은행장|행장|병원장|학회장|총학생회장|평론가|건축가|작곡가|명창|명인|총영사|영사|소령|준위|대위|선생|주무관|사무관|서기관|시의원|도의원|${TITLE}`;
/** All of them, as alternatives of a pattern. */
export const PERSON_TITLES = TITLE_OF_NAME;
/** Syllables that given names are made of. */
const GIVEN =
  "가강건겸경곤관광교국권규균근금기길나남녀노누다단달담대덕도동두득라란람래량려련령례로록루류륜률리린림마만매명모목무문미민배백범벽별병보복봉빈빛삼상새서석선설섭성세소솔송수숙순숭슬승시식신실심아안애양언엄여연열염엽영예오옥온완요용우욱운웅원월위유윤율은을의이익인일임재정제조종주준중지직진찬창채천철청초총춘충치칠탁태택평표필하학한해향혁현형혜호홍환회효후훈휘희흥힘늘봄샘결들";
/** A Korean name in a pattern: of three syllables, or with a surname of two. */
export const KOREAN_NAME = `(?:(?:${LONG_SURNAMES.join("|")})[${GIVEN}]{1,2}|[${SURNAMES}][${GIVEN}](?![회하의로])[${GIVEN}])`;
/** In front of a title 하 ends a name and no verb: 진다하 시장. */
const NAME_BEFORE_TITLE = KOREAN_NAME.replace("(?![회하의로])", "(?![회의로])");
/** Three syllables of which the last two are those of given names. */
const RARE_NAME = `[가-힣][${GIVEN}](?![회하의로])[${GIVEN}물꽃]`;
/** Three syllables that end as places, bodies, times and verbs do. */
const NO_RARE_NAME =
  "[가-힣]{2}[시군구도원부청처사회대국과소관단당팀장동리역성권계진연한인전후의로일월내외해주명률교중초은이을]\\s";
/** Behind a title: a particle or the copula, and no longer word. */
const TITLE_ENDS = "(?!(?!이었|이라|이며|이다|이고|입니|에게|께서|으로|한테)[가-힣]{3})";
/** A word in front of a title that is no name: it ends in a particle or as a verb does, or the title is also a common noun (시장, 양). */
const NO_NAME_BEFORE = "(?![^\\s]*(?:[은는을를의로해여된던할와과라서]|지만|[A-Za-z][가이])\\s)";
/** 시장 with what is sold or where: a market, in front of which 가로수 stands as well. */
const MARKET = "(?:전통|재래|야|풍물|벼룩|도매|수산|중앙|국제|주식|부동산|노동|금융|채권|외환|해외|국내|세계)?시장";
/** What begins as a title and is a body, a work or a place. */
const NO_TITLE =
  "이사회|이사진|대표단|대표적|대표작|위원회|의원회|의장단|교수진|선수권|기자회|박사과정|의사회|의사당|의사결정|배우자";
/** What is run in a race: hours, minutes and seconds, or more minutes than a song has. Without seconds it is a journey or a film. */
const RUN_TIME = "(?:\\d{1,2}시간\\s?\\d{1,2}분|[1-9]\\d분)\\s?\\d{1,2}초";
/** Ends of words that stand in front of a time and name no runner: what is run, ridden or shown. */
const NO_RUNNER =
  "(?:남자|여자|남녀|[남여]자?부|부문|역|공항|터미널|코스|하프|마라톤|구간|시간|기록|경주|경기|계주|경보|달리기|결승|결선|예선|종목|영상|영화|공연|대회)";
const AT_WORD = "(?<![가-힣A-Za-z])";

const PERSONS: readonly RegExp[] = [
  // 안세영(54), 김하나(金하나)
  new RegExp(`${AT_WORD}[가-힣]{2,5}(?=\\s?[(（](?:\\d{2}(?:[·,)）세])|\\p{Script=Han}{2,4}[)）]))`, "gu"),
  // 박정훈 충주시 교통과장, 안세영 원장
  new RegExp(
    `${AT_WORD}${NAME_BEFORE_TITLE}(?=\\s(?:[가-힣A-Za-z·]{1,14}\\s){0,3}?[가-힣A-Za-z·]{0,10}(?:${TITLE_OF_NAME})${TITLE_ENDS})`,
    "gu",
  ),
  // 갈하은씨, 두예랑 씨, 초동철 노조위원장은: surnames are too many to be known all
  new RegExp(`${AT_WORD}${RARE_NAME}(?=\\s?씨(?![가-힣]{3}))`, "gu"),
  new RegExp(
    `${AT_WORD}(?!${NO_RARE_NAME})${RARE_NAME}(?=\\s(?!${MARKET})[가-힣A-Za-z]{0,6}(?:${TITLE_OF_NAME})(?:은|는|이|가|을|를|의|과|와|도|에게|께서)?[\\s,.(])`,
    "gu",
  ),
  // 케냐의 조이스 첩코리르(2시간 24분 18초)
  new RegExp(
    `${AT_WORD}(?!${KOREAN_NAME}[(（])[가-힣]{2,7}(?<![의은는을를로서된한]|${NO_RUNNER}) (?!기록|신기록)[가-힣]{2,7}(?<!${NO_RUNNER})(?=[(（]${RUN_TIME})`,
    "gu",
  ),
  // 배수진씨, 우복례(당시 67세)씨
  new RegExp(`${AT_WORD}[${SURNAMES}][가-힣]{1,2}(?=\\s?(?:[(（][^)）]{1,20}[)）]\\s?)?씨(?![가-힣]{3}))`, "gu"),
  // 재판장 봉하윤), 이수민(경기도청), 김하나(2시간 24분 18초)
  new RegExp(
    `(?<=재판장\\s)${KOREAN_NAME}(?=[)）])|${AT_WORD}${KOREAN_NAME}(?=[(（](?:[가-힣]{1,8}[시도군구]청|\\d{1,2}시간[^)）]{1,16}|당시 \\d{1,2}세?)[)）])`,
    "gu",
  ),
  // 대표 김하나, 대타 마동찬
  new RegExp(`(?<=(?:${TITLE_OF_NAME})(?:[(（][^)）]{1,20}[)）])?\\s)${KOREAN_NAME}(?![가-힣]{4})`, "gu"),
  // 파울라 몬테로 감독, 모루이 부사장
  new RegExp(
    `${AT_WORD}(?:${NO_NAME_BEFORE}[가-힣A-Za-z·]{2,6}\\s)?${NO_NAME_BEFORE}[가-힣A-Za-z·]{2,8}\\s(?:[(（][^)）]{1,40}[)）]\\s?)?(?:전\\s|현\\s|신임\\s)?(?!시장|양|군|주장|기사|소장|정원|투수|타자|${NO_TITLE})(?:${TITLE})(?![가-힣]{3})`,
    "gu",
  ),
  // 민중 영웅 '네드 켈리'
  /(?<=(?:영웅|배우|가수|감독|선수|작가|시인|화가|철학자|과학자|정치인|정치가|혁명가|탐험가|황제|국왕|장군|물리학자|수학자|발명가|독립운동가|언론인|사상가|무용가|음악가|작곡가|소설가|건축가|디자이너)\s['‘])[가-힣]{1,6}(?:\s[가-힣]{1,7})?(?=['’])/gu,
  // 외국인 타자 카를로스 베니테스
  /(?<=(?:감독|선수|투수|타자|배우|가수|작가|시인|소설가|화가|대통령|총리|교수|박사|셰프|지휘자|평론가|건축가|작곡가|연출가|디자이너|피아니스트|바이올리니스트|사진가|조각가)\s)[가-힣]{1,5}(?![의은는을를이가]\s)[가-힣]\s[가-힣]{2,7}?(?=[은는이가을를의와과도]?(?:\s|,))/gu,
  new RegExp(
    `${AT_WORD}${KOREAN_NAME}(?=(?:은|는|이|가|을|를|의|에게|와|과|도|께서|이다|입니다|이며|이고|이라고|씨)(?:[\\s,.]|$))`,
    "gu",
  ),
  /(?<![\p{L}])\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.)?(?: (?:de|van|von|da|bin|al))? \p{Lu}[\p{L}'’-]+/gu,
  /[\p{Script=Han}]{2,4}(?=(?:市长|市長|总统|總統|主席|部长|部長|教授|先生|女士|董事长|董事長|会长|會長|总裁|總裁|局长|局長|院长|院長|议员|議員|总理|總理|表示|说|說))/gu,
];
/** What looks like a name of three syllables and is a common noun. */
const NO_NAMES = new Set(
  "아시아 동남아 그동안 다시봄 설명회 박람회 임직원 방향성 안정성 조정권 기준일 예정일 노하우 최대한 소중한 서해안 지휘봉 금지원 석유류 여성이 주요국 이용자 이용객 사용자 관계자 참가자 참석자 소비자 투자자 기업인 한국인 외국인 이재민 주민들 사업자 운영자 지도자 유권자 정치인 노동자 근로자 장애인 공무원 이사회 위원회 전시회 방문단 대표단 조사단 연구소 연구원 연구진 정원은 이번은 지난해 이후로 이전에 정도의 기온은 기준은 공연은 주민은 시민은 조선인 유학생 고등학 전통시 조직위 지원금 정부의 신입생 우승자 수상자 도서관 한국의 성장률 안전성 하반기 상반기 오전에 오후에 지역민 연예인 선거인 서명한 선정한 조성한 주장한 지정한 제정한 추진한 신청한 진행한 이용한 임명한 공연한 우승한 성공한 연구한 연기한 인수한 표현한 구성한 고용한 주최한 주관한 채용한 방문한 문의한 지원한 조사한 설명한 전망한 경영한 운영한 위대한 탁월한 유명한 정권은 원주민 상인회 소상인 우수상 인기상 신인상 공로상 특별상 장려상 작품상 감독상 연기상 주연상 조연상 각본상 음악상 미술상 최고상 문화상 문학상 봉사상 안전상".split(
    " ",
  ),
);

/** (해솔=한결뉴스) 이강토 기자 =: who reports, not who is reported of. */
const REPORTER = /^\s?(?:[·,]\s?[가-힣]{2,4}\s?)*(?:기자|특파원)?\s?=/u;

/** A place in a text where a person is named. */
interface PersonPlace {
  readonly start: number;
  readonly end: number;
}

const KEPT = 4000;
const kept = new Map<string, readonly PersonPlace[]>();

/** Where persons are named in a text: by a name with its title or age, or by a name of Korean form. Remembers the last few thousand texts. */
export function personsIn(text: string): readonly PersonPlace[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const found: PersonPlace[] = [];
  for (const pattern of PERSONS) {
    for (const { 0: name, index } of text.matchAll(pattern)) {
      const end = index + name.length;
      if (
        !NO_NAMES.has(name) &&
        !REPORTER.test(text.slice(end)) &&
        !found.some((other) => index < other.end && end > other.start)
      )
        found.push({ start: index, end });
    }
  }
  kept.set(text, found);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  return found;
}
