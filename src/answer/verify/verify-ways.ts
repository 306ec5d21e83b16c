import type { Amount } from "../../coverage/amounts.js";

/** Where a clause ends and the next begins, which may be about something else. */
const CLAUSE_END = /(?:^|[가-힣])(?:고|며|지만|으나|는데|면서|해|돼)[ ,]|[,，;；、]| (?:and|while|but|whereas) /u;
/** Between two items of a list, which share the word behind them. */
const LIST = /^[^\s]{0,2}(?:[,，、·]|\s?(?:와|과|및|and)\s|(?:와|과) )/u;

/** Whether a word belongs to something else. */
export function isAway(way: Way): boolean {
  return way === "past another" || way === "other clause";
}

/** Whether one word belongs to another amount, or all that were found to another clause. */
export function isAwayFromAll(ways: readonly Way[]): boolean {
  const found = ways.filter((way) => way !== "absent");
  return found.includes("past another") || (found.length > 0 && found.every(isAway));
}

/** How a word that goes with an amount in the claim stands to it in the sentence, where it stands best. */
export type Way = "absent" | "near" | "other clause" | "past another";

/**
 * Looks for a word around an amount of a sentence.
 * @param word in lower case, as much of it as stays in all its forms
 * @param rivals other amounts of the same kind, past which nothing belongs to this one
 * @param before the word stands in front of the amount in the claim
 */
export function wayTo(sentence: string, amount: Amount, word: string, rivals: readonly Amount[], before: boolean): Way {
  const text = sentence.toLowerCase();
  let way: Way = "absent";
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isBehind = at > amount.start;
    const passed = rivals.some(
      ({ start }) => (start > amount.start && start < at) || (start < amount.start && start > at),
    );
    // The items of a list share the word behind them.
    if (isBehind && !before && LIST.test(sentence.slice(amount.end))) return "near";
    const parted = isBehind ? before && sentence.slice(amount.end, at) : sentence.slice(at + word.length, amount.start);
    const isApart = parted !== false && CLAUSE_END.test(parted);
    if (!passed && !isApart) return "near";
    if (passed || way === "absent") way = passed ? "past another" : "other clause";
  }
  return way;
}
