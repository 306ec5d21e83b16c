import { MessageFlags, PermissionFlagsBits } from "discord-api-types/v10";
import type { Channel, Message, User } from "../world/model.js";
import { has, permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";

/** Where a person writes: an id or name of a channel or thread, or this for their direct messages with the bot. */
export const DIRECT = "dm";

/** @param who an id or a username */
export function findUser(world: World, who: string): User {
  const user = world.users.get(who) ?? [...world.users.values()].find((one) => one.username === who);
  if (!user) throw new Error(`There is no user ${who}`);
  return user;
}

/** The channel as `user` sees it; one they cannot see does not exist for them. */
export function findChannel(world: World, where: string, user: User): Channel {
  if (where === DIRECT) return world.directChannel(user.id);
  const named = [...world.channels.values()].filter((one) => one.kind !== "dm" && one.name === where);
  const candidates = [world.channels.get(where) ?? [], named].flat();
  const seen = candidates.find((one) => has(permissionsOf(world, one, user.id), PermissionFlagsBits.ViewChannel));
  if (!seen) throw new Error(`${user.username} sees no channel ${where}`);
  return seen;
}

/** A message that `user` sees: it is not deleted, and not ephemeral for somebody else. */
export function findMessage(world: World, id: string, user: User): Message {
  const message = world.messages.get(id);
  if (!message || message.deletedAt !== null) throw new Error(`There is no message ${id}`);
  if (message.visibleTo !== null && message.visibleTo !== user.id) {
    throw new Error(`Message ${id} is not visible to ${user.username}`);
  }
  findChannel(world, message.channelId, user);
  return message;
}

/** Whether the message is a "thinking" placeholder still. */
export function isLoading(message: Message): boolean {
  return (message.flags & MessageFlags.Loading) !== 0;
}
