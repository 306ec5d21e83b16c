/**
 * Class words with the form of the names that belong to the class: asked is 어느 대학, and the sentence says 전남대. Only forms that tell the class for
 * themselves; general Korean usage.
 */
const INSTANCES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:대학|대학교)$/u,
    /^[가-힣]{2,}(?<!해병|기동|구조|청와|전망|승강|시간|가격|연령|소방|경비|특수|수색|공격|최|절반)대$/u,
  ],
  [/^(?:학교)$/u, /^[가-힣]{2,}(?:초|중|고|여고|여중|공고|상고|초등학교|중학교|고등학교)$/u],
  [/^(?:연구소|연구기관)$/u, /^[가-힣]{2,}(?:연|연구원)$/u],
  [/^(?:언론|언론사|매체|신문|신문사)$/u, /^[가-힣]{2,}(?:일보|신문|방송|뉴스|타임스|데일리|모닝포스트|통신)$/u],
  [/^(?:도시)$/u, /^(?:서울|부산|대구|인천|광주|대전|울산|세종|[가-힣]{2,}시)$/u],
  [/^(?:부처|정부부처|중앙부처)$/u, /^[가-힣]{3,}(?:부|처|청)$/u],
  [/^(?:법원)$/u, /^[가-힣]{2,}(?:지법|고법|지방법원|고등법원|대법원)$/u],
  [/^(?:검찰)$/u, /^[가-힣]{2,}(?:지검|고검|지방검찰청|대검)$/u],
  [/^(?:보험사)$/u, /^[가-힣]{2,}(?:생명|화재|손보|해상)$/u],
  [/^(?:증권사)$/u, /^[가-힣]{2,}(?:증권|투자증권)$/u],
];

const known = new Map<string, RegExp | null>();

/** The form of the names of a class; null for a word that is no class or whose names have no form. */
export function instancesOf(stem: string): RegExp | null {
  const before = known.get(stem);
  if (before !== undefined) return before;
  const found = INSTANCES.find(([word]) => word.test(stem))?.[1] ?? null;
  if (known.size < 1000) known.set(stem, found);
  return found;
}
