import type { AnalyzedQuestion } from "../question/question-analysis.js";
import type { Statement } from "../statement/statement.js";
import type { RankedStatement } from "./extractive-rank.js";

/** So many sentences on, a reason may be told of what a sentence states. */
const REASON_WITHIN = 2;

/**
 * The reason of what the best statement states without one, where a reason is asked for: news tells first what happened and then, in the next
 * sentence or the one after it of the same paragraph, why.
 */
export function reasonBehind(
  { asked }: AnalyzedQuestion,
  best: RankedStatement,
  ranked: readonly RankedStatement[],
): RankedStatement | undefined {
  if (!asked.types.includes("reason") || best.values.length > 0) return undefined;
  let at: Statement = best.statement;
  for (let step = 0; step < REASON_WITHIN; step += 1) {
    const next = behind(at, ranked);
    if (next === undefined || isApart(at, next.statement)) return undefined;
    if (next.values.length > 0) return next;
    at = next.statement;
  }
  return undefined;
}

/** What an interviewer asks stands in a line of its own: "-가장 힘들었던 때는." */
const ASKED = /^(?:[-–—]\s?|[▷▶◇◆Q]\s?[.:]?\s?)[가-힣"“‘'].{3,}[.?…]$/u;

/** What is answered to the best statement where that is an interviewer's question; undefined where it is none. */
export function replyTo(best: RankedStatement, ranked: readonly RankedStatement[]): RankedStatement | undefined {
  return best.statement.kind === "body" && ASKED.test(best.statement.text) ? behind(best.statement, ranked) : undefined;
}

/** The statement right behind another one in its article. */
function behind({ article, start }: Statement, ranked: readonly RankedStatement[]): RankedStatement | undefined {
  return ranked.find(({ statement: { before } }) => before?.start === start && before.article.id === article.id);
}

/** Whether a paragraph ends between two statements. */
function isApart({ article, end }: Statement, { start }: Statement): boolean {
  return /\n/u.test(article.source.slice(end, start));
}
