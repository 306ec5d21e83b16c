import type { Message, Reaction } from "../world/model.js";
import type { World } from "../world/world.js";

/** Reads an emoji as routes carry it: `👍`, or `name:id` for one of a guild. */
export function parseEmoji(text: string): Reaction["emoji"] {
  const custom = /^([\w-]+):(\d+)$/.exec(text);
  return custom?.[1] !== undefined && custom[2] !== undefined
    ? { name: custom[1], id: custom[2] }
    : { name: text, id: null };
}

/** Adds a person's reaction; a second of the same emoji changes nothing. */
export function addReaction(world: World, message: Message, userId: string, emoji: Reaction["emoji"]): void {
  let reaction = find(message, emoji);
  if (!reaction) {
    reaction = { emoji, users: new Set() };
    message.reactions.push(reaction);
  }
  if (reaction.users.has(userId)) return;
  reaction.users.add(userId);
  world.emit({ kind: "reaction_added", message, userId, emoji: reaction.emoji });
}

/** Takes a person's reaction away; an emoji without people disappears. */
export function removeReaction(world: World, message: Message, userId: string, emoji: Reaction["emoji"]): void {
  const reaction = find(message, emoji);
  if (!reaction?.users.delete(userId)) return;
  if (reaction.users.size === 0) message.reactions.splice(message.reactions.indexOf(reaction), 1);
  world.emit({ kind: "reaction_removed", message, userId, emoji: reaction.emoji });
}

function find(message: Message, emoji: Reaction["emoji"]): Reaction | undefined {
  return message.reactions.find((one) => (emoji.id ? one.emoji.id === emoji.id : one.emoji.name === emoji.name));
}
