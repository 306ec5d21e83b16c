/** What a click on a component or a sent form means. Every kind is short, since Discord allows 100 characters in all. */
export const ACTIONS = [
  "sources",
  "source",
  "up",
  "down",
  "reason",
  "share",
  "further",
  "question",
  "delete",
  "page",
  "settings",
] as const;

/** What a click on a component or a sent form means. */
export type Action = (typeof ACTIONS)[number];

/** An action with what it is done to. */
export interface CustomId {
  readonly action: Action;
  readonly values: readonly string[];
}

/** A separator that is in no id: ids are of letters, digits, `-` and `_`. */
const SEPARATOR = ":";

/** An action and its values in the form Discord gives back on a click, even after a restart; at most 100 characters. */
export function customId(action: Action, ...values: readonly (string | number)[]): string {
  return [action, ...values].join(SEPARATOR);
}

/** The action in a custom id; null for one that this version of the bot does not know. */
export function readCustomId(id: string): CustomId | null {
  const [first, ...values] = id.split(SEPARATOR);
  const action = ACTIONS.find((known) => known === first);
  return action === undefined ? null : { action, values };
}
