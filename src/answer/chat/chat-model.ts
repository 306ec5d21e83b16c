import { messageOf } from "../../coverage/fault.js";
import { untilAborted } from "../../vectorstore/embedders/openai-abort.js";
import { clientSettings, type OpenAIAccess, openAIFault, statusOf } from "../../vectorstore/embedders/openai-access.js";
import { throwUnlessTransient } from "../../vectorstore/embedders/openai-retry.js";
import {
  contextFull,
  FULL_SHAPE,
  isContextFull,
  type RequestShape,
  responseFormat,
  simplerShape,
  tokenLimit,
} from "./chat-shape.js";

/** One message of the exchange with the model. */
export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly text: string;
}

/** A piece of a streamed reply. */
export interface ChatPiece {
  readonly text: string;
  /** Why the reply ended, in the last piece that has text: `stop`, `length` … */
  readonly finish: string | null;
  /** What the server says it counted, in the last piece of all. */
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null;
  /** Requests for this reply that were lost or failed within the server, which may be charged all the same. */
  readonly lost?: number;
}

/** A chat model behind an OpenAI-compatible server. */
export interface ChatModel {
  readonly name: string;
  /**
   * Streams one reply.
   * @param form `claims` asks for the JSON of claims, `text` for plain text
   * @throws Fault when the server fails, before or in the stream; the signal's reason when it is aborted
   */
  stream(messages: readonly ChatMessage[], signal: AbortSignal, form?: ReplyForm): AsyncIterable<ChatPiece>;
}

/** What kind of reply is asked for. */
export type ReplyForm = "claims" | "text";

/** How a model is reached. */
export interface ChatModelOptions {
  readonly access: OpenAIAccess;
  readonly model: string;
  /** Tokens that a reply may have. */
  readonly maxOutputTokens?: number;
  /** Further attempts after a 429, a 5xx or a lost connection, before the reply has begun. */
  readonly maxRetries?: number;
}

/** Tokens that a reply may have unless said otherwise: five claims with their quotes take less than a thousand. */
export const REPLY_TOKENS = 1500;

/** Makes a chat model. Nothing is loaded and nobody is asked before the first message. */
export function createChatModel(options: ChatModelOptions): ChatModel {
  return new OpenAIChatModel(options);
}

class OpenAIChatModel implements ChatModel {
  readonly name: string;
  readonly #options: ChatModelOptions;
  /** What the server was found to take; it is not asked again for what it refused. */
  #shape: RequestShape = FULL_SHAPE;

  constructor(options: ChatModelOptions) {
    this.name = options.model;
    this.#options = options;
  }

  async *stream(
    messages: readonly ChatMessage[],
    signal: AbortSignal,
    form: ReplyForm = "claims",
  ): AsyncGenerator<ChatPiece> {
    const { access, model } = this.#options;
    const lost = new QuietRequests();
    let isSilent = true;
    try {
      const reply = await this.#begin(messages, signal, form, lost);
      yield* lost.told();
      for await (const chunk of reply) {
        isSilent &&= chunk.text === "";
        const finish: unknown = chunk.response_metadata.finish_reason;
        yield {
          text: chunk.text,
          finish: typeof finish === "string" ? finish : null,
          usage: usageOf(chunk.usage_metadata),
        };
      }
      // LangChain ends an aborted stream as if it were complete.
      signal.throwIfAborted();
      if (isSilent) lost.demandStream();
    } catch (error) {
      yield* lost.told();
      signal.throwIfAborted();
      throw isContextFull(messageOf(error))
        ? contextFull(model)
        : openAIFault(error, access, model, "OPENAI_CHAT_MODEL");
    }
  }

  /** Opens the stream, in a simpler form as long as the server refuses the form. */
  async #begin(messages: readonly ChatMessage[], signal: AbortSignal, form: ReplyForm, lost: QuietRequests) {
    for (let shape = this.#shape; ; ) {
      try {
        const stream = await untilAborted(this.#open(messages, shape, signal, form, lost), signal);
        this.#shape = shape;
        return stream;
      } catch (error) {
        const simpler = simplerShape(shape, statusOf(error), messageOf(error));
        if (simpler === null) throw error;
        shape = simpler;
      }
    }
  }

  async #open(
    messages: readonly ChatMessage[],
    shape: RequestShape,
    signal: AbortSignal,
    form: ReplyForm,
    lost: QuietRequests,
  ) {
    // LangChain takes half a second to load.
    const { AIMessage, HumanMessage, initChatModel, SystemMessage } = await import("langchain");
    const { access, model, maxOutputTokens = REPLY_TOKENS, maxRetries = 2 } = this.#options;
    const { configuration, ...settings } = clientSettings(access);
    const chat = await initChatModel(model, {
      modelProvider: "openai",
      ...settings,
      configuration: { ...configuration, fetch: lost.watching(configuration.fetch) },
      ...(shape.temperature ? { temperature: 0 } : {}),
      ...tokenLimit(shape, model, maxOutputTokens),
      streamUsage: shape.usage,
      maxRetries,
      onFailedAttempt: (error: unknown) => {
        lost.count(error);
        throwUnlessTransient(error, signal);
      },
    });
    const classes = { system: SystemMessage, user: HumanMessage, assistant: AIMessage };
    // Only `stream` may be used: `invoke` of a streaming model and `getNumTokens` fetch a tokenizer from the web.
    return chat.stream(
      messages.map(({ role, text }) => new classes[role](text)),
      {
        signal,
        ...(form === "text" || shape.format === "text" ? {} : { response_format: responseFormat(shape.format) }),
      },
    );
  }
}

/**
 * What LangChain does not tell of its requests: those it tries again (a refused one costs nothing, a lost one may have been
 * answered), and of what kind the answer was.
 */
class QuietRequests {
  #requests = 0;
  #answered = "";

  /** The same, remembering what came: the client takes a page for a stream in which nothing is said. */
  watching(ask: typeof fetch): typeof fetch {
    return async (...request) => {
      const response = await ask(...request);
      this.#answered = `${response.status} ${response.headers.get("content-type") ?? "of no kind"}`;
      return response;
    };
  }

  /** @throws SyntaxError when what came was no stream of events */
  demandStream(): void {
    if (!/event-stream/iu.test(this.#answered)) throw new SyntaxError(this.#answered);
  }

  count(error: unknown): void {
    const status = statusOf(error);
    if (status === null || status >= 500) this.#requests += 1;
  }

  *told(): Generator<ChatPiece> {
    if (this.#requests > 0) yield { text: "", finish: null, usage: null, lost: this.#requests };
    this.#requests = 0;
  }
}

function usageOf(usage: unknown): ChatPiece["usage"] {
  if (typeof usage !== "object" || usage === null || !("input_tokens" in usage && "output_tokens" in usage))
    return null;
  const { input_tokens: inputTokens, output_tokens: outputTokens } = usage;
  return typeof inputTokens === "number" && typeof outputTokens === "number" ? { inputTokens, outputTokens } : null;
}
