import { KOREAN_REGIONS } from "../glossary/korean-regions.js";

/** Kinds of names by their last syllables: two names of one kind are two of a kind. */
const KINDS: readonly RegExp[] = [
  /.(?:초등학교|초|분교)$/u,
  /.(?:중학교|고등학교|고교|여고|여중|공고)$/u,
  /..(?:대학교|대학|대|과기원)$/u,
  /^[가-힣]{2,4}(?:군|구)$/u,
  /^[가-힣]{2,3}(?:읍|면|동|리)$/u,
  /[가-힣]{2}호$/u,
  /.(?:산단|산업단지|공단)$/u,
  /.(?:전자|반도체|증권|화학|건설|산업개발|자동차|모터스|제약|바이오|테크|그룹|케미칼|네트웍스|에너지|항공|해운|통신|텔레콤|식품|푸드|농산|베이커리|뷰티|생명|캐피탈|게임즈|소프트|엔터테인먼트|로보틱스|테크놀로지스?|머티리얼즈|중공업|마린텍|조선|조선해양|철강|제철|물산|상사|유통|마트|마켓|백화점|홀딩스|인터내셔널|솔루션|시스템즈?|타이어|옥션|셀텍|파마)$/u,
  /..(?:FC|구단|유나이티드|스타즈|돌핀스|이글스|타이거즈|베어스|라이온즈|자이언츠|위즈|트윈스|다이노스|랜더스|히어로즈)$/iu,
];

/** Regions, with and without their rank. */
const REGION = /^(?<name>[가-힣]{2,4}?)(?:특별자치시|특별자치도|광역시|특별시|시|도|군|구)?$/u;
const CITY = /^(?!.*도시)[가-힣]{2,3}(?:특별시|광역시|시)$/u;
/** Regions that hold the others. */
const WIDE = /^(?:경기|강원|충북|충남|전북|전남|경북|경남|충청|전라|경상|영남|호남|수도권|제주)/u;

/** Whether two names are of one kind by how they end, or both of regions. */
export function isOfKind(a: string, b: string): boolean {
  if (KINDS.some((kind) => kind.test(a) && kind.test(b))) return true;
  return isRegion(a) && isRegion(b) && WIDE.test(a) === WIDE.test(b);
}

/** Whether a name is a city's, a county's or a province's. */
export function isRegion(name: string): boolean {
  return CITY.test(name) || KOREAN_REGIONS.has(REGION.exec(name)?.groups?.name ?? "");
}
