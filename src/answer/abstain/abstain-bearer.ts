import { bearingOf } from "../bearer/bearer.js";
import type { RankedStatement } from "../extractive/extractive-rank.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { countsAnother, listsAnother } from "./abstain-counts.js";
import { isLeftUnnamed } from "./abstain-indefinite.js";
import { foundsAnother, hasSpeakerOnly, isNamedLater, tellsNoFounding } from "./abstain-mismatch.js";

/** Evidence on whose value the best sentence tells, each 0 or 1. */
export interface BearerFeatures {
  /** It tells of another than what is asked about: of 바람시 for 하늬시, or of what an article speaks of before it names that. */
  readonly otherBearer: number;
  /** It leaves out whom it is about, and the sentences before speak of another. */
  readonly otherCarried: number;
  /** Asked is which one, and it tells only of some one. */
  readonly leftUnnamed: number;
}

/** Looks at whom the best sentence tells of. */
export function bearerFeatures(question: AnalyzedQuestion, best: RankedStatement): BearerFeatures {
  const bearing = bearingOf(question, best);
  return {
    otherBearer: bearing === "other" || isOfAnother(question, best) ? 1 : 0,
    otherCarried: bearing === "otherCarried" ? 1 : 0,
    leftUnnamed:
      isLeftUnnamed(question.text, question.asked, best.statement.text) || hasSpeakerOnly(question, best) ? 1 : 0,
  };
}

const OTHERS = [isNamedLater, foundsAnother, tellsNoFounding, countsAnother, listsAnother];

/** Whether the sentence tells of something else than what is asked about, in one of the ways that have a form. */
function isOfAnother(question: AnalyzedQuestion, best: RankedStatement): boolean {
  return OTHERS.some((tells) => tells(question, best));
}
