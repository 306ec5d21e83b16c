import { remembering } from "../verify/verify-memo.js";
import { predicateRoots } from "./check-root.js";
import { englishStem } from "./check-words-english.js";
import { OPPOSITE } from "./tables/opposites.js";
import { SAME_BUSINESS } from "./tables/same-business.js";
import { SAME_CULTURE } from "./tables/same-culture.js";
import { SAME_DOINGS } from "./tables/same-doings.js";
import { SAME_MEASURES } from "./tables/same-measures.js";
import { SAME_PEOPLE } from "./tables/same-people.js";
import { SAME_PLACES } from "./tables/same-places.js";
import { SAME_SAYINGS } from "./tables/same-sayings.js";
import { SAME_STATE } from "./tables/same-state.js";
import { SAME_WORKS } from "./tables/same-works.js";

/**
 * The tables by field. A line is one meaning in Korean (the beginnings of stems), English (as in a dictionary, or the beginning of a stem) and
 * Chinese (simplified); of the words that news and its readers use for one another, only what says no more than the other.
 */
const TABLES = [
  SAME_SAYINGS,
  SAME_WORKS,
  SAME_DOINGS,
  SAME_MEASURES,
  SAME_BUSINESS,
  SAME_STATE,
  SAME_PEOPLE,
  SAME_CULTURE,
  SAME_PLACES,
].join("");

const linesOf = new Map<string, number[]>();
for (const [line, words] of TABLES.trim().split(/\n+/u).entries()) {
  const forms = words.trim().split(" ");
  const stems = forms.map((word) => (/^[a-z]{3,}$/u.test(word) ? englishStem(word) : word));
  for (const word of new Set([...forms, ...stems])) linesOf.set(word, [...(linesOf.get(word) ?? []), line]);
}

/** Whether two stems, of one language or two, say the same. */
export function sayTheSame(one: string, other: string): boolean {
  const lines = meaningsOf(one);
  return lines.length > 0 && meaningsOf(other).some((line) => lines.includes(line));
}

/** The Korean words that the tables have for one in another language; remembered, as all of the tables are looked through. */
export const koreanOf: (word: string) => readonly string[] = remembering((word) => {
  const lines = meaningsOf(word);
  return [...linesOf].flatMap(([other, own]) =>
    /^[가-힣]{2,}$/u.test(other) && own.some((line) => lines.includes(line)) ? [other] : [],
  );
}, 1000);

const sidesOf = new Map<string, [line: number, side: number][]>();
for (const [line, sides] of OPPOSITE.trim().split("\n").entries()) {
  for (const [side, words] of sides.split(" / ").entries()) {
    for (const word of words.trim().split(" ")) sidesOf.set(word, [...(sidesOf.get(word) ?? []), [line, side]]);
  }
}

/** Whether two words of one language say the opposite. */
export function sayOpposites(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => formsOf(word).flatMap((form) => sidesOf.get(form) ?? []));
  return (a ?? []).some(([line, side]) => (b ?? []).some(([l, s]) => l === line && s !== side));
}

/** The meanings that a word has by its stem or, of a Korean predicate, by its root; empty where none is known. */
export const meaningsOf: (word: string) => readonly number[] = remembering(
  (word) => [...new Set(formsOf(word).flatMap((form) => linesOf.get(form) ?? []))],
  5000,
);

/** Whether the tables have a word just as it is written, which forms of verbs they have not. */
export function isListed(word: string): boolean {
  return linesOf.has(word);
}

/** The forms under which the tables may have a word. */
function formsOf(word: string): readonly string[] {
  if (/^[a-z]{4,}$/u.test(word)) return [word, word.replace(/(?:ment|ion|e)$/u, "")];
  return word.length >= 2 && /^[가-힣]+$/u.test(word) ? [word, ...predicateRoots(word)] : [word];
}
