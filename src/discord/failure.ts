import { Fault } from "../coverage/fault.js";
import { isInteractionGone } from "./delivery/discord-error.js";
import type { Phrases } from "./locales/phrases.js";

/** Something the bot will not do, with the sentence that tells the member why. Nothing is broken. */
export class Refusal extends Error {
  readonly say: (phrases: Phrases) => string;
  /** Told to the one who asked alone, wherever they asked. */
  readonly privately: boolean;

  constructor(reason: string, say: (phrases: Phrases) => string, privately = false) {
    super(reason);
    this.name = "Refusal";
    this.say = say;
    this.privately = privately;
  }
}

/** The question's length limit, which every surface of the bot shares. */
export const QUESTION_LIMIT = 4000;

/** Which sentence a fault of another room becomes; the first pattern that matches its code decides. */
const BY_CODE: readonly (readonly [RegExp, (phrases: Phrases) => string])[] = [
  [/question.*empty|empty.*question/, (phrases) => phrases.failure.emptyQuestion],
  [/question.*long|long.*question/, (phrases) => phrases.failure.tooLong(QUESTION_LIMIT)],
  [/timeout|timed_out|deadline/, (phrases) => phrases.failure.tookTooLong],
  [/^(store|snapshot|seeds|coverage)_/, (phrases) => phrases.failure.noCoverage],
  [/chat|openai|provider|reader|embed|model/, (phrases) => phrases.failure.modelUnavailable],
];

/** The plain sentence a member is told when something was thrown: no code, no id, no stack. */
export function sentenceFor(thrown: unknown, phrases: Phrases): string {
  if (thrown instanceof Refusal) return thrown.say(phrases);
  if (thrown instanceof DOMException && thrown.name === "TimeoutError") return phrases.failure.tookTooLong;
  if (isInteractionGone(thrown)) return phrases.failure.cameTooLate;
  if (!(thrown instanceof Fault)) return phrases.failure.unexpected;
  const [, say] = BY_CODE.find(([pattern]) => pattern.test(thrown.code)) ?? [];
  return say?.(phrases) ?? phrases.failure.unexpected;
}
