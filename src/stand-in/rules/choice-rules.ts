import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { textLength } from "./text-length.js";

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
const VALUE_MAX = 100;

/**
 * What the API objects to in the values of choices beyond their schema.
 * @param type the option they belong to: a text takes texts, a number numbers
 */
export function choiceValueErrors(
  choices: readonly Choice[],
  type: ApplicationCommandOptionType,
  path: readonly (string | number)[],
): FieldError[] {
  const texts = type === ApplicationCommandOptionType.String;
  return choices.flatMap(({ value }, index) => {
    const at = [...path, index, "value"];
    if ((typeof value === "string") !== texts) {
      return [
        {
          path: at,
          code: "BASE_TYPE_INVALID",
          message: `Could not interpret "${value}" as ${texts ? "string" : "number"}.`,
        },
      ];
    }
    if (typeof value === "string" && textLength(value) > VALUE_MAX) {
      return [{ path: at, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${VALUE_MAX} or fewer in length.` }];
    }
    return [];
  });
}
