import { PermissionFlagsBits } from "discord-api-types/v10";
import { refusal } from "../rules/refusals.js";
import type { Channel, Guild, Message } from "../world/model.js";
import { has, permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";
import { type Call, param } from "./route.js";

/** @throws ApiError 10003 when there is none, 50001 when the bot may not see it */
export function channelOf(call: Call, ...needed: bigint[]): Channel {
  const channel = call.world.channels.get(param(call, "channel_id"));
  if (!channel) throw refusal.unknownChannel();
  demand(call.world, channel, ...needed);
  return channel;
}

/** @throws ApiError 50001 when the bot may not see the channel, 50013 when it lacks another permission */
export function demand(world: World, channel: Channel, ...needed: bigint[]): void {
  const granted = permissionsOf(world, channel, world.bot.id);
  if (!has(granted, PermissionFlagsBits.ViewChannel)) throw refusal.missingAccess();
  if (!needed.every((permission) => has(granted, permission))) throw refusal.missingPermissions();
}

/** Whether the bot may do something in a channel. */
export function may(world: World, channel: Channel, permission: bigint): boolean {
  return has(permissionsOf(world, channel, world.bot.id), permission);
}

/** The permission to write in a channel. */
export function sending(channel: Channel): bigint {
  return channel.kind === "thread" ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

/** @throws ApiError 10008 when it is not there; ephemeral messages are reached by their interaction alone */
export function messageOf(call: Call, channel: Channel): Message {
  const message = call.world.liveMessage(channel.id, param(call, "message_id"));
  if (!message || message.visibleTo !== null) throw refusal.unknownMessage();
  return message;
}

/** @throws ApiError 10004 when there is none, or none the bot is in */
export function guildOf(call: Call): Guild {
  const guild = call.world.guilds.get(param(call, "guild_id"));
  if (!guild) throw refusal.unknownGuild();
  if (!guild.members.has(call.world.bot.id)) throw refusal.missingAccess();
  return guild;
}
