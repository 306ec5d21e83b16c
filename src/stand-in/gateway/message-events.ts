import {
  type APIMessage,
  type APIUser,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageEventExtraFields,
} from "discord-api-types/v10";
import { channelType } from "../payload/channel.js";
import { fullMessage, restrictedMessage, userOf } from "../payload/message.js";
import { apiMember, apiMemberWithoutUser, apiUser } from "../payload/people.js";
import type { Message, Reaction } from "../world/model.js";
import type { World } from "../world/world.js";
import type { Dispatch } from "./dispatch.js";

/** MESSAGE_CREATE or MESSAGE_UPDATE. */
export function messageEvent(world: World, message: Message, kind: "created" | "edited"): Dispatch {
  const event = (one: APIMessage): Dispatch["event"] => {
    const d = { ...one, ...messageExtras(world, message) };
    return kind === "created"
      ? { t: GatewayDispatchEvents.MessageCreate, d }
      : { t: GatewayDispatchEvents.MessageUpdate, d };
  };
  return {
    event: event(fullMessage(world, message)),
    withoutContent: event(restrictedMessage(world, message)),
    intents: intentsFor(message),
    guildId: message.guildId,
  };
}

export function messageDeleteEvent(message: Message): Dispatch {
  const d = { id: message.id, channel_id: message.channelId, ...guildIdOf(message) };
  return {
    event: { t: GatewayDispatchEvents.MessageDelete, d },
    intents: intentsFor(message),
    guildId: message.guildId,
  };
}

export function reactionEvent(
  world: World,
  message: Message,
  userId: string,
  emoji: Reaction["emoji"],
  kind: "added" | "removed",
): Dispatch {
  const base = {
    user_id: userId,
    channel_id: message.channelId,
    message_id: message.id,
    emoji: { ...emoji },
    burst: false,
    type: 0,
    ...guildIdOf(message),
  };
  const member = world.guilds.get(message.guildId ?? "")?.members.get(userId);
  const added = {
    ...base,
    message_author_id: message.authorId,
    ...(member && { member: apiMember(member, userOf(world, userId)) }),
  };
  return {
    event:
      kind === "added"
        ? { t: GatewayDispatchEvents.MessageReactionAdd, d: added }
        : { t: GatewayDispatchEvents.MessageReactionRemove, d: base },
    intents:
      message.guildId === null ? GatewayIntentBits.DirectMessageReactions : GatewayIntentBits.GuildMessageReactions,
    guildId: message.guildId,
  };
}

/** What the gateway adds to a message; an ephemeral one is told without guild and member. */
function messageExtras(world: World, message: Message): GatewayMessageEventExtraFields {
  const channel = world.channels.get(message.channelId);
  const member = world.guilds.get(message.guildId ?? "")?.members.get(message.authorId);
  const type = channel && channelType(channel);
  return {
    mentions: message.mentions.users.map((id) => mentionedUser(world, id, message.guildId)),
    ...guildIdOf(message),
    ...(member && message.visibleTo === null && { member: apiMemberWithoutUser(member) }),
    // Since 14.26.2 discord.js silently drops a direct message that does not say so.
    ...(type !== undefined && type !== ChannelType.GuildForum && { channel_type: type }),
  };
}

function mentionedUser(world: World, id: string, guildId: string | null): APIUser {
  const member = world.guilds.get(guildId ?? "")?.members.get(id);
  return { ...apiUser(userOf(world, id)), ...(member && { member: apiMemberWithoutUser(member) }) };
}

function guildIdOf(message: Message): { guild_id?: string } {
  return isDirect(message) || message.guildId === null ? {} : { guild_id: message.guildId };
}

function intentsFor(message: Message): number {
  return isDirect(message) ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
}

/**
 * Ephemeral messages do not belong to the guild's channel: Discord ties them to the intent for direct messages.
 * @see https://github.com/discord/discord-api-docs/issues/4557
 */
function isDirect(message: Message): boolean {
  return message.guildId === null || message.visibleTo !== null;
}
