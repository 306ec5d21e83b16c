import {
  type APIChannel,
  type APIDMChannel,
  type APIGuildForumChannel,
  type APIGuildTextChannel,
  type APIGuildVoiceChannel,
  type APIThreadChannel,
  ChannelType,
  ForumLayoutType,
  OverwriteType,
} from "discord-api-types/v10";
import type { Channel, DirectChannel, GuildChannel, GuildChannelType, ThreadChannel } from "../world/model.js";
import type { World } from "../world/world.js";
import { NO_FLAGS } from "./flags.js";
import { apiUser } from "./people.js";

/** @see https://discord.com/developers/docs/resources/channel#channel-object */
export function apiChannel(world: World, channel: Channel): APIChannel {
  switch (channel.kind) {
    case "text":
      return apiGuildChannel(channel);
    case "thread":
      return apiThread(world, channel);
    case "dm":
      return apiDirectChannel(world, channel);
  }
}

/** A channel of a guild, with what its kind has beside the rest. */
export function apiGuildChannel(
  channel: GuildChannel,
): APIGuildTextChannel<ChannelType.GuildText> | APIGuildVoiceChannel | APIGuildForumChannel {
  const { type } = channel;
  const base = baseOfGuildChannel(channel);
  if (type === ChannelType.GuildVoice) return { ...base, type, bitrate: 64_000, user_limit: 0, rtc_region: null };
  if (type === ChannelType.GuildText) return { ...base, type };
  const none = { available_tags: [], default_reaction_emoji: null, default_sort_order: null };
  return { ...base, type, ...none, default_forum_layout: ForumLayoutType.NotSet, flags: NO_FLAGS };
}

function baseOfGuildChannel(channel: GuildChannel) {
  return {
    id: channel.id,
    guild_id: channel.guildId,
    name: channel.name,
    position: channel.position,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: channel.messages.at(-1) ?? null,
    permission_overwrites: channel.overwrites.map(({ id, kind, allow, deny }) => ({
      id,
      type: kind === "role" ? OverwriteType.Role : OverwriteType.Member,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  };
}

export function apiThread(world: World, thread: ThreadChannel): APIThreadChannel {
  const own = thread.members.get(world.bot.id);
  return {
    id: thread.id,
    type: thread.private ? ChannelType.PrivateThread : ChannelType.PublicThread,
    guild_id: thread.guildId,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    name: thread.name,
    last_message_id: thread.messages.at(-1) ?? null,
    rate_limit_per_user: 0,
    message_count: thread.messages.length,
    total_message_sent: thread.messages.length,
    member_count: thread.members.size,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: new Date(thread.archivedAt).toISOString(),
      auto_archive_duration: thread.autoArchive,
      locked: thread.locked,
      create_timestamp: new Date(thread.createdAt).toISOString(),
      ...(thread.private && { invitable: true }),
    },
    ...(own && {
      member: {
        id: thread.id,
        user_id: world.bot.id,
        join_timestamp: new Date(own.joinedAt).toISOString(),
        flags: NO_FLAGS,
      },
    }),
  };
}

function apiDirectChannel(world: World, channel: DirectChannel): APIDMChannel {
  const recipient = world.users.get(channel.recipientId);
  return {
    id: channel.id,
    type: ChannelType.DM,
    name: null,
    last_message_id: channel.messages.at(-1) ?? null,
    recipients: recipient ? [apiUser(recipient)] : [],
  };
}

/** The `type` of a channel, as messages and interactions carry it. */
export function channelType(
  channel: Channel,
): GuildChannelType | ChannelType.PublicThread | ChannelType.PrivateThread | ChannelType.DM {
  if (channel.kind === "dm") return ChannelType.DM;
  if (channel.kind === "text") return channel.type;
  return channel.private ? ChannelType.PrivateThread : ChannelType.PublicThread;
}
