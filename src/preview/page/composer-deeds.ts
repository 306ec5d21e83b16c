import { type APIMessage, ApplicationCommandType } from "discord-api-types/v10";
import { commandName, draftOf, missingOption, sentOptions } from "./command-draft.js";
import { type CommandEntry, commandEntries, type Mentionable, withMentions, withNames } from "./completion.js";
import { notify, perform } from "./deeds.js";
import type { Page } from "./page.js";
import type { Choice } from "./page-state.js";
import { commandsOf, nameOf, usersOf } from "./person-view.js";

/** The commands that can be typed in the open channel. */
export function entriesHere({ channel, state }: Page): CommandEntry[] {
  return channel ? commandEntries(commandsOf(channel, ApplicationCommandType.ChatInput), state.language) : [];
}

/** Who can be mentioned, the bot first. */
export function mentionables({ state }: Page): Mentionable[] {
  return state.view ? usersOf(state.view).map((user) => ({ id: user.id, name: nameOf(user) })) : [];
}

/** Sends what is written: a new message, a reply, or the new text of an old one. */
export async function sendDraft(page: Page): Promise<void> {
  const { draft, replyTo, editing } = page.state;
  const { channel } = page;
  const content = withMentions(draft.trim(), mentionables(page));
  if (content === "" || !channel) return;
  if (content.startsWith("/")) return notify(page, page.texts.noCommand);
  page.set({ draft: "", replyTo: null, editing: null });
  const reply = replyTo ? { replyTo: replyTo.message.id, ping: replyTo.ping } : {};
  const result = editing
    ? await perform(page, { act: "rewrite", message: editing.id, content })
    : await perform(page, { act: "send", channel: channel.channel.id, content, ...reply });
  // What could not be sent is not lost.
  if (!result) page.set({ draft, replyTo, editing });
}

/** Begins to write a message anew, from what it is. */
export function beginEditing(page: Page, message: APIMessage): void {
  page.set({ editing: message, draft: withNames(message.content, mentionables(page)), replyTo: null });
  focusComposer();
}

/** Writes neither a reply nor a message anew any more; what is written for a reply stays. */
export function leaveMessage(page: Page): void {
  page.set({ replyTo: null, editing: null, ...(page.state.editing ? { draft: "" } : {}) });
}

/** Puts the caret where one writes. */
export function focusComposer(): void {
  queueMicrotask(() => document.querySelector<HTMLTextAreaElement>("#composer")?.focus());
}

/** Begins to fill in a command. */
export function pickCommand(page: Page, entry: CommandEntry, rest: string): void {
  page.set({ command: draftOf(entry, rest), draft: "", replyTo: null, editing: null });
  queueMicrotask(() => {
    const field = document.querySelector<HTMLElement>(".command [data-option]");
    (field ?? document.querySelector<HTMLElement>(".command button[type=submit]"))?.focus();
  });
}

/** Leaves the command that was being filled in. */
export function leaveCommand(page: Page): void {
  page.set({ command: null });
  focusComposer();
}

/** Sends the command, or says which option is missing. */
export async function sendCommand(page: Page): Promise<void> {
  const { command } = page.state;
  const { channel } = page;
  if (!command || !channel) return;
  const missing = missingOption(command);
  if (missing !== null) {
    page.set({ command: { ...command, missing } });
    return fieldOf(missing)?.focus();
  }
  leaveCommand(page);
  const options = sentOptions(command);
  const deed = { act: "slash", channel: channel.channel.id, command: commandName(command), options } as const;
  if (!(await perform(page, deed))) page.set({ command });
}

/** Takes what is typed for an option. @param label what is shown of it, where that is something else */
export function setOption(page: Page, option: string, value: string, label = value): void {
  const { command } = page.state;
  if (!command) return;
  const values = { ...command.values, [option]: value };
  page.set({ command: { ...command, values, labels: { ...command.labels, [option]: label }, missing: null } });
}

/** Shows one of the optional options and goes there. */
export function showOption(page: Page, option: string): void {
  const { command } = page.state;
  if (!command) return;
  page.set({ command: { ...command, shown: [...command.shown, option] } });
  queueMicrotask(() => fieldOf(option)?.focus());
}

let asked = 0;

/** Asks the bot what fits what is typed; answers that come after a newer question are dropped. */
export async function suggest(page: Page, option: string): Promise<void> {
  const { command } = page.state;
  const { channel } = page;
  if (!command || !channel) return;
  asked += 1;
  const mine = asked;
  const options = { ...sentOptions(command), [option]: command.values[option] ?? "" };
  const place = { channel: channel.channel.id, command: commandName(command) };
  const result = await perform(page, { act: "autocomplete", ...place, options, focused: option });
  const now = page.state.command;
  if (mine !== asked || !now || result?.kind !== "choices") return;
  // What one had gone to with the arrow keys stays chosen while letters typed before still bring suggestions.
  const chosen = now.choices?.option === option ? now.choices.list[now.choices.active]?.value : undefined;
  const active = result.choices.findIndex(({ value }) => value === chosen);
  page.set({ command: { ...now, choices: { option, list: result.choices, active } } });
}

/** Takes one of the suggested values. */
export function pickChoice(page: Page, option: string, { name, value }: Choice): void {
  asked += 1;
  setOption(page, option, String(value), name);
  const { command } = page.state;
  if (command) page.set({ command: { ...command, choices: null } });
  fieldOf(option)?.focus();
}

function fieldOf(option: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-option="${CSS.escape(option)}"]`);
}
