import { asOfClaim, reportDay } from "./as-of-claim.js";
import type { RankedStatement } from "./extractive-rank.js";
import type { AnalyzedQuestion } from "./question-analysis.js";
import type { VerifiedClaim } from "./reader.js";

/** How long the shown sentences may be together, in UTF-16 units, when a second or third is added. */
const ROOM = 300;
/** A second sentence is shown where it is at least this likely against the first. */
const RIVAL = 0.55;
const SEVERAL = 3;

/** Chooses the statements that are shown: the best, and those that may as well be meant, up to three. */
export function chosenStatements(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): RankedStatement[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const chosen = [best];
  let length = best.statement.text.length;
  for (const next of ranked.slice(1, 6)) {
    if (chosen.length >= (question.asked.several ? SEVERAL : 2)) break;
    if (Math.exp(next.score - best.score) < RIVAL) break;
    if (length + next.statement.text.length > ROOM) continue;
    if (chosen.some(({ statement }) => sameText(statement.text, next.statement.text))) continue;
    chosen.push(next);
    length += next.statement.text.length;
  }
  return chosen;
}

/** Sentences that say the same, as a caption and its copy do. */
function sameText(a: string, b: string): boolean {
  const fold = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x);
}

/** Makes claims of the chosen statements: their own words, put in the report's time where the question asks about the present. */
export function claimsOf(question: AnalyzedQuestion, chosen: readonly RankedStatement[]): VerifiedClaim[] {
  return chosen.map(({ statement }) => {
    const { article, start, end, text } = statement;
    return {
      text: question.present ? asOfClaim(text, reportDay(article), question.language) : text,
      quotes: [{ article: article.id, start, end }],
    };
  });
}
