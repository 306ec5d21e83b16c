import {
  type APIApplicationCommand,
  type APIChannel,
  type APIGuildMember,
  type APIMessage,
  type APIUser,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { apiChannel } from "../payload/channel.js";
import { fullMessage, userOf } from "../payload/message.js";
import { apiMember, apiUser } from "../payload/people.js";
import type { Channel, Message, User } from "../world/model.js";
import { has, permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";
import { commandsFor } from "./commands.js";

/** A channel with what one person sees in it and may do there. */
export interface ChannelView {
  readonly channel: APIChannel;
  readonly messages: readonly APIMessage[];
  readonly commands: readonly APIApplicationCommand[];
  /** The person's permissions as Discord writes them, a decimal number. */
  readonly permissions: string;
}

/** All that one person sees, as plain data that JSON carries. */
export interface PersonView {
  readonly me: APIUser;
  readonly bot: APIUser;
  readonly guilds: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly APIGuildMember[];
    readonly channels: readonly ChannelView[];
  }[];
  readonly direct: ChannelView;
}

/** What a person sees when they open Discord. */
export function viewOf(world: World, user: User): PersonView {
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(user.id));
  return {
    me: apiUser(user),
    bot: apiUser(world.bot),
    guilds: guilds.map((guild) => ({
      id: guild.id,
      name: guild.name,
      members: [...guild.members.values()].map((member) => apiMember(member, userOf(world, member.userId))),
      channels: [...world.channels.values()]
        .filter((channel) => channel.kind !== "dm" && channel.guildId === guild.id && seesChannel(world, user, channel))
        .map((channel) => channelView(world, user, channel)),
    })),
    direct: channelView(world, user, world.directChannel(user.id)),
  };
}

/** Whether a person sees a channel. */
export function seesChannel(world: World, user: User, channel: Channel): boolean {
  return has(permissionsOf(world, channel, user.id), PermissionFlagsBits.ViewChannel);
}

/** Whether a message is shown to a person: in a channel they see, and not ephemeral for another. */
export function seesMessage(world: World, user: User, message: Message): boolean {
  const channel = world.channels.get(message.channelId);
  if (!channel || !seesChannel(world, user, channel)) return false;
  return message.visibleTo === null || message.visibleTo === user.id;
}

/** A message as a person's client shows it: with their own reactions marked, and the command it answers named. */
export function messageFor(world: World, user: User, message: Message): APIMessage {
  const { reactions, ...full } = fullMessage(world, message);
  const { origin } = message;
  return {
    ...full,
    ...(reactions && {
      reactions: reactions.map((one, at) => ({ ...one, me: message.reactions[at]?.users.has(user.id) ?? false })),
    }),
    ...(origin?.commandName !== undefined && {
      interaction: {
        id: origin.interactionId,
        type: origin.type,
        name: origin.commandName,
        user: apiUser(userOf(world, origin.userId)),
      },
    }),
  };
}

function channelView(world: World, user: User, channel: Channel): ChannelView {
  return {
    channel: apiChannel(world, channel),
    messages: channel.messages
      .flatMap((id) => world.messages.get(id) ?? [])
      .filter((message) => seesMessage(world, user, message))
      .map((message) => messageFor(world, user, message)),
    commands: commandsFor(world, user, channel),
    permissions: permissionsOf(world, channel, user.id).toString(),
  };
}
