import { estimateTokens } from "../../coverage/passages/count-tokens.js";
import type { ChatMessage, ChatModel, ChatPiece, ReplyForm } from "./chat-model.js";

/** What was asked of a chat model, and what it cost. */
export interface ChatUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests that may be charged: replies that began, and requests that were lost; what a server refused is none. */
  readonly replies: number;
  /** Counted here at least in part, because the server did not say. */
  readonly estimated: boolean;
}

/** Nothing was asked. */
export const NO_USAGE: ChatUsage = { inputTokens: 0, outputTokens: 0, replies: 0, estimated: false };

/** Two usages as one. */
export function addUsage(one: ChatUsage, other: ChatUsage): ChatUsage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    replies: one.replies + other.replies,
    estimated: one.estimated || other.estimated,
  };
}

/** Tokens that messages take, by estimate. */
export function tokensOf(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { text }) => sum + estimateTokens(text), 0);
}

/** A chat model that counts what it is used for: as the server says, else by estimate. */
export class MeteredModel implements ChatModel {
  readonly name: string;
  readonly #model: ChatModel;
  #usage = NO_USAGE;

  constructor(model: ChatModel) {
    this.name = model.name;
    this.#model = model;
  }

  /** What it has cost so far; a reply that is still streaming is not in it. */
  get usage(): ChatUsage {
    return this.#usage;
  }

  async *stream(messages: readonly ChatMessage[], signal: AbortSignal, form?: ReplyForm): AsyncGenerator<ChatPiece> {
    let begun = false;
    let lost = 0;
    let text = "";
    let counted: ChatPiece["usage"] = null;
    try {
      for await (const piece of this.#model.stream(messages, signal, form)) {
        lost += piece.lost ?? 0;
        begun ||= piece.lost === undefined;
        text += piece.text;
        counted = piece.usage ?? counted;
        yield piece;
      }
    } finally {
      // A reply that is broken off is paid for all the same.
      if (begun) this.#count(messages, text, counted);
      for (; lost > 0; lost -= 1) this.#count(messages, "", null);
    }
  }

  #count(messages: readonly ChatMessage[], text: string, counted: ChatPiece["usage"]): void {
    const tokens = counted ?? { inputTokens: tokensOf(messages), outputTokens: estimateTokens(text) };
    this.#usage = addUsage(this.#usage, { ...tokens, replies: 1, estimated: counted === null });
  }
}
