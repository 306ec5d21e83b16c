import type { QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "./statement.js";
import { matchTerm, matchText } from "./statement-match.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** What a word of the sentence before counts for a sentence is above this, what one from elsewhere in the article counts is below. */
const BEFORE = 0.71;

/**
 * Whether the topic of the question stands neither in the sentence nor in the one before nor in the headline. A sentence without a
 * subject of its own then most likely speaks of a neighbour in the same article.
 * @param own how well each word is held by the sentence itself
 * @param near the same with its neighbours' help
 */
export function isFarFromTopic(
  terms: readonly QuestionTerm[],
  own: readonly number[],
  near: readonly number[],
  { article }: Statement,
): boolean {
  const topics = terms.flatMap((term, i) => (term.role === "topic" && term.stem.length >= 2 ? [{ term, i }] : []));
  if (topics.length === 0) return false;
  const title = matchText(article.title ?? "");
  return topics.every(
    ({ term, i }) => (own[i] ?? 0) < FOUND && (near[i] ?? 0) < BEFORE && matchTerm(term, title).value < FOUND,
  );
}
