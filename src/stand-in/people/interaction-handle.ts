import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Acknowledgement, Interaction } from "../world/interaction.js";
import type { Message } from "../world/model.js";
import type { World } from "../world/world.js";
import { isLoading } from "./lookup.js";
import { PATIENCE_MS, waitFor } from "./wait.js";

/** What a person sees of something they asked the bot to do. */
export class InteractionHandle {
  readonly interaction: Interaction;
  readonly #world: World;

  constructor(world: World, interaction: Interaction) {
    this.#world = world;
    this.interaction = interaction;
  }

  /** The first answer. @throws Error when the bot did not answer within three seconds */
  acknowledged(timeoutMs = PATIENCE_MS): Promise<Acknowledgement> {
    const { interaction } = this;
    return waitFor(
      this.#world,
      `an answer to ${this.#name}`,
      () => this.#failure() ?? interaction.acknowledgement ?? false,
      timeoutMs,
    );
  }

  /**
   * The message that answers, once it is no longer "thinking" and `until` holds. Its `history` has every state it was
   * shown in, with times.
   * @throws Error when there is none in time, or when it was deleted meanwhile
   */
  reply(until: (message: Message) => boolean = () => true, timeoutMs = PATIENCE_MS): Promise<Message> {
    return waitFor(
      this.#world,
      `the reply to ${this.#name}`,
      () => {
        this.#failure();
        const message = this.#world.messages.get(this.interaction.originalMessageId ?? "");
        return message && !isLoading(message) && until(message) ? message : false;
      },
      timeoutMs,
    );
  }

  /** The messages that followed the first, in order. */
  followUps(): readonly Message[] {
    return this.interaction.followUps.flatMap((id) => this.#world.messages.get(id) ?? []);
  }

  /** The modal the bot opened. @throws Error when it answered with something else */
  async modal(timeoutMs = PATIENCE_MS): Promise<APIModalInteractionResponseCallbackData> {
    const answer = await this.acknowledged(timeoutMs);
    if (answer.kind !== "modal") throw new Error(`${this.#name} opened no modal, it was answered with: ${answer.kind}`);
    return answer.modal;
  }

  get #name(): string {
    const { commandName, payload, id } = this.interaction;
    return commandName === null ? `interaction ${id} of type ${payload.type}` : `/${commandName}`;
  }

  #failure(): undefined {
    if (this.interaction.failed) throw new Error(`The application did not respond to ${this.#name}`);
    return undefined;
  }
}
