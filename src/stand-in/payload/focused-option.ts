import {
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from "discord-api-types/v10";

type Given = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;

/** The type of the option being typed; a text where there is none. */
export function focusedType(options: readonly Given[]): ApplicationCommandOptionType {
  for (const option of options) {
    if ("focused" in option && option.focused) return option.type;
    if ("options" in option && option.options) return focusedType(option.options);
  }
  return ApplicationCommandOptionType.String;
}
