import type { QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "./statement.js";
import { isSubjectNoun } from "./statement-discourse.js";
import type { TermMatch } from "./statement-match.js";
import { pointsBack, topicsMarked } from "./statement-subject.js";
import type { FoundValue } from "./statement-values.js";

/** From here on a word of the question is named. */
const NAMED = 0.75;
/** Words before the marked one that may belong to the same name. */
const NAME_WORDS = 2;
/** What somebody said: its topics are no topics of the sentence around it. */
const SAID = /["“][^"“”\n]*["”]/gu;
/** The end of a clause with a second one beside it: A는 148곳이 됐고, B는 … . */
const BESIDE =
  /[가-힣](?:(?<![라다냐자])고|며|면서|지만|으나|(?:[는은인한던]|(?<!가)운)데|반면|데 반해|데 비해)\s?,?\s/u;

/**
 * The values that may be told of what is asked about: where a sentence sets two topics side by side (A는 148곳이 됐고, B는 지점을 통합한다), what is
 * told of the one is not told of the other.
 */
export function valuesOfTopic(
  values: readonly FoundValue[],
  terms: readonly QuestionTerm[],
  own: readonly TermMatch[],
  statement: Statement,
): FoundValue[] {
  if (values.length === 0) return [];
  const { tokens } = statement.words;
  const said = [...statement.text.matchAll(SAID)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const marked = topicsMarked(statement).filter((index) => {
    const { stem = "", start = 0 } = tokens[index] ?? {};
    const isSaid = said.some((quote) => start > quote.start && start < quote.end);
    return !isSaid && isSubjectNoun(stem) && !pointsBack(statement, index);
  });
  if (marked.length < 2) return [...values];
  const isAsked = (place: number): boolean =>
    terms.some(({ role }, i) => {
      const { value, at } = own[i] ?? { value: 0, at: -1 };
      return role !== "kind" && value >= NAMED && at <= place && at >= place - NAME_WORDS;
    });
  const asked = marked.filter(isAsked);
  if (asked.length === 0) return [...values];
  const startOf = (place: number): number => tokens[place]?.start ?? 0;
  const isBeside = (one: number, other: number): boolean =>
    BESIDE.test(statement.text.slice(Math.min(startOf(one), startOf(other)), Math.max(startOf(one), startOf(other))));
  return values.filter(({ start }) => {
    const owner = marked.filter((place) => startOf(place) <= start).at(-1);
    return owner === undefined || isAsked(owner) || !asked.every((place) => isBeside(owner, place));
  });
}
