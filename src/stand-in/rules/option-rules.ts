import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { choiceValueErrors } from "./choice-rules.js";
import { localeErrors, nameErrors } from "./naming-rules.js";

type Path = readonly (string | number)[];

/** What the API objects to in the options of a command, at every level, beyond their schema. */
export function optionErrors(options: readonly APIApplicationCommandOption[], path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const names = new Set<string>();
  let optional = false;
  options.forEach((option, index) => {
    const at = [...path, index];
    errors.push(...nameErrors(option, at), ...localeErrors(option, at));
    if (names.has(option.name)) {
      errors.push({
        path: at,
        code: "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        message: "Option name already exists",
      });
    }
    names.add(option.name);
    if (option.required && optional) {
      errors.push({
        path: at,
        code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        message: "Required options must be placed before non-required options",
      });
    }
    optional ||= !option.required;
    errors.push(...choiceErrors(option, at));
    if (
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup
    ) {
      errors.push(...optionErrors(option.options ?? [], [...at, "options"]));
    }
  });
  errors.push(...mixtureErrors(options, path));
  return errors;
}

/** Subcommands stand alone: a command that has them takes no plain options beside them. */
function mixtureErrors(options: readonly APIApplicationCommandOption[], path: Path): FieldError[] {
  const below = options.filter(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup,
  );
  if (below.length === 0 || below.length === options.length) return [];
  return [
    {
      path,
      code: "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
      message: "Sub-command and sub-command group option types are mutually exclusive to all other types",
    },
  ];
}

function choiceErrors(option: APIApplicationCommandOption, path: Path): FieldError[] {
  if (!("choices" in option) || !option.choices) return [];
  const errors: FieldError[] = [];
  if ("autocomplete" in option && option.autocomplete && option.choices.length > 0) {
    errors.push({
      path: [...path, "autocomplete"],
      code: "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES",
      message: "Autocomplete cannot be set when choices are present",
    });
  }
  errors.push(...choiceValueErrors(option.choices, option.type, [...path, "choices"]));
  const names = new Set<string>();
  option.choices.forEach((choice, index) => {
    if (names.has(choice.name)) {
      errors.push({
        path: [...path, "choices", index],
        code: "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
        message: "Option choice name already exists",
      });
    }
    names.add(choice.name);
    errors.push(...localeErrors(choice, [...path, "choices", index]));
  });
  return errors;
}
