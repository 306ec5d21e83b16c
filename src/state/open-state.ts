import { join } from "node:path";
import type { AnswerCache } from "../answer/answer-cache.js";
import type { TokenBudget } from "../answer/chat/chat-budget.js";
import type { Log } from "../discord/log.js";
import type { StatePort } from "../discord/ports/state.js";
import { KeptState } from "./kept-state.js";
import { type StateLimits, USUAL_LIMITS } from "./limits.js";
import type { Dropped } from "./removal.js";
import { StateFile } from "./state-file.js";
import type { TokenBudgetOptions } from "./token-spending.js";

/** The name of the database in the state's folder. */
export const STATE_FILE = "state.db";

/** How the state is opened. */
export interface OpenStateOptions {
  /** Made if it is missing. */
  readonly folder: string;
  readonly log: Pick<Log, "error">;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly limits?: Partial<StateLimits>;
}

/** What the bot keeps over a restart, for all rooms that keep something. */
export interface State extends StatePort {
  readonly cache: AnswerCache;
  /** What may be spent on the chat model today. */
  tokenBudget(options: TokenBudgetOptions): TokenBudget;
  /**
   * Lets go of what names articles that are not in this snapshot, and of what was cached of others. To be called at the
   * start and whenever another snapshot is taken up.
   */
  keepOnly(snapshot: string, articles: Iterable<string>): Promise<Dropped>;
  close(): void;
}

/**
 * Opens the state, or begins it. A damaged file is set aside, which the log says. Several processes may have it open at
 * once.
 * @throws Fault `state_unusable` when the folder or the file cannot be used, `state_newer` when a newer program wrote it
 */
export async function openState({ folder, log, now = Date.now, limits }: OpenStateOptions): Promise<State> {
  const file = await StateFile.open({ file: join(folder, STATE_FILE), log, now });
  return new KeptState(file, now, { ...USUAL_LIMITS, ...limits });
}
