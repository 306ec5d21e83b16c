import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { QuestionTerm } from "../question/question-analysis.js";
import { equivalentNames } from "../verify/verify-name-tables.js";

/** Bodies and places by their last syllables, with what stands in front: 한빛 of 한빛은행, 가람시. */
const NAMED_KIND =
  /^(?<proper>.{2,})(?:초등학교|중학교|고등학교|고교|대학교|대학|특별시|광역시|특별자치도|은행|증권|화학|건설|전자|반도체|자동차|모터스|제약|바이오|테크|그룹|에너지|항공|식품|보험|카드|로보틱스|테크놀로지스?|중공업|조선|철강|물산|백화점|홀딩스|시스템즈?|연구원|연구소|협회|재단|공사|진흥원|센터|박물관|미술관|도서관|병원|의료원|공항|터미널|(?<=^[가-힣]{2,3})[시군구도])$/u;

/** Korean cities as they are called without 시; none that is a common word as well. */
const CITY =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|용인|성남|창원|청주|전주|천안|포항|제주|춘천|원주|강릉|속초|동해|삼척|태백|목포|여수|순천|광양|나주|군산|익산|정읍|남원|김제|경주|구미|안동|문경|경산|김천|진주|통영|김해|밀양|거제|마산|진해|충주|제천|아산|서산|당진|논산|보령|부천|안양|안산|평택|의정부|파주|김포|시흥|군포|하남|안성|양주|포천|과천|동두천|판교|분당|일산|여의도|강남|송도|서귀포)$/u;

/** In front of it these name none of them: 저축은행, 대형병원. */
const ANY =
  /^(?:저축|시중|지방|중앙|투자|대형|종합|동네|명문|전문|전기|수소|건강|신용|체크|재생|국제|국내|지역|공공|민간|데이터|문화|해외|글로벌|벤처|인공지능)$/u;
/** Money is called after its country: 미국 달러 is written 달러. */
const MONEY = /^(?:달러|위안|위안화|엔|엔화|원|원화|유로|파운드)$/u;

/** What reports at home leave out. */
const AT_HOME = /^(?:한국|대한민국|우리나라)$/u;

/** Below this a word stands neither in the sentence nor in its headline nor anywhere in its article. */
const NOWHERE = 0.3;

/** Whether the question names a place or a body that the article of the best statement names nowhere, nor anything of that name. */
export function namesUnheardOf(
  terms: readonly QuestionTerm[],
  { near, statement }: Pick<RankedStatement, "near" | "statement">,
): boolean {
  const { source } = statement.article;
  return terms.some(({ stem, kind, role }, i) => {
    if (kind !== "hangul" || role === "kind" || (near[i] ?? 0) >= NOWHERE) return false;
    const name = properName(stem);
    return name !== null && !MONEY.test(terms[i + 1]?.stem ?? "") && !source.includes(name);
  });
}

/** The part of a word that is a name by itself: 한빛 of 한빛은행; null where the word names no place and no body. */
function properName(stem: string): string | null {
  if (AT_HOME.test(stem)) return null;
  const proper = NAMED_KIND.exec(stem)?.groups?.proper;
  if (proper !== undefined) return ANY.test(proper) ? null : proper;
  return CITY.test(stem) || equivalentNames(stem).length > 0 ? stem : null;
}
