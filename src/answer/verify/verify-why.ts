import { mayBeLeftOut } from "../said/said-left-out.js";
import { isSameEnd, isSameWord, type ShortWord, shortWords } from "../said/said-short-words.js";
import { mayBeSpared } from "../said/said-spare.js";
import { type Token, tokensOf } from "../said/said-tokens.js";
import type { Refusal } from "./verify-evidence.js";

/** More words than these of one stretch are not named. */
const MOST_NAMED = 12;

/**
 * Why no sentence says what a Korean claim says, so that a model can mend it: a word that none has, words that may not be left out, or
 * words in another order. Null where the claim has nothing in common with them.
 */
export function whyNotSaid(claim: string, sentences: readonly string[]): Refusal | null {
  const said = shortWords(claim);
  const [nearest] = sentences
    .map((sentence) => {
      const words = tokensOf(sentence);
      return { words, places: said.map((word) => words.findIndex((held) => isAlike(word, held))) };
    })
    .toSorted((one, other) => missingIn(one.places) - missingIn(other.places));
  if (nearest === undefined || missingIn(nearest.places) * 2 > said.length) return null;
  const { words, places } = nearest;
  const missing = said.filter((_, at) => places[at] === -1).map(({ bare }) => bare);
  if (missing.length > 0)
    return refusal(`No quoted sentence has "${missing.join('", "')}" with this verb. Use the words that stand there.`);
  const left = leftOut(words, said, places);
  if (left.length > 0)
    return refusal(`It leaves out "${left.join('", "')}", without which it may not be true. Keep these words.`);
  return places.some((place, at) => place < (places[at - 1] ?? 0))
    ? refusal("Its words stand in another order in the quote. Keep the quote's order and its particles.")
    : null;
}

/** The stretches that a claim leaves out in front of words that it keeps, and that no rule lets it leave out. */
function leftOut(words: readonly Token[], claim: readonly ShortWord[], places: readonly number[]): string[] {
  const kept = words.flatMap((_, at) => (places.includes(at) ? [at] : []));
  return kept.flatMap((to, at) => {
    const from = (kept[at - 1] ?? -1) + 1;
    if (from === to) return [];
    const gap = { words, from, to, kept: kept.slice(0, at), claim, next: Math.max(0, places.indexOf(to)) };
    const isFree = mayBeLeftOut(gap) || mayBeSpared(gap);
    return isFree
      ? []
      : [
          words
            .slice(Math.max(from, to - MOST_NAMED), to)
            .map(({ bare }) => bare)
            .join(" "),
        ];
  });
}

/** The same word, or the same one with another particle or ending. */
function isAlike(word: ShortWord, held: ShortWord): boolean {
  if (isSameWord(word.bare, held.bare) || isSameEnd(word.bare, held.bare)) return true;
  return held.bare.length > 1 && word.bare.slice(0, 2) === held.bare.slice(0, 2);
}

function missingIn(places: readonly number[]): number {
  return places.filter((place) => place === -1).length;
}

function refusal(reason: string): Refusal {
  return { code: "not_said", reason };
}
