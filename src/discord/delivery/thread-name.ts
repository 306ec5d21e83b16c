import { shorten } from "../text/escape.js";
import { plainQuestion } from "../text/plain-question.js";

/** Discord's limit on the name of a thread. */
const NAME_LIMIT = 100;

/** The name of a thread for a question: the question, as far as it fits. */
export function threadName(question: string): string {
  return shorten(plainQuestion(question), NAME_LIMIT);
}
