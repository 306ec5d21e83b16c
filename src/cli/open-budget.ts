import type { TokenBudget } from "../answer/chat/chat-budget.js";
import type { Config } from "../config.js";
import { openState } from "../state/open-state.js";
import { makeFolder } from "./make-folder.js";
import { note } from "./print.js";

/** The day's tokens of the chat model, and what is held open to count them. */
export interface OpenBudget {
  /** Undefined where there is no limit, or no chat model. */
  readonly budget: TokenBudget | undefined;
  close(): void;
}

/**
 * Opens what is left of the day's tokens, which a command shares with the bot; nothing is opened where there is no limit.
 * @throws Fault `state_unusable` when the state's folder cannot be used
 */
export async function openBudget({
  hasChatModel,
  dailyTokens,
  stateDir,
  timeZone,
}: Pick<Config, "hasChatModel" | "dailyTokens" | "stateDir" | "timeZone">): Promise<OpenBudget> {
  if (!hasChatModel || dailyTokens === null) return { budget: undefined, close: () => undefined };
  await makeFolder("state", stateDir);
  const state = await openState({ folder: stateDir, log: { error: (_, message) => note(message) } });
  return { budget: state.tokenBudget({ perDay: dailyTokens, timeZone }), close: () => state.close() };
}
