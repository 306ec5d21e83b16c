import { createHash } from "node:crypto";
import { type Message, PermissionFlagsBits, type SendableChannels } from "discord.js";
import { conversationIn } from "../conversation.js";
import type { PermissionPhrases, Phrases } from "../locales/phrases.js";
import type { Log } from "../log.js";
import { type Outgoing, plain } from "../render/outgoing.js";
import { escapeText } from "../text/escape.js";
import { type Delivery, NO_MENTIONS, withPatience } from "./delivery.js";
import { asOptions, sendDirectly } from "./direct.js";
import { isChannelClosed, isChannelGone, isMessageGone, mayNotReply } from "./discord-error.js";
import { IN_THREADS } from "./in-threads.js";
import { threadName } from "./thread-name.js";

/** Discord's limit on a nonce. */
const NONCE_LIMIT = 25;

/** Answers a message by a reply in its channel or in a thread of its own, or by direct message where it may not write. */
export class MessageDelivery implements Delivery {
  readonly lacks: readonly (keyof PermissionPhrases)[];
  readonly #message: Message;
  readonly #channel: SendableChannels;
  readonly #phrases: Phrases;
  readonly #log: Log;
  #threadFor: string | null;
  #thread: SendableChannels | null = null;
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
    const noThreads = threadFor !== null && IN_THREADS.some((permission) => isDenied(channel, permission));
    this.#threadFor = noThreads ? null : threadFor;
    this.lacks = [
      ...(isDenied(channel, PermissionFlagsBits.EmbedLinks) ? (["embed"] as const) : []),
      ...(noThreads ? (["threads"] as const) : []),
      ...(isDenied(channel, PermissionFlagsBits.ReadMessageHistory) ? (["history"] as const) : []),
    ];
  }

  /** The conversation of the thread that will be opened, which Discord gives the id of its first message; null without one. */
  get thread(): string | null {
    return this.#threadFor === null ? null : conversationIn(this.#message.id);
  }

  async passing(content: string): Promise<void> {
    if (this.#reply === null) this.#reply = await this.#send(plain(content));
    else await this.#reply.edit({ content, allowedMentions: NO_MENTIONS });
  }

  async final(messages: readonly Outgoing[]): Promise<readonly string[]> {
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
    return sendDirectly(this.#message.author, messages);
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
    return (await (this.#thread ?? this.#channel).send(this.#once(message))).id;
  }

  async #send(message: Outgoing): Promise<Message> {
    await this.#openThread();
    const options = this.#once(message);
    if (this.#thread !== null) return this.#thread.send(options);
    try {
      return await this.#message.reply({ ...options, failIfNotExists: false });
    } catch (thrown) {
      if (!mayNotReply(thrown)) throw thrown;
      return await this.#channel.send(options);
    }
  }

  /** A nonce keeps a message that is tried again, because Discord's answer to it was lost, from standing there twice. */
  #once(message: Outgoing) {
    const options = asOptions(message);
    const told = createHash("sha256")
      .update(`${this.#message.id} ${JSON.stringify(options)}`)
      .digest("base64url");
    return { ...options, nonce: told.slice(0, NONCE_LIMIT), enforceNonce: true };
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
  // Of a thread whose channel is not known there is nothing to say.
  return me !== null && channel.permissionsFor(me.id)?.has(permission) === false;
}
