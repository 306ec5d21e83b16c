import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";

/** A year; an amount with four digits is none (2000명). */
const YEAR =
  /(?<![\d.,])(?:19|20)\d{2}(?=\s?(?:년(?!생|\s?(?:간|만|동안|전|뒤|후))|年|학년도|시즌))|(?<=\bin )(?:19|20)\d{2}\b/gu;
/** Years counted from the report's own, each with how far off it is. */
const COUNTED_YEARS: readonly (readonly [RegExp, number])[] = [
  [/(?<![가-힣])(?:지난해|지난 한 해|작년|전년|그 전 해|전해(?![가-힣]))|去年|前年|\blast year\b/u, -1],
  [/재작년|\byear before last\b/u, -2],
  [/(?<![가-힣])(?:올해|올 (?=[가-힣])|금년|이번 시즌)|今年|\bthis year\b/u, 0],
  [/내년|다음 ?해|이듬해|明年|\bnext year\b/u, 1],
  [/내후년|後年|\byear after next\b/u, 2],
];
/** Years back or ahead by a number: 3년 전, 10년 만에, 향후 5년간. */
const YEARS_OFF =
  /(?<!\d)(\d{1,3})여?\s?(?:년|年)\s?(?:전|만|뒤|후|간|연속|째|주년|주기|前|后|後|来|來)|\b(\d{1,2}) years (?:ago|before|later|in a row)\b/gu;
/** A month of this year or of the one before: 지난 8월. */
const LAST_MONTH = /지난 (\d{1,2})월/gu;
/** A span of years: 2020∼2022년. */
const SPAN = /(?<!\d)((?:19|20)\d{2})\s?년?\s?[-~∼～–]\s?((?:19|20)\d{2})/gu;
/** Words for years before and behind the report's own, in any number: where an article writes no year in figures, one of them may be meant. */
const BEFORE_REPORT =
  /지난해|지난 한 해|작년|전년|재작년|그 전 해|전해|년 전|년 만|주기|주년|去年|前年|\blast year\b|\byears? (?:ago|before)\b/u;
const BEHIND_REPORT = /내년|내후년|다음 ?해|이듬해|년 (?:뒤|후)|明年|\bnext year\b/u;

/** The year before the report, as a text calls it. */
const YEAR_BEFORE = "지난해|(?<!재)작년|전년";
/** Behind a year: it is what something is compared with. */
const COMPARES = "[^,.]{0,30}?(?:보다|대비|에 비해|와 비교|과 비교)";
/** The year before as what something is compared with: "지난해 9만 명보다 19% 늘었고". */
const COMPARED = new RegExp(`(?:${YEAR_BEFORE})${COMPARES}`, "gu");
/** Any year as such: "2022년 39건보다". */
const YEAR_COMPARED = new RegExp(
  `(?:${YEAR_BEFORE}|(?:19|20)\\d{2}\\s?년)${COMPARES}|\\b(?:than|from|compared (?:to|with)) [^,.]{0,20}(?:in )?(?:19|20)\\d{2}`,
  "gu",
);
/** The year before the report. */
export const LAST_YEAR = /^(?:작년|지난해|전년)$/u;
const LAST_YEAR_TOLD = new RegExp(YEAR_BEFORE, "u");

/** Whether the best sentence is of another time than the question names. */
export function isOfOtherTime(question: AnalyzedQuestion, best: RankedStatement): boolean {
  return isOfOtherYear(question, best) || isOnlyCompared(question, best);
}

/**
 * Whether the question names a year of which neither the sentence nor its article has a word, neither the number nor one that counts from its own day: a
 * report of 2024 on this year's race tells nothing of 2023's, nor does one that only compares with it.
 */
function isOfOtherYear(question: AnalyzedQuestion, { statement: { article, text } }: RankedStatement): boolean {
  const asked = [...question.text.matchAll(YEAR)].map(([year]) => Number(year));
  if (asked.length === 0 || article.published === null || asked.some((year) => text.includes(String(year))))
    return false;
  const { published } = article;
  const own = Number(published.slice(0, 4));
  const whole = `${article.title ?? ""}\n${article.source}`;
  const told = question.asked.types.includes("number") ? whole.replaceAll(YEAR_COMPARED, " ") : whole;
  const years = yearsIn(told, published);
  // An article that writes its years in figures tells which it means.
  const isDated = [...whole.matchAll(YEAR)].some(([year]) => Number(year) !== own);
  return asked.every((year) => {
    if (year === own || years.has(year)) return false;
    return isDated || !(year < own ? BEFORE_REPORT : BEHIND_REPORT).test(told);
  });
}

/** All years that a text may speak of: in figures, also short ones and spans, and counted from the report's day. */
function yearsIn(text: string, published: string): Set<number> {
  const [own, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const years = new Set([...text.matchAll(/(?<![\d.])(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year)));
  for (const [word, offset] of COUNTED_YEARS) if (word.test(text)) years.add(own + offset);
  for (const [, from, to] of text.matchAll(SPAN))
    for (let year = Number(from); year <= Math.min(Number(to), Number(from) + 100); year += 1) years.add(year);
  for (const [, short] of text.matchAll(/(?<![\d.,])[’'‘]?(\d{2})\s?년/gu))
    for (const century of [1900, 2000]) years.add(century + Number(short));
  for (const [, last] of text.matchAll(LAST_MONTH)) years.add(Number(last) > month ? own - 1 : own);
  for (const [, count, english] of text.matchAll(YEARS_OFF))
    for (let off = 1; off <= Number(count ?? english); off += 1)
      for (const year of [own - off, own + off]) years.add(year);
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
