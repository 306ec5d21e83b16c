import { ChannelType, type Message, PermissionFlagsBits } from "discord.js";
import { MessageFlags } from "discord-api-types/v10";
import type { PermissionPhrases } from "../locales/phrases.js";
import type { Log } from "../log.js";
import type { Outgoing } from "../render/outgoing.js";
import { type Delivery, NO_MENTIONS, withPatience } from "./delivery.js";
import { asOptions, sendDirectly } from "./direct.js";
import { isChannelClosed, isInteractionGone, isMessageGone } from "./discord-error.js";
import { sendFurther } from "./further-message.js";
import { IN_THREADS } from "./in-threads.js";
import type { AnswerableInteraction } from "./origin.js";
import { threadName } from "./thread-name.js";

const CAN_HOLD_THREADS: readonly (ChannelType | undefined)[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** Answers a deferred interaction by editing its one message; what does not fit follows in further ones. */
export class InteractionDelivery implements Delivery {
  readonly lacks: readonly (keyof PermissionPhrases)[];
  readonly #interaction: AnswerableInteraction;
  readonly #log: Log;
  /** The question a thread is opened for once it is answered. */
  readonly #threadFor: string | null;

  /** `threadFor` names the question whose answer begins a thread, where the channel holds threads. */
  constructor(interaction: AnswerableInteraction, log: Log, threadFor: string | null = null) {
    this.#interaction = interaction;
    this.#log = log;
    const holds = interaction.ephemeral !== true && CAN_HOLD_THREADS.includes(interaction.channel?.type);
    const { appPermissions } = interaction;
    const denied = (permission: bigint) => interaction.inGuild() && !appPermissions.has(permission);
    const noThreads = threadFor !== null && holds && IN_THREADS.some(denied);
    this.lacks = [
      ...(denied(PermissionFlagsBits.EmbedLinks) ? (["embed"] as const) : []),
      ...(noThreads ? (["threads"] as const) : []),
    ];
    this.#threadFor = holds && !noThreads ? threadFor : null;
  }

  async passing(content: string): Promise<void> {
    await this.#interaction.editReply({ content, allowedMentions: NO_MENTIONS });
  }

  async final(messages: readonly Outgoing[]): Promise<readonly string[]> {
    const [first, ...rest] = messages;
    if (first === undefined) return [];
    try {
      const shown = await withPatience(() => this.#first(first));
      const ids = [shown.id];
      const hidden = this.#interaction.ephemeral === true;
      for (const message of rest) ids.push(await sendFurther(this.#interaction, message, hidden));
      if (this.#threadFor !== null) await this.#openThread(shown, this.#threadFor);
      return ids;
    } catch (thrown) {
      if (!isChannelClosed(thrown) && !isInteractionGone(thrown)) throw thrown;
      this.#log.warn({ err: thrown }, "what was asked can no longer be answered there");
      return sendDirectly(this.#interaction.user, messages);
    }
  }

  async #first(message: Outgoing): Promise<Message> {
    try {
      return await this.#interaction.editReply(asOptions(message));
    } catch (thrown) {
      // Someone deleted the message while the answer was on its way: only the one who asked still gets it.
      if (!isMessageGone(thrown)) throw thrown;
      return this.#interaction.followUp({ ...asOptions(message), flags: MessageFlags.Ephemeral });
    }
  }

  /** The answer is there already, so a thread that cannot be opened is no fault of the question. */
  async #openThread(answer: Message, question: string): Promise<void> {
    try {
      await answer.startThread({ name: threadName(question) });
    } catch (err) {
      this.#log.warn({ err }, "no thread could be opened");
    }
  }
}
