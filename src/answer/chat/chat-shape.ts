import { Fault } from "../../coverage/fault.js";
import { REPLY_SCHEMA } from "./chat-reply.js";

/** Tokens that a model may think with before its reply, where it thinks: they count as the reply's. */
const THOUGHT_TOKENS = 4000;
/** Models that LangChain sends `max_completion_tokens` by their names. */
const REASONING = /^(?:o\d|gpt-5(?!-chat))/u;

/** The form of a request, as far as servers differ in what they take. */
export interface RequestShape {
  readonly format: "json_schema" | "json_object" | "text";
  /** Whether a temperature of 0 is sent; reasoning models refuse it. */
  readonly temperature: boolean;
  readonly limit: "max_tokens" | "max_completion_tokens";
  /** Whether the server is asked to say what it counted (`stream_options`), which older ones do not know. */
  readonly usage: boolean;
}

/** What is tried first: the most that the protocol offers. */
export const FULL_SHAPE: RequestShape = { format: "json_schema", temperature: true, limit: "max_tokens", usage: true };

/** Bad request and unprocessable content: the only answers that a request's form can be at fault for. */
const REFUSED = new Set([400, 422]);

/**
 * The next simpler form after a server refused one; null when the refusal has another reason. Servers name what they
 * refuse in prose only, so that where nothing is named the format goes first: it is what they most often lack.
 */
export function simplerShape(shape: RequestShape, status: number | null, message: string): RequestShape | null {
  if (status === null || !REFUSED.has(status) || isContextFull(message)) return null;
  if (/temperature/iu.test(message) && shape.temperature) return { ...shape, temperature: false };
  if (/max_completion_tokens/iu.test(message) && shape.limit === "max_tokens") {
    return { ...shape, limit: "max_completion_tokens" };
  }
  if (/stream_options|include_usage/iu.test(message) && shape.usage) return { ...shape, usage: false };
  if (shape.format === "json_schema") return { ...shape, format: "json_object" };
  if (shape.format === "json_object") return { ...shape, format: "text" };
  return shape.usage ? { ...shape, usage: false } : null;
}

/** Whether a server says that the passages are more than its model can read. */
export function isContextFull(message: string): boolean {
  return /context[ _-]?(?:length|window|size)|maximum context|too many (?:input )?tokens|exceeds? the (?:model|available)/iu.test(
    message,
  );
}

/** How the tokens of a reply are limited, with those that a reasoning model thinks with. */
export function tokenLimit({ limit }: RequestShape, model: string, tokens: number) {
  if (limit === "max_tokens") return { maxTokens: REASONING.test(model) ? tokens + THOUGHT_TOKENS : tokens };
  return { modelKwargs: { max_completion_tokens: tokens + THOUGHT_TOKENS } };
}

/** What is asked of the server, so that the reply is JSON. */
export function responseFormat(format: "json_schema" | "json_object") {
  if (format === "json_object") return { type: format };
  return { type: format, json_schema: { name: "claims", strict: true, schema: REPLY_SCHEMA } };
}

/** What is thrown where the passages are more than the model reads. */
export function contextFull(model: string): Fault {
  return new Fault("chat_context_full", `The passages are more than the model "${model}" can read.`, {
    next: "set OPENAI_CHAT_MODEL to a model that reads more at once",
  });
}
