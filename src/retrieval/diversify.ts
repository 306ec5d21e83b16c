import type { FusedPassage } from "./fusion.js";

/** Words by which a question spans several articles. */
const SPANS_SEVERAL =
  /기사들|보도들|매체들|각각|각\s?(?:기사|매체|보도)|비교|차이|공통|모두|어디어디|누구누구|\b(?:which|what) (?:articles|reports|outlets)\b|\b(?:compare|difference|differ|both|each|all (?:the )?(?:articles|reports))\b|哪些(?:报道|報導|文章|媒体|媒體)|比较|比較|分别|分別|各自/iu;

/** Whether a question asks for what several articles say. */
export function spansSeveral(question: string): boolean {
  return SPANS_SEVERAL.test(question);
}

/**
 * Lets every article speak before one speaks twice: the best passage of each article in the order of the ranking, then the
 * second ones, and so on.
 * @param articleOf the article of a passage
 */
export function diversify(ranked: readonly FusedPassage[], articleOf: (passage: number) => number): FusedPassage[] {
  const rounds: FusedPassage[][] = [];
  const spoken = new Map<number, number>();
  for (const found of ranked) {
    const article = articleOf(found.passage);
    const round = spoken.get(article) ?? 0;
    spoken.set(article, round + 1);
    const list = rounds[round] ?? [];
    rounds[round] = list;
    list.push(found);
  }
  return rounds.flat();
}
