import { lastAnswerWish } from "../follow-up/last-answer-wish.js";
import { metaAspects } from "../meta/meta-question.js";
import { isGreeting } from "../question/question-greeting.js";
import { isOrder } from "../question/question-orders.js";
import { summaryWish } from "../summary/summary-wish.js";
import type { StemFrequency } from "./eojeol-cost.js";
import { respaced } from "./respace.js";

/**
 * A message with the spaces that were left out in it. What it is (a greeting, a wish for a source or a summary, a question about articles) does
 * not change by them: where it would, the message stays as it was typed.
 */
export function spacedMessage(typed: string, frequency: StemFrequency): string {
  const spaced = respaced(typed, frequency);
  return spaced === typed || kindOf(spaced) === kindOf(typed) ? spaced : typed;
}

function kindOf(message: string): string {
  const isSummary = summaryWish(message, "ko") !== null;
  return JSON.stringify([
    isGreeting(message),
    isOrder(message),
    lastAnswerWish(message),
    isSummary,
    metaAspects(message),
  ]);
}
