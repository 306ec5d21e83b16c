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
  if (measure === "money") return unit !== null && values.length > 0 && isPricePer(unit, text);
  if (unit === null || ANY_UNIT.test(unit)) return false;
  return values.some(({ start, end }) => text.slice(start, end + UNIT_WITHIN).includes(unit));
}

/** 대당 40억 원, 한 대에 40억 원. */
function isPricePer(piece: string, text: string): boolean {
  return new RegExp(`(?<![가-힣])${piece}당(?![가-힣])|(?<![가-힣\\d])(?:한|1)\\s?${piece}(?:에|당|\\s)`, "u").test(
    text,
  );
}

/** A word of an item. A comma in front of a digit sets off thousands and no item: 1,000원. */
const WORD = "(?:[^\\s,，·‧∙、△▲]|,(?=\\d)){1,20}";
/** When or where it was: such a phrase is set off by commas too and is no item ("10일, 오전, 시청에서"). */
const WHEN = "\\d\\s?[일월년시]|오전|오후";
/** Three items and more set side by side, each of up to four words: 가람대·나래대·다온대, "식당, 서점, 꽃집 등", △가람 △나래 △다온. The last may bear the particle of all. */
const ENUMERATION = new RegExp(
  `(?:${WORD}(?:\\s${WORD}){0,3}(?<!${WHEN}|에서?)\\s?(?:,(?!\\d)|[，·‧∙、])\\s?){2,}(?!\\d{0,3}(?:${WHEN})(?![가-힣]))[^\\s,，·‧∙、]|(?:[△▲][^△▲]{2,60}){3,}`,
  "u",
);
/** So many persons are several. */
const PERSONS = 2;

/** Whether several are asked for and the sentence sets several side by side. */
export function enumerates(text: string, { several, types }: Asked, values: readonly FoundValue[]): boolean {
  if (!several) return false;
  return types.includes("person") ? values.length >= PERSONS : ENUMERATION.test(text);
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
