import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";
import type { Answer } from "../answer.js";
import type { AloneParts } from "../answer-alone.js";
import type { AskRequest } from "../answerer.js";
import { composeAnswer } from "../compose.js";
import { coverageQuestion } from "../meta/coverage-question.js";
import { onlySaid } from "../meta/help-answer.js";
import { factsOf } from "../snapshot-facts.js";
import { fulfilWish } from "./last-answer.js";
import { type LastAnswerWish, lastAnswerWish } from "./last-answer-wish.js";
import { saidElsewhere } from "./said-elsewhere.js";

/** What a chat model does better: it can say things in other words. */
const OF_A_MODEL: ReadonlySet<LastAnswerWish> = new Set(["more", "less", "rewording", "other"]);

/**
 * The answer to a wish about the answer before (링크 줘, 더 자세히, who wrote it?), from that answer and the articles that it shows; null where a
 * question wishes for nothing of the kind.
 */
export async function wishedOfLast(
  parts: AloneParts & { readonly rewritingModel?: unknown },
  snapshot: Snapshot,
  request: AskRequest,
  language: string,
): Promise<Answer | null> {
  const { question, conversation = [], signal } = request;
  const isOfAll = coverageQuestion(question, false);
  // 기자 이름 알려줘 asks for all reporters only where no answer came before.
  const wish = isOfAll?.isSeveral || (isOfAll && conversation.length === 0) ? null : lastAnswerWish(question);
  if (wish === null || (parts.rewritingModel && conversation.length > 0 && OF_A_MODEL.has(wish))) return null;
  const { timeZone, reader } = parts;
  const result = await fulfilWish(wish, {
    snapshot,
    language,
    timeZone,
    conversation,
    elsewhere: (answer) => saidElsewhere(answer, parts, snapshot, signal),
  });
  const base = { question, language, snapshot: snapshot.id, milliseconds: 0 };
  if ("said" in result) return onlySaid({ ...base, reader: reader.name }, result.said);
  return composeAnswer({
    ...base,
    result: { ...result, reader: "extractive" },
    hits: [],
    filters: [],
    alsoIn: factsOf(snapshot).alsoIn,
    timeZone,
  });
}
