import { randomBytes } from "node:crypto";
import { Fault } from "../../coverage/fault.js";
import type { Hit } from "../../retrieval/hit.js";
import type { Reader, ReaderResult, Reading, VerifiedClaim } from "../reader.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { type Attempt, attempt } from "./chat-attempt.js";
import { packHits } from "./chat-budget.js";
import { MeteredModel, tokensOf } from "./chat-meter.js";
import { type ChatMessage, type ChatModel, REPLY_TOKENS } from "./chat-model.js";
import { askAgain, askForClaims, MOST_CLAIMS, type RefusedDraft } from "./chat-prompt.js";

/** What a chat reader is made of. */
export interface ChatReaderOptions {
  readonly model: ChatModel;
  /** Answers when the model fails or nothing that it claims is true to the passages. */
  readonly fallback: Reader;
  /** Told why the fallback answers, or why an answer may be incomplete. For the log; nobody who asks sees it. */
  readonly onFault: (fault: Fault) => void;
  readonly aliases?: AliasLookup;
  /** Tokens that one answer may cost: passages, replies and the second attempt together. */
  readonly answerTokens?: number;
  /** Tokens of passages that the model is given for one question. */
  readonly passageTokens?: number;
  /** For everything that one question asks of the model. */
  readonly timeLimitMs?: number;
  /** UTF-16 units of one reply. */
  readonly replyLength?: number;
}

/** Two attempts with all passages fit in. */
const ANSWER_TOKENS = 20_000;
/** Below this a context window holds no passage worth asking about. */
const FEWEST_PASSAGE_TOKENS = 400;

/**
 * A reader that lets a chat model make the claims and shows none that is not verified. What fails is asked for once more
 * with the reason. An empty list of the model is an answer (it found nothing); a model that fails, or of whose claims
 * none is left, is none: then the fallback reads.
 */
export function createChatReader(options: ChatReaderOptions): Reader {
  return new ChatReader(options);
}

/** One question on its way through the reader. */
interface Question {
  readonly reading: Reading;
  readonly model: MeteredModel;
  readonly nonce: string;
  readonly signal: AbortSignal;
  readonly verified: VerifiedClaim[];
  readonly attempts: Attempt[];
}

class ChatReader implements Reader {
  readonly name: string;
  readonly #options: ChatReaderOptions;
  /** Halved when the model says that it cannot read so much. */
  #passageTokens: number;

  constructor(options: ChatReaderOptions) {
    this.name = `chat:${options.model.name}`;
    this.#options = options;
    this.#passageTokens = options.passageTokens ?? 6000;
  }

  async read(reading: Reading): Promise<ReaderResult> {
    const { fallback, timeLimitMs = 45_000 } = this.#options;
    const timeout = AbortSignal.timeout(timeLimitMs);
    const signal = reading.signal === undefined ? timeout : AbortSignal.any([reading.signal, timeout]);
    const model = new MeteredModel(this.#options.model);
    const nonce = randomBytes(8).toString("hex");
    const question: Question = { reading, model, nonce, signal, verified: [], attempts: [] };
    let foundNothing = false;
    try {
      foundNothing = await this.#ask(question);
    } catch (error) {
      reading.signal?.throwIfAborted();
      if (!timeout.aborted) throw error;
      this.#report("chat_timeout", `took longer than ${timeLimitMs} ms`, "set OPENAI_CHAT_MODEL to a faster model");
    }
    const trace = { chat: question.attempts.map(({ refused, fault }) => ({ refused, fault: fault?.code ?? null })) };
    const { usage } = model;
    if (question.verified.length > 0 || foundNothing)
      return { claims: question.verified, reader: this.name, usage, trace };
    const result = await fallback.read(reading);
    return { ...result, usage, trace: { ...trace, fallback: result.trace } };
  }

  /**
   * One attempt, and a second one for what was refused in the first.
   * @returns whether the model says that the passages do not answer; after a refused claim it cannot take that back
   */
  async #ask(question: Question): Promise<boolean> {
    const first = await this.#attempt(question, []);
    if (first === null || first.fault !== null) return false;
    if (first.refused.length === 0) return first.saysNothing;
    await this.#attempt(question, first.refused);
    if (question.verified.length > 0) return false;
    const refused = question.attempts.flatMap((one) => one.refused.map(({ code }) => code));
    this.#report("chat_unverified", "made no claim that could be verified", "set OPENAI_CHAT_MODEL to another model", {
      refused,
    });
    return false;
  }

  /** @returns null when nothing was asked: there are no passages, or the answer's tokens do not reach */
  async #attempt(question: Question, refused: readonly RefusedDraft[]): Promise<Attempt | null> {
    const { aliases, onFault, replyLength = 12_000 } = this.#options;
    const { reading, model, nonce, signal, verified } = question;
    const { hits, messages } = this.#pack(question, refused);
    if (hits.length === 0) return null;
    if (tokensOf(messages) > this.#leftFor(question)) {
      this.#report(
        "chat_answer_too_dear",
        "would take more tokens than an answer may",
        "raise ANSWER_TOKEN_BUDGET in .env",
      );
      return null;
    }
    const { question: asked, language } = reading;
    const secrets = [nonce];
    const result = await attempt({
      model,
      messages,
      against: { question: asked, language, hits, secrets, ...(aliases === undefined ? {} : { aliases }) },
      replyLength,
      signal,
      onVerified: (claim) => {
        if (verified.length >= MOST_CLAIMS || verified.some(({ text }) => text === claim.text)) return;
        verified.push(claim);
        reading.onClaims?.([...verified]);
      },
    });
    question.attempts.push(result);
    if (result.fault?.code === "chat_context_full" && this.#passageTokens > FEWEST_PASSAGE_TOKENS) {
      this.#passageTokens = Math.max(FEWEST_PASSAGE_TOKENS, this.#passageTokens / 2);
      return this.#attempt(question, refused);
    }
    if (result.fault !== null) onFault(result.fault);
    return result;
  }

  /** As many passages as the model reads and the answer's tokens allow, in the messages that ask about them. */
  #pack(question: Question, refused: readonly RefusedDraft[]): { hits: readonly Hit[]; messages: ChatMessage[] } {
    const { reading, nonce } = question;
    const messagesFor = (hits: readonly Hit[]) => {
      const first = askForClaims({ question: reading.question, language: reading.language, hits, nonce });
      return refused.length === 0 ? first : askAgain(first, refused);
    };
    const room = this.#leftFor(question) - tokensOf(messagesFor([]));
    const hits = packHits(reading.hits, Math.min(this.#passageTokens, room));
    return { hits, messages: messagesFor(hits) };
  }

  /** Tokens that may still be sent for this answer, with room for the reply. */
  #leftFor({ model }: Question): number {
    const { inputTokens, outputTokens } = model.usage;
    return (this.#options.answerTokens ?? ANSWER_TOKENS) - inputTokens - outputTokens - REPLY_TOKENS;
  }

  #report(code: string, what: string, next: string, data: Record<string, unknown> = {}): void {
    this.#options.onFault(new Fault(code, `The chat model "${this.#options.model.name}" ${what}.`, { next, data }));
  }
}
