import { MessageFlags } from "discord-api-types/v10";
import type { StandIn } from "../stand-in/stand-in.js";
import type { Change } from "../stand-in/world/change.js";
import type { Message } from "../stand-in/world/model.js";

/** A question that takes longer is lost. */
const PATIENCE_MS = 60_000;

/** How one question fared, in milliseconds from when it was asked. */
export interface Fare {
  /** Until it was acknowledged; null for what was asked by message. */
  readonly acknowledged: number | null;
  readonly answered: number;
  /** How often the message that answers was changed. */
  readonly edits: number;
}

interface Waiting {
  readonly at: number;
  acknowledged: number | null;
  readonly done: (fare: Fare) => void;
  readonly lost: () => void;
}

/** Members of one server who ask, and note when they are answered. */
export class Crowd {
  readonly #discord: StandIn;
  /** By the interaction's id, or by that of the message that asks. */
  readonly #waiting = new Map<string, Waiting>();

  constructor(discord: StandIn) {
    this.#discord = discord;
    discord.on("change", (change) => this.#note(change));
  }

  /** `/ask`. Rejects when it is not acknowledged in three seconds, or not answered in a minute. */
  slash(user: string, channel: string, question: string): Promise<Fare> {
    const options = { question };
    return this.#ask(() => this.#discord.people.slash({ user, channel, command: "ask", options }).interaction.id);
  }

  /** A mention, or a direct message where the channel is `dm`. */
  write(author: string, channel: string, question: string): Promise<Fare> {
    const { people } = this.#discord;
    const content = channel === "dm" ? question : `${people.mention()} ${question}`;
    return this.#ask(() => people.sendMessage({ author, channel, content }).id);
  }

  #ask(act: () => string): Promise<Fare> {
    return new Promise((resolve, reject) => {
      const at = performance.now();
      const id = act();
      const lost = () => reject(new Error(`question ${id} was lost`));
      const timer = setTimeout(lost, PATIENCE_MS);
      const done = (fare: Fare) => {
        clearTimeout(timer);
        resolve(fare);
      };
      this.#waiting.set(id, { at, acknowledged: null, done, lost });
    });
  }

  #note(change: Change): void {
    if (change.kind === "interaction_answered") {
      const waiting = this.#waiting.get(change.interaction.id);
      if (waiting) waiting.acknowledged = performance.now() - waiting.at;
    } else if (change.kind === "interaction_failed") this.#waiting.get(change.interaction.id)?.lost();
    else if (change.kind === "message_created" || change.kind === "message_edited") this.#read(change.message);
  }

  /** An answer carries buttons; what passes before it carries none. */
  #read(message: Message): void {
    const id = message.origin?.interactionId ?? message.reference?.messageId ?? "";
    const waiting = this.#waiting.get(id);
    const passing = (message.flags & MessageFlags.Loading) !== 0 || message.components.length === 0;
    if (!waiting || passing || message.authorId !== this.#discord.world.bot.id) return;
    this.#waiting.delete(id);
    const answered = performance.now() - waiting.at;
    waiting.done({ acknowledged: waiting.acknowledged, answered, edits: message.history.length - 1 });
  }
}
