import {
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  UpdateThreadRequestPartialSchema,
} from "discord-api-spec/zod";
import { ChannelType, PermissionFlagsBits } from "discord-api-types/v10";
import { createThread, joinThread } from "../engine/threads.js";
import { apiChannel } from "../payload/channel.js";
import { apiGuild } from "../payload/guild.js";
import { apiMember, apiRole } from "../payload/people.js";
import { refusal } from "../rules/refusals.js";
import { assertBody } from "../rules/schema.js";
import { channelOf, guildOf, messageOf } from "./access.js";
import { type Call, NO_CONTENT, ok, param, type Reply, type Route } from "./route.js";

/** Guilds with their channels, members and roles, and threads. */
export const guildRoutes: readonly Route[] = [
  { method: "GET", path: "/guilds/{guild_id}", handle: (call) => ok(apiGuild(call.world, guildOf(call))) },
  { method: "GET", path: "/guilds/{guild_id}/channels", handle: channels },
  { method: "GET", path: "/guilds/{guild_id}/roles", handle: roles },
  { method: "GET", path: "/guilds/{guild_id}/members/{user_id}", handle: member },
  { method: "GET", path: "/channels/{channel_id}", handle: (call) => ok(apiChannel(call.world, channelOf(call))) },
  { method: "PATCH", path: "/channels/{channel_id}", handle: updateThread },
  { method: "POST", path: "/channels/{channel_id}/threads", handle: startThread },
  { method: "POST", path: "/channels/{channel_id}/messages/{message_id}/threads", handle: startThreadFromMessage },
  { method: "PUT", path: "/channels/{channel_id}/thread-members/@me", handle: join },
];

function channels(call: Call): Reply {
  const guild = guildOf(call);
  const all = [...call.world.channels.values()].filter((one) => one.kind === "text" && one.guildId === guild.id);
  return ok(all.map((channel) => apiChannel(call.world, channel)));
}

function roles(call: Call): Reply {
  const guild = guildOf(call);
  return ok([...guild.roles.values()].map((role) => apiRole(role, guild, call.world.bot)));
}

function member(call: Call): Reply {
  const guild = guildOf(call);
  const user = call.world.users.get(param(call, "user_id"));
  if (!user) throw refusal.unknownUser();
  const found = guild.members.get(user.id);
  if (!found) throw refusal.unknownMember();
  return ok(apiMember(found, user));
}

function startThread(call: Call): Reply {
  const { body, world } = call;
  const channel = channelOf(call);
  assertBody(CreateTextThreadWithoutMessageRequestSchema, body);
  // Without a message, and without a type, a thread is private.
  const isPrivate = (body.type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
  const needed = isPrivate ? PermissionFlagsBits.CreatePrivateThreads : PermissionFlagsBits.CreatePublicThreads;
  channelOf(call, needed);
  if (channel.kind !== "text" || channel.type !== ChannelType.GuildText) throw refusal.invalidChannelType();
  const thread = createThread(world, {
    parent: channel,
    name: body.name,
    ownerId: world.bot.id,
    private: isPrivate,
    autoArchive: body.auto_archive_duration,
  });
  return { status: 201, body: apiChannel(world, thread) };
}

function startThreadFromMessage(call: Call): Reply {
  const { body, world } = call;
  const channel = channelOf(call, PermissionFlagsBits.CreatePublicThreads);
  const message = messageOf(call, channel);
  assertBody(CreateTextThreadWithMessageRequestSchema, body);
  if (channel.kind !== "text" || channel.type !== ChannelType.GuildText) throw refusal.invalidChannelType();
  const thread = createThread(world, {
    parent: channel,
    name: body.name,
    ownerId: world.bot.id,
    autoArchive: body.auto_archive_duration,
    from: message,
  });
  return { status: 201, body: apiChannel(world, thread) };
}

function updateThread(call: Call): Reply {
  const { body, world } = call;
  const channel = channelOf(call);
  assertBody(UpdateThreadRequestPartialSchema, body);
  if (channel.kind !== "thread") throw refusal.invalidChannelType();
  if (channel.ownerId !== world.bot.id) channelOf(call, PermissionFlagsBits.ManageThreads);
  if (typeof body.name === "string") channel.name = body.name;
  if (typeof body.locked === "boolean") channel.locked = body.locked;
  if (typeof body.archived === "boolean") {
    channel.archived = body.archived;
    channel.archivedAt = world.clock.now();
  }
  world.emit({ kind: "channel_updated", channel });
  return ok(apiChannel(world, channel));
}

function join(call: Call): Reply {
  const channel = channelOf(call);
  if (channel.kind !== "thread") throw refusal.invalidChannelType();
  joinThread(call.world, channel, call.world.bot.id);
  return NO_CONTENT;
}
