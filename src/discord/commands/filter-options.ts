import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import type { AskedFilters } from "../../retrieval/filters.js";
import { suggestOutlets } from "../autocomplete.js";
import { localized } from "../locales/commands/localized.js";
import { askedFilters } from "../reporting-period.js";
import type { Room } from "../room.js";
import type { Choice } from "./command.js";

const TYPE = ApplicationCommandOptionType.String;

/** The options by which a member limits the reporting: outlet (with suggestions), first and last date. */
export const FILTER_OPTIONS: readonly APIApplicationCommandStringOption[] = [
  { type: TYPE, ...localized((texts) => texts.ask.options.outlet), autocomplete: true },
  { type: TYPE, ...localized((texts) => texts.ask.options.from) },
  { type: TYPE, ...localized((texts) => texts.ask.options.to) },
];

/**
 * What a member gave for these options.
 * @throws Refusal when a date is none, or the first is later than the last
 */
export function filtersOf({ options }: ChatInputCommandInteraction): AskedFilters {
  return askedFilters(options.getString("outlet"), options.getString("from"), options.getString("to"));
}

/** Suggests outlets for what was typed so far. */
export async function completeOutlet(interaction: AutocompleteInteraction, room: Room): Promise<readonly Choice[]> {
  return room.coverage === null ? [] : suggestOutlets(interaction.options.getFocused(), room.coverage);
}
