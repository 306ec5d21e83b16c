import { type Message, PermissionFlagsBits, type SendableChannels } from "discord.js";
import type { PermissionPhrases, Phrases } from "../locales/phrases.js";
import type { Log } from "../log.js";
import { type Outgoing, plain } from "../render/outgoing.js";
import { escapeText } from "../text/escape.js";
import { type Delivery, NO_MENTIONS, withPatience } from "./delivery.js";
import { isChannelClosed, isChannelGone, isMessageGone, mayNotReply } from "./discord-error.js";
import { asOptions } from "./interaction-delivery.js";
import { threadName } from "./thread-name.js";

/** Discord shows typing for ten seconds. */
const TYPING_INTERVAL_MS = 8_000;

/** Answers a message by a reply in its channel or in a thread of its own, or by direct message where it may not write. */
export class MessageDelivery implements Delivery {
  readonly lacks: readonly (keyof PermissionPhrases)[];
  readonly #message: Message;
  readonly #channel: SendableChannels;
  readonly #phrases: Phrases;
  readonly #log: Log;
  #threadFor: string | null;
  #thread: SendableChannels | null = null;
  #typing: NodeJS.Timeout | null = null;
  #reply: Message | null = null;

  /** `threadFor` names the question that gets a thread of its own; null answers in the channel itself. */
  constructor(
    message: Message,
    channel: SendableChannels,
    phrases: Phrases,
    log: Log,
    threadFor: string | null = null,
  ) {
    this.#message = message;
    this.#channel = channel;
    this.#phrases = phrases;
    this.#log = log;
    const noThreads = threadFor !== null && isDenied(channel, PermissionFlagsBits.CreatePublicThreads);
    this.#threadFor = noThreads ? null : threadFor;
    this.lacks = [
      ...(isDenied(channel, PermissionFlagsBits.EmbedLinks) ? (["embed"] as const) : []),
      ...(noThreads ? (["threads"] as const) : []),
    ];
  }

  /** The conversation of the thread that will be opened, which Discord gives the id of its first message; null without one. */
  get thread(): string | null {
    return this.#threadFor === null ? null : `channel:${this.#message.id}`;
  }

  /** Shows that an answer is on its way, until it is there or `quiet` is called. */
  startTyping(): void {
    const type = () =>
      void this.#channel.sendTyping().catch((err: unknown) => this.#log.debug({ err }, "typing could not be shown"));
    type();
    this.#typing ??= setInterval(type, TYPING_INTERVAL_MS);
  }

  /** Stops showing that an answer is on its way. */
  quiet(): void {
    if (this.#typing !== null) clearInterval(this.#typing);
    this.#typing = null;
  }

  async passing(content: string): Promise<void> {
    if (this.#reply === null) this.#reply = await this.#send(plain(content));
    else await this.#reply.edit({ content, allowedMentions: NO_MENTIONS });
  }

  async final(messages: readonly Outgoing[]): Promise<readonly string[]> {
    this.quiet();
    const [first, ...rest] = messages;
    if (first === undefined) return [];
    try {
      const ids = [await withPatience(() => this.#first(first))];
      for (const message of rest) ids.push(await withPatience(() => this.#further(message)));
      return ids;
    } catch (thrown) {
      if (!isChannelClosed(thrown) || this.#channel.isDMBased()) throw thrown;
      this.#log.warn({ err: thrown, channel: this.#channel.id }, "the bot may not write where it was asked");
      const { failure } = this.#phrases;
      const name = "name" in this.#channel ? `#${this.#channel.name}` : "#";
      const reason = isChannelGone(thrown) ? failure.channelGone : failure.cannotWrite(escapeText(name));
      return this.directly([plain(reason), ...messages]);
    }
  }

  /** Writes to the member alone. */
  async directly(messages: readonly Outgoing[]): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const message of messages) ids.push((await this.#message.author.send(asOptions(message))).id);
    return ids;
  }

  async #first(message: Outgoing): Promise<string> {
    if (this.#reply === null) return (await this.#send(message)).id;
    try {
      return (await this.#reply.edit(asOptions(message))).id;
    } catch (thrown) {
      if (!isMessageGone(thrown)) throw thrown;
      this.#reply = null;
      return (await this.#send(message)).id;
    }
  }

  async #further(message: Outgoing): Promise<string> {
    return (await (this.#thread ?? this.#channel).send(asOptions(message))).id;
  }

  async #send(message: Outgoing): Promise<Message> {
    await this.#openThread();
    if (this.#thread !== null) return this.#thread.send(asOptions(message));
    try {
      return await this.#message.reply({ ...asOptions(message), failIfNotExists: false });
    } catch (thrown) {
      if (!mayNotReply(thrown)) throw thrown;
      return await this.#channel.send(asOptions(message));
    }
  }

  /** Opens the thread once; where that fails, the answer stands in the channel. */
  async #openThread(): Promise<void> {
    const question = this.#threadFor;
    this.#threadFor = null;
    if (question === null) return;
    try {
      this.#thread = await this.#message.startThread({ name: threadName(question) });
    } catch (err) {
      this.#log.warn({ err }, "no thread could be opened");
    }
  }
}

function isDenied(channel: SendableChannels, permission: bigint): boolean {
  if (channel.isDMBased()) return false;
  const { me } = channel.guild.members;
  return me !== null && !channel.permissionsFor(me).has(permission);
}
