import type { AnalyzedQuestion, QuestionTerm } from "../question/question-analysis.js";
import type { Asked } from "../question/question-type.js";
import type { Statement } from "./statement.js";
import { instancesOf } from "./statement-instances.js";
import type { TermMatch } from "./statement-match.js";
import type { FoundValue } from "./statement-values.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** From here on it is the name itself. */
const NAMED = 0.75;
/** Counting nouns that count anything: that they stand there tells nothing. */
const ANY_UNIT = /^(?:개|곳|가지|군데|종)$/u;
/** Characters behind a value in which its counting noun may stand: 5개 [연구팀]. */
const UNIT_WITHIN = 6;

/** Whether the class that the answer is one of stands in the sentence: 1, and 2 where several are asked for and several of it stand there. */
export function holdsClass({ terms, asked }: AnalyzedQuestion, own: readonly number[], { words }: Statement): number {
  const held = terms.filter(({ role }, i) => role === "class" && (own[i] ?? 0) >= FOUND);
  if (held.length === 0) return 0;
  const classes = held.flatMap(({ stem, kind, aliases }) => (kind === "hangul" ? [stem] : (aliases ?? [])));
  const isOne = (stem: string): boolean =>
    classes.some((word) => instancesOf(word)?.test(stem) ?? (stem !== word && stem.endsWith(word)));
  return asked.several && words.tokens.filter(({ stem }) => isOne(stem)).length > 1 ? 2 : 1;
}

/** Whether a value is counted by the very noun that is asked for (몇 팀: 5개 연구팀) or tells a place in an order, as is asked for. */
export function countsAsAsked(text: string, { unit, measure }: Asked, values: readonly FoundValue[]): boolean {
  if (measure === "order") return values.length > 0;
  if (unit === null || ANY_UNIT.test(unit)) return false;
  return values.some(({ start, end }) => text.slice(start, end + UNIT_WITHIN).includes(unit));
}

/** What a quotation counts whose speaker is left out or spoken of as 그. */
const NAMELESS = 0.4;

/** Whether somebody is quoted (values) and, 1, the one asked about: named in the sentence outside what is quoted. */
export function speaks(
  terms: readonly QuestionTerm[],
  own: readonly TermMatch[],
  { words }: Statement,
  values: readonly FoundValue[],
): number {
  if (values.length === 0) return 0;
  const isNamed = terms.some(({ role }, i) => {
    const { value, at } = own[i] ?? { value: 0, at: -1 };
    const token = words.tokens[at];
    if (role === "kind" || value < NAMED || token === undefined) return false;
    return !values.some(({ start, end }) => token.start >= start && token.end <= end);
  });
  return isNamed ? 1 : NAMELESS;
}
