import { detectLanguage } from "../coverage/language.js";
import { checkQuestion } from "../retrieval/search.js";
import type { Answer } from "./answer.js";
import { composeAnswer } from "./compose.js";
import { millisecondsSince } from "./dates/elapsed.js";
import { type HandedPassage, handedHits } from "./handed-passages.js";
import { questionParts } from "./parts/question-parts.js";
import { isOrder } from "./question/question-orders.js";
import { questionProper } from "./question/question-proper.js";
import type { Reader } from "./reader.js";
import { spacedMessage } from "./spacing/spaced-message.js";
import { stemFrequencyIn } from "./spacing/stem-frequency.js";

/**
 * Answers from passages that come with the question; no store is opened.
 * @throws Fault for a question that cannot be used, and when the reader fails
 */
export async function answerFromPassages(
  reader: Reader,
  asked: { readonly question: string; readonly passages: readonly HandedPassage[] },
  timeZone: string,
  explain: boolean,
): Promise<Answer> {
  const started = performance.now();
  const given = spacedMessage(checkQuestion(asked.question), stemFrequencyIn(asked.passages));
  const question = isOrder(given) ? given : questionProper(given);
  const language = detectLanguage(question);
  const hits = handedHits(asked.passages);
  const asks = questionParts(question, language).map((part) => ({ question: part, hits }));
  const parts = asks.length > 1 ? { parts: asks } : {};
  const result = await reader.read({ question, language, hits, ...parts });
  const answered = composeAnswer({
    question: asked.question,
    language,
    result,
    hits,
    filters: [],
    snapshot: "",
    milliseconds: millisecondsSince(started),
    timeZone,
  });
  return explain ? { ...answered, trace: { reading: result.trace } } : answered;
}
