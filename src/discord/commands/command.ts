import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import type { RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import type { Ports, Room } from "../room.js";

/** One entry that autocomplete offers. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A slash command as a value: what Discord is told of it and what it does. */
export interface SlashCommand {
  readonly body: RESTPostAPIApplicationCommandsJSONBody;
  /** Whether it can be offered: the parts it needs are there. */
  offered(ports: Ports): boolean;
  /** Whether only the one who asks sees what it says. */
  isPrivate(interaction: ChatInputCommandInteraction, room: Room): Promise<boolean>;
  /** Throws, before anything is shown, why it may not be used now. */
  allow?(interaction: ChatInputCommandInteraction, room: Room): Promise<void>;
  /** The member's own words, by which the bot chooses its language; null where there are none. */
  words(interaction: ChatInputCommandInteraction): string | null;
  /** Does it; the interaction is deferred already. Throws what went wrong, in any form. */
  run(interaction: ChatInputCommandInteraction, room: Room): Promise<void>;
  /** Offers values for the option that is being typed, at most 25. */
  complete?(interaction: AutocompleteInteraction, room: Room): Promise<readonly Choice[]>;
}
