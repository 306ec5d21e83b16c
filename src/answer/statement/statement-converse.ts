/**
 * Nouns for one side of a relation, with the stems by which a sentence states the same relation from its other side: the parent company
 * of X stands where X is called a subsidiary, its operator where it is said to be run by someone; and the highest degree, which a compound
 * states in one word. General Korean usage.
 */
const CONVERSES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:모회사|모기업|지주회사)$/u, /자회사|계열사|인수/u],
  [/^(?:자회사|계열사)$/u, /모회사|모기업|지주회사|인수/u],
  [/^운영(?:사|기관|자|주체|업체)$/u, /운영|관리/u],
  [/^(?:주최|주관)(?:사|기관|자|측)?$/u, /주최|주관|개최/u],
  [/^(?:제작사|제조사|제작자|제조업체|생산업체|제작업체)$/u, /^만[든들]|제작|제조|생산/u],
  [/^개발(?:사|자|업체)$/u, /개발/u],
  [/^(?:저자|작가|지은이|글쓴이)$/u, /^(?:쓴|썼|지은|펴낸|펴냈)|집필|저술/u],
  [/^투자(?:사|자|기관)$/u, /투자/u],
  [/^후원(?:사|자|기관)$/u, /후원/u],
  [/^(?:소유주|소유자|주인|임대인|건물주)$/u, /소유|보유/u],
  [/^(?:수상자|수상작|수상기업|수상업체)$/u, /수상|받은|받았|선정/u],
  [/^(?:우승팀|우승자|우승국|챔피언)$/u, /우승/u],
  [/^(?:참가국|참가사|참가업체|참가자)$/u, /참가|참여|참석/u],
  // The highest degree: 제일 큰 상 is 최고상, 제일 젊은 임원 최연소.
  [
    /^(?:제일|가장|젤)$/u,
    /^(?:가장|제일|최(?:고(?!위|기온|령|인|상위)|대(?!한)|다|저|소(?!한)|장|단|연소|고령|연장|초|하위|상위|악)|으뜸|최고령|최고상)/u,
  ],
  [/^(?:젊은|어린|막내)$/u, /^최연소/u],
  [/^(?:늙은|나이많은|연장자)$/u, /^최(?:고령|연장)/u],
  [/^큰$/u, /^최(?:대|고상)/u],
  [/^많은$/u, /^최다/u],
  [/^높은$/u, /^최고(?![가-힣]*(?:인|령|위))/u],
  [/^낮은$/u, /^최(?:저|하)/u],
  [/^작은|적은$/u, /^최소(?!한)/u],
  [/^긴$/u, /^최장/u],
  [/^짧은$/u, /^최단/u],
  [/^(?:1등|일등|등이|등)$/u, /^(?:우승|정상|1위|최고상|대상|금메달|제패)/u],
];

const known = new Map<string, RegExp | null>();

/** The stems that state the same relation as a noun from its other side; null where it has none. */
export function converseOf(stem: string): RegExp | null {
  const before = known.get(stem);
  if (before !== undefined) return before;
  const found = CONVERSES.find(([noun]) => noun.test(stem))?.[1] ?? null;
  if (known.size < 1000) known.set(stem, found);
  return found;
}
