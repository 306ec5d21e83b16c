import { GatewayDispatchEvents, GatewayIntentBits, PermissionFlagsBits } from "discord-api-types/v10";
import { apiGuildChannel, apiThread } from "../payload/channel.js";
import { guildCreateData } from "../payload/guild.js";
import { userOf } from "../payload/message.js";
import { apiMember, apiRole } from "../payload/people.js";
import type { Change } from "../world/change.js";
import type { Channel } from "../world/model.js";
import { has, permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";
import type { Dispatch } from "./dispatch.js";
import { messageDeleteEvent, messageEvent, reactionEvent } from "./message-events.js";

/** What the bot is told of a change; nothing of what it cannot see. */
export function eventsOf(world: World, change: Change): Dispatch[] {
  switch (change.kind) {
    case "message_created":
    case "message_edited":
    case "message_deleted":
    case "reaction_added":
    case "reaction_removed":
      return aboutMessage(world, change);
    case "typing":
      return typingEvent(world, change.channelId, change.userId);
    case "channel_created":
    case "channel_updated":
    case "channel_deleted":
      return channelEvent(world, change.kind, change.channel);
    case "guild_joined":
      return [
        guildEvent(change.guild.id, { t: GatewayDispatchEvents.GuildCreate, d: guildCreateData(world, change.guild) }),
      ];
    case "guild_left":
      return [guildEvent(change.guild.id, { t: GatewayDispatchEvents.GuildDelete, d: { id: change.guild.id } })];
    case "role_updated":
      return [
        guildEvent(change.guild.id, {
          t: GatewayDispatchEvents.GuildRoleUpdate,
          d: { guild_id: change.guild.id, role: apiRole(change.role, change.guild, world.bot) },
        }),
      ];
    case "member_updated": {
      const { guild, member } = change;
      const d = { ...apiMember(member, userOf(world, member.userId)), guild_id: guild.id };
      const event = { t: GatewayDispatchEvents.GuildMemberUpdate as const, d };
      // A bot always hears of changes to itself.
      const own = member.userId === world.bot.id;
      return [{ event, intents: own ? 0 : GatewayIntentBits.GuildMembers, guildId: guild.id }];
    }
    case "interaction_sent": {
      const { payload, guildId } = change.interaction;
      return [{ event: { t: GatewayDispatchEvents.InteractionCreate, d: payload }, intents: 0, guildId }];
    }
    default:
      return [];
  }
}

type MessageChange = Extract<Change, { message: unknown }>;

function aboutMessage(world: World, change: MessageChange): Dispatch[] {
  const { message } = change;
  // Answers to interactions are known to the bot even where it sees no channel.
  if (!message.origin && !botSees(world, world.channels.get(message.channelId))) return [];
  switch (change.kind) {
    case "message_created":
      return [messageEvent(world, message, "created")];
    case "message_edited":
      return [messageEvent(world, message, "edited")];
    case "message_deleted":
      return [messageDeleteEvent(message)];
    case "reaction_added":
      return [reactionEvent(world, message, change.userId, change.emoji, "added")];
    case "reaction_removed":
      return [reactionEvent(world, message, change.userId, change.emoji, "removed")];
  }
}

function typingEvent(world: World, channelId: string, userId: string): Dispatch[] {
  const channel = world.channels.get(channelId);
  if (userId === world.bot.id || !channel || !botSees(world, channel)) return [];
  const guildId = channel.kind === "dm" ? null : channel.guildId;
  const member = world.guilds.get(guildId ?? "")?.members.get(userId);
  const d = {
    channel_id: channelId,
    user_id: userId,
    timestamp: Math.floor(world.clock.now() / 1000),
    ...(guildId !== null && { guild_id: guildId }),
    ...(member && { member: apiMember(member, userOf(world, userId)) }),
  };
  const intents = guildId === null ? GatewayIntentBits.DirectMessageTyping : GatewayIntentBits.GuildMessageTyping;
  return [{ event: { t: GatewayDispatchEvents.TypingStart, d }, intents, guildId }];
}

function channelEvent(
  world: World,
  kind: "channel_created" | "channel_updated" | "channel_deleted",
  channel: Channel,
): Dispatch[] {
  if (channel.kind === "dm") return [];
  if (channel.kind === "text") {
    const d = { ...apiGuildChannel(channel), guild_id: channel.guildId };
    switch (kind) {
      case "channel_created":
        return [guildEvent(channel.guildId, { t: GatewayDispatchEvents.ChannelCreate, d })];
      case "channel_updated":
        return [guildEvent(channel.guildId, { t: GatewayDispatchEvents.ChannelUpdate, d })];
      case "channel_deleted":
        return [guildEvent(channel.guildId, { t: GatewayDispatchEvents.ChannelDelete, d })];
    }
  }
  const thread = apiThread(world, channel);
  if (kind === "channel_deleted") {
    const d = { id: channel.id, type: thread.type, guild_id: channel.guildId, parent_id: channel.parentId };
    return [guildEvent(channel.guildId, { t: GatewayDispatchEvents.ThreadDelete, d })];
  }
  if (!botSees(world, channel)) return [];
  if (kind === "channel_updated") {
    return [guildEvent(channel.guildId, { t: GatewayDispatchEvents.ThreadUpdate, d: thread })];
  }
  const d = { ...thread, guild_id: channel.guildId, newly_created: true as const };
  return [guildEvent(channel.guildId, { t: GatewayDispatchEvents.ThreadCreate, d })];
}

function guildEvent(guildId: string, event: Dispatch["event"]): Dispatch {
  return { event, intents: GatewayIntentBits.Guilds, guildId };
}

function botSees(world: World, channel: Channel | undefined): boolean {
  return channel !== undefined && has(permissionsOf(world, channel, world.bot.id), PermissionFlagsBits.ViewChannel);
}
