import type { APIApplicationCommand, APIApplicationCommandOption } from "discord-api-types/v10";
import { localized } from "./localized.js";

/** A command or subcommand that can be picked. */
export interface CommandEntry {
  readonly command: APIApplicationCommand;
  readonly path: readonly string[];
  /** As the page writes it: `/ask`, `/settings language`, in the page's language. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandOption[];
}

const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/** The commands with their subcommands as entries of their own, as the picker lists them. */
export function commandEntries(commands: readonly APIApplicationCommand[], language: string): CommandEntry[] {
  return commands.flatMap((command) => {
    const { name, description } = localized(command, language);
    return entriesOf(command, [], `/${name}`, description, command.options ?? [], language);
  });
}

function entriesOf(
  command: APIApplicationCommand,
  path: readonly string[],
  label: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
  language: string,
): CommandEntry[] {
  const subs = options.flatMap((option) =>
    option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP ? [option] : [],
  );
  if (subs.length === 0) return [{ command, path, label, description, options }];
  return subs.flatMap((sub) => {
    const shown = localized(sub, language);
    return entriesOf(
      command,
      [...path, sub.name],
      `${label} ${shown.name}`,
      shown.description,
      sub.options ?? [],
      language,
    );
  });
}

/**
 * What is typed of a command.
 * @returns the entries that fit, and what was typed after the command's name; null where no command is being typed
 */
export function typedCommand(
  draft: string,
  entries: readonly CommandEntry[],
): { readonly fitting: readonly CommandEntry[]; readonly rest: string } | null {
  if (!draft.startsWith("/") || draft.includes("\n")) return null;
  const typed = draft.toLowerCase();
  const whole = entries
    .flatMap((entry) => namesOf(entry).map((name) => ({ entry, name })))
    .filter(({ name }) => typed.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (whole) return { fitting: [whole.entry], rest: draft.slice(whole.name.length + 1) };
  const fitting = entries.filter((entry) => namesOf(entry).some((name) => name.startsWith(typed)));
  return { fitting, rest: "" };
}

/** Both the name in the page's language and the command's own can be typed. */
function namesOf({ command, path, label }: CommandEntry): string[] {
  return [...new Set([label.toLowerCase(), `/${[command.name, ...path].join(" ")}`.toLowerCase()])];
}

/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

/** The mention being typed before the caret; null where none is. */
export function typedMention(
  draft: string,
  caret: number,
  people: readonly Mentionable[],
): { readonly start: number; readonly fitting: readonly Mentionable[] } | null {
  const match = /(?:^|\s)@(?<name>[^\s@]{0,32})$/u.exec(draft.slice(0, caret));
  const name = match?.groups?.name;
  if (name === undefined) return null;
  const fitting = people.filter((one) => one.name.toLowerCase().startsWith(name.toLowerCase()));
  // The name is there already: nothing is left to complete.
  if (fitting.length === 0 || fitting.some((one) => one.name === name)) return null;
  return { start: caret - name.length - 1, fitting };
}

/** The text as Discord stores it: names after an @ become ids. */
export function withMentions(text: string, people: readonly Mentionable[]): string {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce((sent, { name, id }) => {
    const pattern = new RegExp(`(?<![\\w<])@${escaped(name)}(?![\\w-])`, "gu");
    return sent.replace(pattern, `<@${id}>`);
  }, text);
}

/** The text as one writes it: ids of people become names after an @. */
export function withNames(text: string, people: readonly Mentionable[]): string {
  return people.reduce((shown, { name, id }) => shown.replaceAll(`<@${id}>`, `@${name}`), text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
