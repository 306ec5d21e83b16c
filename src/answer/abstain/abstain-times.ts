import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";

/** A year; an amount with four digits is none (2000명). */
const YEAR =
  /(?<![\d.,])(?:19|20)\d{2}(?=\s?(?:년(?!\s?(?:간|만|동안|전|뒤|후))|年|학년도|시즌))|(?<=\bin )(?:19|20)\d{2}\b/gu;
/** Words for years before and behind the report's own, in any number. */
const BEFORE_REPORT =
  /지난해|지난 한 해|지난 \d+월|작년|전년|재작년|그 전 해|전해|\d+여?년 전|년 만|去年|前年|\blast year\b|\byears? (?:ago|before)\b/u;
const BEHIND_REPORT = /내년|내후년|다음 ?해|이듬해|\d+년 (?:뒤|후)|明年|\bnext year\b/u;
/** The year before as what something is compared with: "지난해 9만 명보다 19% 늘었고". */
const COMPARED = /(?:지난해|(?<!재)작년|전년)[^,.]{0,30}?(?:보다|대비|에 비해|와 비교|과 비교)/gu;
const LAST_YEAR = /^(?:작년|지난해|전년)$/u;
const LAST_YEAR_TOLD = /지난해|(?<!재)작년|전년/u;

/** Whether the best sentence is of another time than the question names. */
export function isOfOtherTime(question: AnalyzedQuestion, best: RankedStatement): boolean {
  return isOfOtherYear(question.text, best) || isOnlyCompared(question, best);
}

/**
 * Whether the question names a year of which the article has no word, neither the number nor one that counts from its own day: a report of 2024 on this
 * year's race tells nothing of 2023's.
 */
function isOfOtherYear(question: string, { statement: { article } }: RankedStatement): boolean {
  const asked = [...question.matchAll(YEAR)].map(([year]) => year);
  if (asked.length === 0 || article.published === null) return false;
  const told = `${article.title ?? ""}\n${article.source}`;
  const published = Number(article.published.slice(0, 4));
  return asked.every((year) => {
    if (told.includes(year) || new RegExp(`(?<!\\d)${year.slice(2)}년(?!간|만)`, "u").test(told)) return false;
    const offset = Number(year) - published;
    return offset !== 0 && !(offset < 0 ? BEFORE_REPORT : BEHIND_REPORT).test(told);
  });
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
