import { randomBytes } from "node:crypto";
import { type APIApplicationCommand, Locale } from "discord-api-types/v10";
import type { Clock } from "../clock.js";
import type { Change } from "./change.js";
import type { Interaction } from "./interaction.js";
import type { Channel, DirectChannel, Guild, Message, PrivilegedIntent, User } from "./model.js";
import { SnowflakeMaker } from "./snowflake.js";

/** @see https://discord.com/developers/docs/interactions/receiving-and-responding */
const FIRST_ANSWER_MS = 3000;

/** Registered globally rather than in one guild. */
export const GLOBAL_COMMANDS = "global";

/** What the stand-in knows: the state of one Discord with one bot in it. It knows nothing of HTTP or WebSockets. */
export class World {
  readonly clock: Clock;
  readonly bot: User;
  readonly applicationId: string;
  /** What is switched on for the application. */
  readonly privilegedIntents: ReadonlySet<PrivilegedIntent>;
  /** The bot has this long for its first answer to an interaction. */
  readonly firstAnswerMs: number;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  /** Deleted messages stay here, with `deletedAt`. */
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  readonly interactionsByToken = new Map<string, Interaction>();
  /** By guild id, or `GLOBAL_COMMANDS`. */
  readonly commands = new Map<string, APIApplicationCommand[]>();
  /** Who takes no direct messages of the bot, by id. */
  readonly closedToBot = new Set<string>();
  readonly #ids = new SnowflakeMaker();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(options: {
    readonly clock: Clock;
    readonly botName: string;
    readonly privilegedIntents: ReadonlySet<PrivilegedIntent>;
    readonly firstAnswerMs?: number | undefined;
  }) {
    this.clock = options.clock;
    this.privilegedIntents = options.privilegedIntents;
    this.firstAnswerMs = options.firstAnswerMs ?? FIRST_ANSWER_MS;
    const id = this.newId();
    this.applicationId = id;
    this.bot = { id, username: options.botName, globalName: null, bot: true, locale: Locale.EnglishUS };
    this.users.set(id, this.bot);
  }

  newId(): string {
    return this.#ids.next(this.clock.now());
  }

  /** An unguessable text for interaction tokens and sessions. */
  newSecret(): string {
    return randomBytes(32).toString("base64url");
  }

  /** Calls `listener` for every later change, in order. Returns what ends that. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** The message if it exists and is not deleted. */
  liveMessage(channelId: string, messageId: string): Message | undefined {
    const message = this.messages.get(messageId);
    return message?.channelId === channelId && message.deletedAt === null ? message : undefined;
  }

  /** The direct-message room of the bot and `userId`, made when missing. */
  directChannel(userId: string): DirectChannel {
    for (const channel of this.channels.values()) {
      if (channel.kind === "dm" && channel.recipientId === userId) return channel;
    }
    const channel: DirectChannel = { kind: "dm", id: this.newId(), recipientId: userId, messages: [] };
    this.channels.set(channel.id, channel);
    return channel;
  }
}
