import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from "discord-api-types/v10";
import { textLength } from "../rules/text-length.js";

type Kind = InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete;
export type OptionValue = string | number | boolean;
type Given = APIApplicationCommandInteractionDataOption<Kind>;

/**
 * What a person's client sends for the options they filled in. It refuses, as the client does, what the command's
 * definition does not allow: missing or unknown options, wrong types, values outside limits or choices.
 * @param path the subcommand, or group and subcommand; empty for a command without
 * @param focused the option being typed, for autocomplete: then nothing else has to be complete
 */
export function optionsGiven(
  command: APIApplicationCommand,
  path: readonly string[],
  values: Readonly<Record<string, OptionValue>>,
  focused?: string,
): Given[] {
  return level(command.name, command.options ?? [], path, values, focused);
}

function level(
  name: string,
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  values: Readonly<Record<string, OptionValue>>,
  focused: string | undefined,
): Given[] {
  const [next, ...rest] = path;
  if (next === undefined) return basicOptions(name, options, values, focused);
  const sub = options.find((option) => option.name === next);
  if (sub?.type === ApplicationCommandOptionType.SubcommandGroup) {
    const inner = level(`${name} ${next}`, sub.options ?? [], rest, values, focused);
    return [
      {
        type: sub.type,
        name: next,
        options: inner.filter((one) => one.type === ApplicationCommandOptionType.Subcommand),
      },
    ];
  }
  if (sub?.type === ApplicationCommandOptionType.Subcommand) {
    return [
      { type: sub.type, name: next, options: basicOptions(`${name} ${next}`, sub.options ?? [], values, focused) },
    ];
  }
  throw new Error(`/${name} has no subcommand ${next}`);
}

type Basic = Exclude<
  Given,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

function basicOptions(
  name: string,
  options: readonly APIApplicationCommandOption[],
  values: Readonly<Record<string, OptionValue>>,
  focused: string | undefined,
): Basic[] {
  for (const key of Object.keys(values)) {
    if (!options.some((option) => option.name === key)) throw new Error(`/${name} has no option ${key}`);
  }
  return options.flatMap((option) => {
    if (isContainer(option)) throw new Error(`/${name} needs a subcommand`);
    const value = values[option.name];
    if (value === undefined) {
      if (option.required && focused === undefined) throw new Error(`/${name} needs the option ${option.name}`);
      return [];
    }
    if (option.name === focused) return [focusedOption(name, option, value)];
    return [basicOption(name, option, value)];
  });
}

function isContainer(
  option: APIApplicationCommandOption,
): option is Exclude<APIApplicationCommandOption, APIApplicationCommandBasicOption> {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function focusedOption(command: string, option: APIApplicationCommandBasicOption, value: OptionValue): Basic {
  if (!("autocomplete" in option) || !option.autocomplete) {
    throw new Error(`The option ${option.name} of /${command} has no autocomplete`);
  }
  // What is being typed is a text, whatever the option's type will be.
  const { name } = option;
  if (option.type === ApplicationCommandOptionType.String) {
    return { type: option.type, name, value: String(value), focused: true };
  }
  if (option.type === ApplicationCommandOptionType.Integer) {
    return { type: option.type, name, value: String(value), focused: true };
  }
  return { type: ApplicationCommandOptionType.Number, name, value: String(value), focused: true };
}

function basicOption(command: string, option: APIApplicationCommandBasicOption, value: OptionValue): Basic {
  const wrong = (why: string) => new Error(`The option ${option.name} of /${command} ${why}`);
  const { name } = option;
  if ("choices" in option && option.choices && !option.choices.some((choice) => choice.value === value)) {
    throw wrong(`offers no choice ${String(value)}`);
  }
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      if (typeof value !== "string") throw wrong("takes a text");
      const length = textLength(value);
      if (length < (option.min_length ?? 0) || length > (option.max_length ?? 6000))
        throw wrong(`does not take ${length} characters`);
      return { type: option.type, name, value };
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      if (typeof value !== "number") throw wrong("takes a number");
      if (option.type === ApplicationCommandOptionType.Integer && !Number.isInteger(value))
        throw wrong("takes a whole number");
      if (value < (option.min_value ?? -Infinity) || value > (option.max_value ?? Infinity))
        throw wrong(`does not take ${value}`);
      return { type: option.type, name, value };
    }
    case ApplicationCommandOptionType.Boolean:
      if (typeof value !== "boolean") throw wrong("takes true or false");
      return { type: option.type, name, value };
    default:
      if (typeof value !== "string") throw wrong("takes an id");
      return { type: option.type, name, value };
  }
}
