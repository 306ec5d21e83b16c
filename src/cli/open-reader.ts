import { type TokenBudget, withinBudget } from "../answer/chat/chat-budget.js";
import { type ChatModel, createChatModel } from "../answer/chat/chat-model.js";
import { createChatReader } from "../answer/chat/chat-reader.js";
import { createExtractiveReader } from "../answer/extractive/extractive-reader.js";
import type { Reader } from "../answer/reader.js";
import type { SentenceCosines } from "../answer/statement/sentence-cosines.js";
import type { AliasLookup } from "../answer/verify/verify-name-find.js";
import type { Config } from "../config.js";
import { Fault } from "../coverage/fault.js";

/** Which reader was asked for. */
export type ReaderName = "extractive" | "chat";

/** Reads `--reader`. @throws Fault for another name */
export function readerName(value: string): ReaderName {
  if (value === "extractive" || value === "chat") return value;
  throw new Fault("usage", `--reader takes extractive or chat, not «${value}».`, { next: "npm run ask -- --help" });
}

/**
 * The chat model that is configured, or null. Nothing is asked of it before it is used.
 * @param budget what may be spent on it in a day; without one there is no limit
 */
export function openChatModel({ openai, hasChatModel }: Config, budget?: TokenBudget): ChatModel | null {
  if (!hasChatModel) return null;
  const { apiKey, baseURL, chatModel } = openai;
  const model = createChatModel({ access: { apiKey, baseURL }, model: chatModel });
  return budget ? withinBudget(model, budget) : model;
}

/** What a reader is made of besides the configuration. */
export interface ReaderParts {
  /** Null where none is configured. */
  readonly model: ChatModel | null;
  readonly cosines: SentenceCosines;
  /** Other names that the coverage has for a name, so that a claim in another language can be verified. */
  readonly aliases: AliasLookup;
}

/**
 * The reader asked for; without a wish the chat model where one is configured, else the extractive reader.
 * @param onFault told what failed when a chat model could not be used and the extractive reader answered
 * @throws Fault `chat_unconfigured` when the chat reader is asked for and no model is configured
 */
export function openReader(
  { answerTokens }: Config,
  wish: ReaderName | undefined,
  { model, cosines, aliases }: ReaderParts,
  onFault: (fault: Fault) => void,
): Reader {
  const extractive = createExtractiveReader({ cosines });
  if (wish === "extractive" || (wish === undefined && !model)) return extractive;
  if (!model) {
    throw new Fault("chat_unconfigured", "The chat reader was asked for and no chat model is configured.", {
      next: "set OPENAI_API_KEY or OPENAI_BASE_URL in .env, or use --reader extractive",
    });
  }
  return createChatReader({ model, fallback: extractive, onFault, aliases, answerTokens });
}
