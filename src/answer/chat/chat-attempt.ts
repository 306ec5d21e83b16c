import { Fault } from "../../coverage/fault.js";
import type { VerifiedClaim } from "../reader.js";
import { type VerifyInput, verifyClaim } from "../verify/verify-claim.js";
import type { RefusalCode } from "../verify/verify-evidence.js";
import type { ChatMessage, ChatModel } from "./chat-model.js";
import { MOST_CLAIMS, type RefusedDraft } from "./chat-prompt.js";
import { ReplyScanner, type ScannedClaim } from "./chat-reply.js";

/** One request to the model and what its claims are held against. */
export interface AttemptInput {
  readonly model: ChatModel;
  readonly messages: readonly ChatMessage[];
  readonly against: VerifyInput;
  /** UTF-16 units of the reply; a piece without text counts one, so that an endless stream of nothing ends too. */
  readonly replyLength: number;
  /** Takes a verified claim; called while the reply streams. */
  readonly onVerified: (claim: VerifiedClaim) => void;
  readonly signal: AbortSignal;
}

/** A claim that was not shown. */
export interface Refused extends RefusedDraft {
  readonly code: RefusalCode | "unreadable";
}

/** What a request to the model came to. */
export interface Attempt {
  readonly refused: readonly Refused[];
  /** The model said, in the form asked for, that the passages do not answer. */
  readonly saysNothing: boolean;
  /** What broke it off; null when the reply was complete. */
  readonly fault: Fault | null;
}

/**
 * Streams one reply and verifies each claim as soon as it is complete.
 * @throws the signal's reason when it is aborted; every other failure is in the result
 */
export async function attempt(input: AttemptInput): Promise<Attempt> {
  const { model, messages, replyLength, signal } = input;
  const reply = new Reply(input);
  let fault: Fault | null = null;
  try {
    for await (const piece of model.stream(messages, signal)) {
      // What exceeds the length is not even looked at: one piece alone may be huge.
      reply.take(piece.text.slice(0, replyLength - reply.length + 1));
      reply.finish = piece.finish ?? reply.finish;
      if (reply.length > replyLength) {
        fault = broken("chat_reply_endless", `The reply of "${model.name}" did not end and was cut.`);
        break;
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    fault = error instanceof Fault ? error : broken("chat_failed", `The model "${model.name}" failed.`, error);
  }
  return reply.end(fault);
}

class Reply {
  length = 0;
  finish: string | null = null;
  #text = "";
  #claims = 0;
  readonly #input: AttemptInput;
  readonly #scanner = new ReplyScanner();
  readonly #refused: Refused[] = [];

  constructor(input: AttemptInput) {
    this.#input = input;
  }

  take(text: string): void {
    this.#text += text;
    this.length += Math.max(1, text.length);
    for (const claim of this.#scanner.push(text)) this.#verify(claim);
  }

  end(fault: Fault | null): Attempt {
    return {
      fault: fault ?? this.#incompleteness(),
      refused: this.#refused,
      saysNothing: this.#scanner.closed && this.#claims === 0,
    };
  }

  #verify(draft: ScannedClaim): void {
    this.#claims += 1;
    if (this.#claims > MOST_CLAIMS) return;
    if (draft === null) this.#refuseUnreadable("A claim was not in the JSON form asked for.");
    else {
      const verdict = verifyClaim(draft, this.#input.against);
      if (verdict.verified) this.#input.onVerified(verdict.claim);
      else this.#refused.push({ draft, ...verdict.refusal });
    }
  }

  #refuseUnreadable(reason: string): void {
    this.#refused.push({ draft: null, code: "unreadable", reason });
  }

  #incompleteness(): Fault | null {
    if (this.#scanner.closed) return null;
    const { name } = this.#input.model;
    if (this.#text.trim() === "") return broken("chat_reply_empty", `The model "${name}" said nothing.`);
    if (this.finish !== "stop") return broken("chat_reply_cut", `The reply of "${name}" broke off.`);
    this.#refuseUnreadable("The reply was not the JSON object asked for.");
    return null;
  }
}

function broken(code: string, message: string, cause?: unknown): Fault {
  return new Fault(code, message, { next: "try again, or set OPENAI_CHAT_MODEL to another model", cause });
}
