import type { Answerer } from "../answer/answerer.js";
import type { Fault } from "../coverage/fault.js";
import type { Patience } from "./answering.js";
import type { Log } from "./log.js";
import type { StatePort } from "./ports/state.js";
import type { Ports } from "./room.js";
import type { ContextLimits } from "./source-context.js";

/** How the bot is started. */
export interface BotOptions extends Partial<Ports> {
  readonly token: string;
  /** Replaces `https://discord.com/api`. */
  readonly apiBase?: string | null;
  /** Registers the commands in this server alone. */
  readonly guildId?: string | null;
  readonly answerer: Answerer;
  /** What is kept over a restart; without one, the bot keeps it in memory as long as it runs. */
  readonly state?: StatePort;
  readonly log: Log;
  /** The zone in which days are counted; Asia/Seoul unless given. */
  readonly timeZone?: string;
  /** How much of an article the sources may show around a quote. */
  readonly context?: ContextLimits;
  readonly patience?: Partial<Patience>;
}

/** A bot that is logged in, with its commands registered. */
export interface RunningBot {
  /** Where an administrator adds the bot to a server. */
  readonly invite: string;
  /** The bot's name at Discord. */
  readonly name: string;
  /** Resolves when Discord has ended the connection for good, and never otherwise. */
  readonly lost: Promise<Fault>;
  /** Takes no more questions, lets running answers finish for `graceMs`, tells the rest, and logs out. */
  close(graceMs?: number): Promise<void>;
}
