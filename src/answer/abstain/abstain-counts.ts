import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { matchTerm, matchText } from "../statement/statement-match.js";
import type { FoundValue } from "../statement/statement-values.js";

/** Counting nouns that say nothing of what they count. */
const ANY_THING = /^(?:개|곳|군데)$/u;
/** From here on a noun is the one asked for, or one that news uses for it. */
const SAME = 0.5;
/** Words behind a number that may lead to the noun that it counts: 1,200개의 [4차산업 관련 기업]이. */
const WORDS = 4;
/** A word with a particle ends what is counted. */
const MARKED = /(?:에서|에게|으로|까지|부터|[이가은는을를과와의에로도만])$/u;
/** Behind a number that counts what was named before: 9개가, 9개를, 9개 등. */
const ALONE =
  /^(?:여|이상|안팎)?(?:[이가은는을를로도,.)]|에서|에|으로|까지|다|였|등|\s(?:등|중|가운데|이상|정도|규모|이며|늘|줄))/u;

/**
 * Whether asked is how many there are of a kind, and all that the sentence counts is of others: "30개 기관" for who asks how many start-ups.
 */
export function countsAnother(
  { terms, asked, text }: AnalyzedQuestion,
  { statement, values }: RankedStatement,
): boolean {
  if (!asked.types.includes("number") || asked.unit === null || !ANY_THING.test(asked.unit)) return false;
  const counted = terms.find(
    ({ stem, role, kind }) =>
      kind === "hangul" &&
      stem.length > 1 &&
      !/(?:[데곳거것준한된던]|는|은)$/u.test(stem) &&
      (role === "class" || role === "aspect") &&
      new RegExp(`${stem}(?:들)?[은는이가을를의]?\\s?(?:총|모두|전부|다|대략|약)?\\s?몇`, "u").test(text),
  );
  if (counted === undefined || values.length === 0) return false;
  return values.every((value) => {
    const nouns = nounsCounted(statement.text, value);
    return nouns !== null && matchTerm({ stem: counted.stem, kind: "hangul" }, matchText(nouns)).value < SAME;
  });
}

/** The words around a number that may be what it counts; null where none stands behind it. */
function nounsCounted(text: string, { start, end }: FoundValue): string | null {
  const behind = text.slice(end);
  if (ALONE.test(behind)) return null;
  const words: string[] = [];
  for (const word of behind.replace(/^의/u, "").trim().split(/\s+/u).slice(0, WORDS)) {
    words.push(word);
    if (MARKED.test(word) || /[,.·]$/u.test(word)) break;
  }
  const [before = ""] = text.slice(0, start).trim().split(/\s+/u).slice(-1);
  return words.length === 0 ? null : [before, ...words].join(" ");
}

/** So many letters of the question's words name an item; so few (AI) stand anywhere. */
const NAMED = 4;
const STRAY = 2;
/** What begins an item of a list within a sentence. */
const ITEM = /[△▲▷▶①-⑳]/u;

/**
 * Whether the sentence lists several things, and its values are those of other items than the one that is asked about: "△센터 개소 △3억 규모 보조금" tells
 * nothing of what the centre costs.
 */
export function listsAnother(
  { terms, asked }: AnalyzedQuestion,
  { statement, values, places }: RankedStatement,
): boolean {
  const { text } = statement;
  if (values.length === 0 || !asked.types.some((type) => type === "number" || type === "time")) return false;
  const starts = [...text.matchAll(new RegExp(ITEM, "gu"))].map(({ index }) => index);
  if (starts.length < 2) return false;
  const itemOf = (at: number): number => starts.findLastIndex((start) => start <= at);
  const told = new Map<number, number>();
  for (const { start, end } of places) told.set(itemOf(start), (told.get(itemOf(start)) ?? 0) + end - start);
  const holding = new Set(values.map(({ start }) => itemOf(start)));
  const named = [...told].some(([item, width]) => item >= 0 && width >= NAMED && !holding.has(item));
  return terms.length > 1 && named && [...holding].every((item) => item >= 0 && (told.get(item) ?? 0) <= STRAY);
}
