import type { RankedStatement } from "./extractive-rank.js";
import type { AnalyzedQuestion } from "./question-analysis.js";
import { SURNAMES } from "./verify-name-tables.js";

/** How many of the best statements may name who is asked for. */
const LOOKED_AT = 3;
const OFFICE =
  /(?:시장|지사|군수|구청장|대통령|총리|장관|차관|청장|회장|사장|이사장|대표|대표이사|의장|위원장|총장|원장|관장|단장|본부장|국장|과장|팀장|감독|교수|법인장|창업자|설립자|창립자|최고경영자|대변인)$/u;

/** Whether the holder of an office is asked for and none of the best sentences names a person. */
export function namesNobody({ terms, asked }: AnalyzedQuestion, ranked: readonly RankedStatement[]): boolean {
  if (!asked.types.includes("person") || !terms.some(({ stem, role }) => role !== "topic" && OFFICE.test(stem)))
    return false;
  return ranked
    .slice(0, LOOKED_AT)
    .every(({ values, statement }) => values.length === 0 && !statement.words.tokens.some(({ stem }) => isName(stem)));
}

/** A Korean name of three syllables, which most names have. */
function isName(stem: string): boolean {
  return /^[가-힣]{3}$/u.test(stem) && SURNAMES.includes(stem.charAt(0));
}
