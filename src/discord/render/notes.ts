import type { Answer } from "../../answer/answer.js";
import { detectLanguage } from "../../coverage/language.js";
import type { AppliedFilter } from "../../retrieval/filters.js";
import type { AnswerPhrases } from "../locales/phrases.js";
import { escapeWithin } from "../text/escape.js";

/** The longest name in a note, in UTF-16 units. */
const VALUE_LIMIT = 80;
/** The longest part of a question in a note, in UTF-16 units. */
const PART_LIMIT = 120;

/**
 * Limits in words; a beginning and an end of the reporting are one span, or one day, month or year.
 * @param show how a name or date is written where this is shown
 */
export function limitsInWords(
  filters: readonly AppliedFilter[],
  phrases: AnswerPhrases,
  show: (value: string) => string,
): string {
  const isDate = (field: AppliedFilter["field"]) => field === "from" || field === "to";
  const shown = filters.map(({ field, value }) => ({
    field,
    value: show(isDate(field) ? phrases.period(value) : value),
  }));
  const from = shown.find(({ field }) => field === "from")?.value;
  const to = shown.find(({ field }) => field === "to")?.value;
  const isSpan = from !== undefined && to !== undefined;
  const single = isSpan ? shown.filter(({ field }) => !isDate(field)) : shown;
  const words = single.map(({ field, value }) => phrases[field](value));
  return [...words, ...(isSpan ? [from === to ? from : phrases.span(from, to)] : [])].join(" · ");
}

/** A line for each group of claims that exclude each other: their citations and the days of their reports. */
export function differenceLines(answer: Answer, phrases: AnswerPhrases): string[] {
  if (answer.status !== "answered") return [];
  return (answer.differs ?? []).map(({ claims, dates, by }) => {
    const sentences = claims.map((place, at) => {
      const numbers = (answer.claims[place - 1]?.citations ?? []).map((n) => `[${n}]`).join("");
      return `${numbers} ${dates[at] ?? phrases.undated}`;
    });
    return phrases.differs(sentences.join(" · "), by);
  });
}

/** A line that names the parts of the question which the coverage does not answer; none where it answers all. */
export function unansweredLines(
  answer: Answer,
  phrases: AnswerPhrases,
  shown = (part: string): string => escapeWithin(part, PART_LIMIT),
): string[] {
  if (answer.status !== "answered" || answer.unanswered === undefined) return [];
  return [phrases.unanswered(answer.unanswered.map(shown).join(" · "))];
}

/** A line that names the language in which the sentences shown are quoted, where it is not the question's; a chat reader's are not shown as quoted. */
export function originalLines({ status, language, claims, reader }: Answer, phrases: AnswerPhrases): string[] {
  if (status !== "answered" || reader !== "extractive") return [];
  const [own, ...quoted] = [language, ...claims.map(({ text }) => detectLanguage(text))].map((tag) => tag.slice(0, 2));
  const [foreign] = quoted.filter((tag) => tag !== own);
  return foreign === undefined || foreign === "un" ? [] : [phrases.original(foreign)];
}

/** Lines in small print below an answer: what of it is missing, the dates it rests on and the limits the search kept to. */
export function noteLines(answer: Answer, phrases: AnswerPhrases): string[] {
  const kept = answer.filters.filter((filter) => !filter.relaxed);
  const groups: readonly (readonly [readonly AppliedFilter[], (limits: string) => string])[] = [
    [kept.filter((filter) => !filter.inferred), phrases.kept],
    [kept.filter((filter) => filter.inferred), phrases.keptFromQuestion],
    [answer.filters.filter((filter) => filter.relaxed), phrases.relaxed],
  ];
  const worded = (filters: readonly AppliedFilter[]) =>
    limitsInWords(filters, phrases, (value) => escapeWithin(value, VALUE_LIMIT));
  const { asOf, undatedLeftOut = 0 } = answer;
  return [
    ...originalLines(answer, phrases),
    ...unansweredLines(answer, phrases),
    ...differenceLines(answer, phrases),
    ...(asOf === null ? [] : [phrases.asOf(asOf.earliest, asOf.latest, asOf.undated)]),
    ...groups.filter(([filters]) => filters.length > 0).map(([filters, say]) => say(worded(filters))),
    ...(undatedLeftOut > 0 ? [phrases.undatedLeftOut(undatedLeftOut)] : []),
  ];
}
