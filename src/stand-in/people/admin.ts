import { deleteMessage } from "../engine/messages.js";
import type { Guild, GuildChannel } from "../world/model.js";
import type { World } from "../world/world.js";

/** A moderator deletes a channel with all that is in it, its threads first. */
export function deleteChannel(world: World, channelId: string): void {
  const channel = world.channels.get(channelId);
  if (!channel) throw new Error(`There is no channel ${channelId}`);
  for (const thread of [...world.channels.values()]) {
    if (thread.kind === "thread" && thread.parentId === channelId) deleteChannel(world, thread.id);
  }
  world.channels.delete(channelId);
  // Discord says nothing of the messages in a deleted channel.
  for (const id of channel.messages) {
    const message = world.messages.get(id);
    if (message) message.deletedAt = world.clock.now();
  }
  world.emit({ kind: "channel_deleted", channel });
}

/** A moderator deletes any message, as one with every permission. */
export function purge(world: World, messageId: string): void {
  const message = world.messages.get(messageId);
  if (message) deleteMessage(world, message);
}

/** Takes permissions from the bot in one channel, or gives them back. @param deny the bits; 0n for none */
export function denyBot(world: World, channel: GuildChannel, deny: bigint): void {
  const others = channel.overwrites.filter((overwrite) => overwrite.id !== world.bot.id);
  const own = { id: world.bot.id, kind: "member" as const, allow: 0n, deny };
  channel.overwrites = deny === 0n ? others : [...others, own];
  world.emit({ kind: "channel_updated", channel });
}

/** Removes the bot from a guild. */
export function removeBot(world: World, guild: Guild): void {
  guild.members.delete(world.bot.id);
  world.emit({ kind: "guild_left", guild });
}
