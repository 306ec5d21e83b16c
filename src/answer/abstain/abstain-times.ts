import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";

/** A year with four digits, and no amount. */
const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?=\s?(?:년|年|학년도|시즌|$|[^\d.,]))/gu;
/** Words for a year that count from the report's, and how many years they are from it. */
const FROM_REPORT: readonly (readonly [RegExp, number])[] = [
  [/올해|금년|이번 (?:달|시즌)|오는|이날|지난달|이달|今年|\bthis year\b/u, 0],
  [/지난해|작년|전년|去年|\blast year\b/u, -1],
  [/재작년|2년 전|前年/u, -2],
  [/내년|다음 ?해|明年|\bnext year\b/u, 1],
];
/** The year before as what something is compared with: "지난해 9만 명보다 19% 늘었고". */
const COMPARED = /(?:지난해|작년|전년)[^,.]{0,30}?(?:보다|대비|에 비해|와 비교|과 비교)/gu;
const LAST_YEAR = /^(?:작년|지난해|전년)$/u;

/** Whether the best sentence is of another time than the question names. */
export function isOfOtherTime(question: AnalyzedQuestion, best: RankedStatement): boolean {
  return isOfOtherYear(question.text, best) || isOnlyCompared(question, best);
}

/**
 * Whether the question names a year that the article has nowhere, and that is not the report's own as the sentence counts from it: a report of 2024
 * on this year's race tells nothing of 2023's.
 */
function isOfOtherYear(question: string, { statement }: RankedStatement): boolean {
  const { article, text, before } = statement;
  const asked = [...question.matchAll(YEAR)].map(([year]) => year);
  if (asked.length === 0 || article.published === null) return false;
  const told = `${article.title ?? ""}\n${article.source}`;
  const published = Number(article.published.slice(0, 4));
  const near = `${before?.text ?? ""} ${text}`;
  return asked.every((year) => {
    if (told.includes(year) || new RegExp(`[’'‘]${year.slice(2)}년`, "u").test(told)) return false;
    const offset = Number(year) - published;
    return offset !== 0 && !FROM_REPORT.some(([words, years]) => years === offset && words.test(near));
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
  if (compared.length === 0 || values.length === 0 || /지난해|작년|전년/u.test(rest)) return false;
  return !values.some((value) => compared.some(({ start, end }) => start <= value.start && value.end <= end));
}
