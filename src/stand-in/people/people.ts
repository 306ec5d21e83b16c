import type { Locale } from "discord-api-types/v10";
import type { Channel, Message, ThreadChannel, User } from "../world/model.js";
import type { World } from "../world/world.js";
import {
  type AutocompleteAction,
  autocomplete,
  type MessageCommandAction,
  messageCommand,
  type SlashAction,
  slash,
} from "./commands.js";
import { type ClickAction, click } from "./components.js";
import { InteractionHandle } from "./interaction-handle.js";
import { DIRECT, findChannel, findUser, isLoading } from "./lookup.js";
import { react, removeMessage, rewrite, type SendAction, sendMessage, startThread, type } from "./messages.js";
import { type SubmitAction, submitModal } from "./modal.js";
import { type ChooseAction, choose } from "./select.js";
import { type PersonView, seesMessage, viewOf } from "./view.js";
import { eventFor, type ViewEvent } from "./view-event.js";
import { waitFor } from "./wait.js";

/**
 * What people do in Discord, each as their client would let them. Users and channels are named by id or by name; the
 * channel `dm` means the person's direct messages with the bot.
 */
export class People {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  user(who: string): User {
    return findUser(this.#world, who);
  }

  /** The channel `where` as `who` sees it. */
  channel(where: string, who: string): Channel {
    return findChannel(this.#world, where, findUser(this.#world, who));
  }

  /** The text of a mention of the bot. */
  mention(): string {
    return `<@${this.#world.bot.id}>`;
  }

  sendMessage(action: SendAction): Message {
    return sendMessage(this.#world, action);
  }

  rewrite(action: { author: string; message: string; content: string }): Message {
    return rewrite(this.#world, action);
  }

  removeMessage(action: { user: string; message: string }): void {
    removeMessage(this.#world, action);
  }

  react(action: { user: string; message: string; emoji: string; remove?: boolean }): void {
    react(this.#world, action);
  }

  type(action: { user: string; channel: string }): void {
    type(this.#world, action);
  }

  startThread(action: { user: string; channel: string; name: string; message?: string }): ThreadChannel {
    return startThread(this.#world, action);
  }

  /** From now on a person takes no direct messages of the bot, or takes them again. */
  refuseDirectMessages(action: { user: string; on: boolean }): void {
    const { id } = findUser(this.#world, action.user);
    if (action.on) this.#world.closedToBot.add(id);
    else this.#world.closedToBot.delete(id);
  }

  /** A person switches the language of their Discord. */
  setLocale(action: { user: string; locale: Locale }): void {
    findUser(this.#world, action.user).locale = action.locale;
  }

  slash(action: SlashAction): InteractionHandle {
    return new InteractionHandle(this.#world, slash(this.#world, action));
  }

  autocomplete(action: AutocompleteAction): InteractionHandle {
    return new InteractionHandle(this.#world, autocomplete(this.#world, action));
  }

  messageCommand(action: MessageCommandAction): InteractionHandle {
    return new InteractionHandle(this.#world, messageCommand(this.#world, action));
  }

  click(action: ClickAction): InteractionHandle {
    return new InteractionHandle(this.#world, click(this.#world, action));
  }

  choose(action: ChooseAction): InteractionHandle {
    return new InteractionHandle(this.#world, choose(this.#world, action));
  }

  submitModal(action: SubmitAction): InteractionHandle {
    return new InteractionHandle(this.#world, submitModal(this.#world, action));
  }

  /** All that a person sees, as plain data for a page. */
  view(who: string): PersonView {
    return viewOf(this.#world, findUser(this.#world, who));
  }

  /** Tells a page what its person notices, from now on. Returns what ends that. */
  watch(who: string, listener: (event: ViewEvent) => void): () => void {
    const user = findUser(this.#world, who);
    return this.#world.listen((change) => {
      const event = eventFor(this.#world, user, change);
      if (event) listener(event);
    });
  }

  /** What a person sees in a channel, oldest first: not what is ephemeral for others. */
  reads(who: string, where: string = DIRECT): Message[] {
    const user = findUser(this.#world, who);
    const channel = findChannel(this.#world, where, user);
    return channel.messages.flatMap((id) => {
      const message = this.#world.messages.get(id);
      return message && seesMessage(this.#world, user, message) ? [message] : [];
    });
  }

  /**
   * The bot's reply to a message a person sent, once `until` holds.
   * @param until by default any text that is there
   */
  replyTo(message: Message, until: (reply: Message) => boolean = () => true, timeoutMs?: number): Promise<Message> {
    const world = this.#world;
    const check = () => {
      const later = world.channels.get(message.channelId)?.messages ?? [];
      for (let at = later.length - 1; at >= 0; at--) {
        const id = later[at];
        if (id === undefined || id === message.id) return undefined;
        const one = world.messages.get(id);
        const fits = one?.reference?.messageId === message.id && one.authorId === world.bot.id;
        if (fits && !isLoading(one) && until(one)) return one;
      }
      return undefined;
    };
    return waitFor(world, `a reply to message ${message.id}`, check, timeoutMs);
  }

  /** Waits until `check` returns something. */
  waitFor<T>(what: string, check: () => T | undefined | false, timeoutMs?: number): Promise<T> {
    return waitFor(this.#world, what, check, timeoutMs);
  }
}
