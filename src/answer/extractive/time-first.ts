import { isOfOtherTime, LAST_YEAR } from "../abstain/abstain-times.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { putFirst, type RankedStatement } from "./extractive-rank.js";

/** So far (in units of the score) a sentence of the year that is asked about may lie behind the best one. */
const REACH = 2.5;
/** From here on a word stands in a sentence. */
const FOUND = 0.5;

/**
 * Puts the first sentence that names the year before the report's in front, where a question asks about that year (작년) and the best sentence tells of
 * none or another: a quarter's profit is no year's.
 */
export function timeFirst(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): readonly RankedStatement[] {
  const [best] = ranked;
  const at = question.terms.findIndex(({ stem }) => LAST_YEAR.test(stem));
  if (best === undefined || at < 0 || !question.asked.types.includes("number")) return ranked;
  if ((best.own[at] ?? 0) >= FOUND && !isOfOtherTime(question, best)) return ranked;
  const other = ranked.find(
    (one) =>
      one !== best &&
      best.score - one.score <= REACH &&
      (one.own[at] ?? 0) >= FOUND &&
      one.features.value >= best.features.value &&
      one.features.aspect >= best.features.aspect &&
      !isOfOtherTime(question, one),
  );
  return putFirst(ranked, other);
}
