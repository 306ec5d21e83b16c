/** What stands in brackets: 매출(잠정), 모든 제품(수출용 제외), 무죄(1심), 3만원(어린이). */
const BRACKET = /([^\s()（）]{1,20})\s?[(（]([^()（）\n]{1,30})[)）]/gu;
/** Says of which part alone, under which condition or how surely what stands in front holds. */
const LIMITS =
  /제외|빼고|뺀|포함|한정|한해|별도|잠정|전망|추정|추산|예상|예정|목표|계획|기준|이상|이하|미만|초과|세전|세후|\d\s?심$|\d\s?차$|어린이|청소년|학생|성인|어른|경로|단체|개인|왕복|편도|[1일]인당?$|당$|가칭|후보/u;
/** Of a word, what its forms have in common at least. */
const KEPT = 2;

/** Whether a Korean claim has a noun of a sentence without what limits it there in brackets. */
export function dropsLimitInBrackets(claim: string, held: string): boolean {
  const said = plainOf(claim);
  return [...held.matchAll(BRACKET)].some(([, noun = "", limit = ""]) => {
    if (!LIMITS.test(limit)) return false;
    const isSaid = said.includes(plainOf(noun));
    const words = limit.split(/[\s·,]+/u).filter((word) => word.length >= KEPT || /\d/u.test(word));
    return isSaid && !words.every((word) => said.includes(plainOf(word).slice(0, Math.max(KEPT, word.length - 1))));
  });
}

function plainOf(text: string): string {
  return text.replace(/[\s,'‘’"“”]/gu, "");
}
