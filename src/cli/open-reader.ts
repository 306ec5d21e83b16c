import { createChatModel } from "../answer/chat-model.js";
import { createChatReader } from "../answer/chat-reader.js";
import { createExtractiveReader } from "../answer/extractive-reader.js";
import type { Reader } from "../answer/reader.js";
import type { SentenceCosines } from "../answer/sentence-cosines.js";
import type { Config } from "../config.js";
import { Fault } from "../coverage/fault.js";

export type ReaderName = "extractive" | "chat";

/** Reads `--reader`. @throws Fault for another name */
export function readerName(value: string): ReaderName {
  if (value === "extractive" || value === "chat") return value;
  throw new Fault("usage", `--reader takes extractive or chat, not «${value}».`, { next: "npm run ask -- --help" });
}

/**
 * The reader asked for; without a wish the chat model where one is configured, else the extractive reader.
 * @param onFault told what failed when a chat model could not be used and the extractive reader answered
 * @throws Fault `chat_unconfigured` when the chat reader is asked for and no model is configured
 */
export function openReader(
  config: Config,
  wish: ReaderName | undefined,
  cosines: SentenceCosines,
  onFault: (fault: Fault) => void,
): Reader {
  const extractive = createExtractiveReader({ cosines });
  if (wish === "extractive" || (wish === undefined && !config.hasChatModel)) return extractive;
  if (!config.hasChatModel) {
    throw new Fault("chat_unconfigured", "The chat reader was asked for and no chat model is configured.", {
      next: "set OPENAI_API_KEY or OPENAI_BASE_URL in .env, or use --reader extractive",
    });
  }
  const { apiKey, baseURL, chatModel } = config.openai;
  const model = createChatModel({ access: { apiKey, baseURL }, model: chatModel });
  return createChatReader({ model, fallback: extractive, onFault });
}
