import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { type CommandEntry, commandEntries } from "./completion.js";
import type { CommandDraft } from "./page-state.js";

/** The command as it is when it was just picked: what was typed after its name goes into its first text. */
export function draftOf({ command, path, options }: CommandEntry, rest: string): CommandDraft {
  const basic = basicOptions(options);
  const first = basic.find(({ type }) => type === ApplicationCommandOptionType.String);
  const values: Record<string, string> = rest.trim() !== "" && first ? { [first.name]: rest.trim() } : {};
  return { command, path, values, labels: {}, shown: [], choices: null, missing: null };
}

/** The options of the command that is being filled in. */
export function optionsOf({
  command,
  path,
}: Pick<CommandDraft, "command" | "path">): APIApplicationCommandBasicOption[] {
  const entry = commandEntries([command], "").find((one) => one.path.join(" ") === path.join(" "));
  return basicOptions(entry?.options ?? []);
}

function basicOptions(options: CommandEntry["options"]): APIApplicationCommandBasicOption[] {
  return options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? []
      : [option],
  );
}

/** The command's name as Discord takes it. */
export function commandName({ command, path }: Pick<CommandDraft, "command" | "path">): string {
  return [command.name, ...path].join(" ");
}

/** The typed values in the types that the options take; what is empty is left out. */
export function sentOptions(draft: CommandDraft): Record<string, string | number | boolean> {
  const sent: Record<string, string | number | boolean> = {};
  for (const option of optionsOf(draft)) {
    const typed = draft.values[option.name] ?? "";
    if (typed === "") continue;
    if (option.type === ApplicationCommandOptionType.Boolean) sent[option.name] = typed === "true";
    else if (isNumeric(option)) sent[option.name] = Number(typed);
    else sent[option.name] = typed;
  }
  return sent;
}

/** The first required option without a value; null where all have one. */
export function missingOption(draft: CommandDraft): string | null {
  const lacking = optionsOf(draft).find(
    ({ name, required }) => required === true && (draft.values[name] ?? "").trim() === "",
  );
  return lacking?.name ?? null;
}

function isNumeric({ type }: APIApplicationCommandBasicOption): boolean {
  return type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Number;
}
