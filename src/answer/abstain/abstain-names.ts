import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { QuestionTerm } from "../question/question-analysis.js";
import { equivalentNames } from "../verify/verify-name-tables.js";

/** Bodies and places by their last syllables, with what stands in front: 한빛 of 한빛은행, 가람시. */
const NAMED_KIND =
  /^(?<proper>.{2,})(?:초등학교|중학교|고등학교|고교|대학교|대학|특별시|광역시|특별자치도|은행|증권|화학|건설|전자|반도체|자동차|모터스|제약|바이오|테크|그룹|에너지|항공|식품|보험|카드|로보틱스|테크놀로지스?|중공업|조선|철강|물산|백화점|홀딩스|시스템즈?|연구원|연구소|협회|재단|공사|진흥원|센터|박물관|미술관|도서관|병원|의료원|공항|터미널|(?<=^[가-힣]{2,3})[시군구도])$/u;

/** Korean cities as they are called without 시; none that is a common word as well. */
const CITY =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|용인|성남|창원|청주|전주|천안|포항|제주|춘천|원주|강릉|속초|동해|삼척|태백|목포|여수|순천|광양|나주|군산|익산|정읍|남원|김제|경주|구미|안동|문경|경산|김천|진주|통영|김해|밀양|거제|마산|진해|충주|제천|아산|서산|당진|논산|보령|부천|안양|안산|평택|의정부|파주|김포|시흥|군포|하남|안성|양주|포천|과천|동두천|판교|분당|일산|여의도|강남|송도|서귀포)$/u;

/** What is held, given or launched under a name of its own: 한국뮤지컬어워즈, 누리호. */
const NAMED_EVENT =
  /^(?<proper>.{3,}?)(?:어워즈|어워드|영화제|음악제|연극제|마라톤|페스티벌|비엔날레|모터쇼)$|^(?<ship>[가-힣]{2,3})호$/u;
/** In front of it these name none: 국제영화제; 신호 and 보호구 are no ships. */
const ANY_EVENT = /^(?:국제|세계|전국|지역|청소년|대학|동네|하프|단축|풀코스)$/u;
const NO_SHIP =
  /^(?:전화번|비밀번|우편번|차량번|주민번|일련|개인정보보|환경보|아동보|동물보|소비자보|[가-힣]*[번신보구기간암경수옹선애])$/u;
/** Bodies that a city has one or none of: what stands in front says whose they are. */
const PUBLIC =
  /^(?:시립|도립|군립|구립|국립|공립|사립|공공)(?<kind>미술관|박물관|도서관|병원|의료원|대학교?|공항|터미널|극장)$/u;
/** Governments of countries by name, but those that a single character stands for (美, 日): 싱가포르정부. */
const GOVERNMENT = /^(?<proper>(?!미국|중국|일본|영국|독일|프랑스|러시아|인도$|북한|한국)[가-힣]{2,})정부$/u;
/** Provinces of China, which end as many other words do. */
const CHINESE_PROVINCE =
  /^(?:쓰촨|광둥|허난|허베이|산둥|산시|후난|후베이|저장|장쑤|푸젠|윈난|구이저우|랴오닝|지린|헤이룽장|안후이|장시|간쑤|칭하이|하이난)성$/u;

/** In front of it these name none of them: 저축은행, 대형병원. */
const ANY =
  /^(?:저축|시중|지방|중앙|투자|대형|종합|동네|명문|전문|전기|수소|건강|신용|체크|재생|국제|국내|지역|공공|민간|데이터|문화|해외|글로벌|벤처|인공지능)$/u;
/** Money is called after its country: 미국 달러 is written 달러. */
const MONEY = /^(?:달러|위안|위안화|엔|엔화|원|원화|유로|파운드)$/u;

/** What reports at home leave out. */
const AT_HOME = /^(?:한국|대한민국|우리나라)$/u;

/** Below this a word stands neither in the sentence nor in its headline nor anywhere in its article. */
const NOWHERE = 0.3;
const HALF = 0.5;

/** Whether the question names a place or a body that the article of the best statement names nowhere, nor anything of that name. */
export function namesUnheardOf(
  terms: readonly QuestionTerm[],
  { near, statement }: Pick<RankedStatement, "near" | "statement">,
): boolean {
  const { source } = statement.article;
  return terms.some(({ stem, kind, role }, i) => {
    if (kind !== "hangul" || role === "kind") return false;
    // The government of another country is half held by any government.
    if ((near[i] ?? 0) >= (GOVERNMENT.test(stem) ? HALF : NOWHERE)) return false;
    const name = properName(stem);
    return name !== null && !MONEY.test(terms[i + 1]?.stem ?? "") && !source.includes(name);
  });
}

/** Whether a word is a Korean city as it is called without 시. */
export function isCity(stem: string): boolean {
  return CITY.test(stem);
}

/** The part of a word that is a name by itself: 한빛 of 한빛은행; null where the word names no place and no body. */
function properName(stem: string): string | null {
  if (AT_HOME.test(stem)) return null;
  const body = PUBLIC.exec(stem)?.groups?.kind;
  if (body !== undefined) return body;
  const proper = NAMED_KIND.exec(stem)?.groups?.proper;
  if (proper !== undefined) return ANY.test(proper) ? null : proper;
  const { proper: event, ship } = NAMED_EVENT.exec(stem)?.groups ?? {};
  if (event !== undefined) return ANY_EVENT.test(event) ? null : event;
  if (ship !== undefined) return NO_SHIP.test(ship) ? null : ship;
  const governed = GOVERNMENT.exec(stem)?.groups?.proper;
  if (governed !== undefined) return equivalentNames(governed).length > 0 ? governed : null;
  if (CHINESE_PROVINCE.test(stem)) return stem.slice(0, -1);
  return CITY.test(stem) || equivalentNames(stem).length > 0 ? stem : null;
}
