import type { MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import type { Acknowledgement } from "../delivery/acknowledge.js";
import type { Room } from "../room.js";

/** What happens on a click on a button or a menu of a kind. `values` are those of its custom id. */
export interface Click {
  acknowledge(interaction: MessageComponentInteraction): Acknowledgement;
  /** Throws, before anything is shown, why it may not be done now. */
  allow?(interaction: MessageComponentInteraction, room: Room): Promise<void>;
  run(interaction: MessageComponentInteraction, values: readonly string[], room: Room): Promise<void>;
}

/** What happens when a form of a kind is sent. */
export interface Form {
  acknowledge(interaction: ModalSubmitInteraction): Exclude<Acknowledgement, "form">;
  /** The member's own words, by which the bot chooses its language; without them it is Discord's locale. */
  words?(interaction: ModalSubmitInteraction): string;
  /** Throws, before anything is shown, why it may not be done now. */
  allow?(interaction: ModalSubmitInteraction, room: Room): Promise<void>;
  run(interaction: ModalSubmitInteraction, values: readonly string[], room: Room): Promise<void>;
}
