import { withoutChatter } from "./question-chatter.js";
import { spaceQuestionWords } from "./question-spacing.js";
import { asWritten } from "./question-spelling.js";

/**
 * A question as one would write it down: without what only carries it, its words of asking spelt and spaced. Of a question that is put so
 * already nothing is changed. Pure; any text is allowed.
 */
export function questionProper(text: string): string {
  return spaceQuestionWords(asWritten(withoutChatter(text)));
}
