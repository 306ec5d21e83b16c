import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";

/** A year; an amount with four digits is none (2000명). */
const YEAR =
  /(?<![\d.,])(?:19|20)\d{2}(?=\s?(?:년(?!\s?(?:간|만|동안|전|뒤|후))|年|학년도|시즌))|(?<=\bin )(?:19|20)\d{2}\b/gu;
/** Years counted from the report's own, each with how far off it is. */
const COUNTED_YEARS: readonly (readonly [RegExp, number])[] = [
  [/지난해|지난 한 해|(?<!재)작년|전년|그 전 해|전해|去年|前年|\blast year\b/u, -1],
  [/재작년|\byear before last\b/u, -2],
  [/올해|올 |금년|이번 시즌|今年|\bthis year\b/u, 0],
  [/내년|다음 ?해|이듬해|明年|\bnext year\b/u, 1],
  [/내후년|後年|\byear after next\b/u, 2],
];
/** Years back or ahead by a number: 3년 전, 10년 만에, 2년 뒤, 최근 5년간. */
const YEARS_OFF =
  /(?<!\d)(\d{1,2})여?\s?(?:년|年)\s?(?<how>전|만|뒤|후|간|연속|째|前|后|後|来|來)|\b(?<number>\d{1,2}) years (?<away>ago|before|later|in a row)\b/gu;
/** A month of this year or of the one before: 지난 8월. */
const LAST_MONTH = /지난 (\d{1,2})월/gu;

/** A year as what something is compared with: "2022년 39건보다". */
const YEAR_COMPARED =
  /(?:지난해|(?<!재)작년|전년|(?:19|20)\d{2}\s?년)[^,.]{0,30}?(?:보다|대비|에 비해|와 비교|과 비교)|\b(?:than|from|compared (?:to|with)) [^,.]{0,20}(?:in )?(?:19|20)\d{2}/gu;
/** The year before as what something is compared with: "지난해 9만 명보다 19% 늘었고". */
const COMPARED = /(?:지난해|(?<!재)작년|전년)[^,.]{0,30}?(?:보다|대비|에 비해|와 비교|과 비교)/gu;
/** The year before the report. */
export const LAST_YEAR = /^(?:작년|지난해|전년)$/u;
const LAST_YEAR_TOLD = /지난해|(?<!재)작년|전년/u;

/** Whether the best sentence is of another time than the question names. */
export function isOfOtherTime(question: AnalyzedQuestion, best: RankedStatement): boolean {
  return isOfOtherYear(question, best) || isOnlyCompared(question, best);
}

/**
 * Whether the question names a year that the sentence excludes by telling of others, or of which the article has no word, neither the number nor one
 * that counts from its own day: a report of 2024 on this year's race tells nothing of 2023's.
 */
function isOfOtherYear(question: AnalyzedQuestion, { statement: { article, text } }: RankedStatement): boolean {
  const asked = [...question.text.matchAll(YEAR)].map(([year]) => Number(year));
  const published = article.published === null ? null : Number(article.published.slice(0, 4));
  if (asked.length === 0) return false;
  // What somebody is or was in one year may be told by another's, but this year's first journey is not last year's; a number is a year's own.
  const isOwn = question.asked.types.includes("number") || /올해|지난해|(?<!재)작년|내년/u.test(text);
  const told = isOwn ? yearsIn(text.replaceAll(YEAR_COMPARED, " "), article.published) : new Set<number>();
  // A report is of its own year wherever it says nothing else.
  if (told.size > 0 && !asked.some((year) => told.has(year) || year === published)) return true;
  if (published === null) return false;
  const all = yearsIn(`${article.title ?? ""}\n${article.source}`, article.published);
  return asked.every((year) => year !== published && !all.has(year));
}

/** The years that a text names, also by counting from the day of its report where that is known. */
function yearsIn(text: string, published: string | null): Set<number> {
  const named = [...text.matchAll(/(?<![\d.,])((?:19|20)\d{2})(?![\d,]|\.\d{3})/gu)].map(([, year]) => Number(year));
  const short = [
    ...text.matchAll(/(?<![\d.,])[’'‘]?(\d{2})\s?년(?!\s?(?:간|만|전|뒤|후|째|동안|연속|임기))/gu),
  ].flatMap(([, year]) => [1900 + Number(year), 2000 + Number(year)]);
  const years = new Set([...named, ...short]);
  if (published === null) return years;
  const [own, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  for (const [word, offset] of COUNTED_YEARS) if (word.test(text)) years.add(own + offset);
  for (const [, last] of text.matchAll(LAST_MONTH)) years.add(Number(last) > month ? own - 1 : own);
  for (const { 1: back, groups } of text.matchAll(YEARS_OFF)) {
    const count = Number(back ?? groups?.number);
    const isAhead = /^(?:뒤|후|后|後|later)$/u.test(groups?.how ?? groups?.away ?? "");
    for (let off = 1; off <= count; off += 1) years.add(isAhead ? own + off : own - off);
  }
  return years;
}

/** Whether the year before is asked about and the sentence has it only as what its values are compared with. */
function isOnlyCompared({ terms, asked }: AnalyzedQuestion, { statement, values }: RankedStatement): boolean {
  if (!asked.types.includes("number") || !terms.some(({ stem }) => LAST_YEAR.test(stem))) return false;
  const { text } = statement;
  const compared = [...text.matchAll(COMPARED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const rest = compared.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
  if (compared.length === 0 || values.length === 0 || LAST_YEAR_TOLD.test(rest)) return false;
  return !values.some((value) => compared.some(({ start, end }) => start <= value.start && value.end <= end));
}
