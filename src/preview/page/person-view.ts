import type { APIApplicationCommand, APIMessage, APIUser } from "discord-api-types/v10";
import type { ChannelView, PersonView } from "../../stand-in/people/view.js";
import type { ViewEvent } from "../../stand-in/people/view-event.js";

/** All channels that a person sees, those of the server before the direct messages. */
export function channelsOf(view: PersonView): ChannelView[] {
  return [...view.guilds.flatMap(({ channels }) => channels), view.direct];
}

/** The channel of that id; the first one where there is none (any more). */
export function channelOf(view: PersonView, id: string | null): ChannelView {
  const channels = channelsOf(view);
  return channels.find(({ channel }) => channel.id === id) ?? channels[0] ?? view.direct;
}

/** The name under which a channel is shown; null for direct messages, which are named after the bot. */
export function channelName({ channel }: ChannelView): string | null {
  return "name" in channel ? (channel.name ?? null) : null;
}

/** Everybody the person can name, the bot first. */
export function usersOf(view: PersonView): APIUser[] {
  const members = view.guilds.flatMap((guild) => guild.members.map(({ user }) => user));
  return [...new Map([view.bot, view.me, ...members].map((user) => [user.id, user])).values()];
}

/** The name under which somebody is shown. */
export function nameOf(user: Pick<APIUser, "username" | "global_name">): string {
  return user.global_name ?? user.username;
}

/** The commands of a kind that are offered in a channel. */
export function commandsOf({ commands }: ChannelView, type: number): APIApplicationCommand[] {
  return commands.filter((command) => command.type === type);
}

/** What the person sees after an event. Everything that did not change is the same object as before. */
export function afterEvent(view: PersonView, event: ViewEvent): PersonView {
  switch (event.kind) {
    case "message":
      return withMessages(view, event.message.channel_id, (messages) => put(messages, event.message));
    case "message_gone":
      return withMessages(view, event.channelId, (messages) => messages.filter(({ id }) => id !== event.messageId));
    case "channel":
      return withChannel(view, event.channel);
    case "channel_gone":
      return withChannels(view, (channels) => channels.filter(({ channel }) => channel.id !== event.channelId));
    default:
      return view;
  }
}

function put(messages: readonly APIMessage[], message: APIMessage): APIMessage[] {
  const at = messages.findIndex(({ id }) => id === message.id);
  return at < 0 ? [...messages, message] : messages.with(at, message);
}

function withMessages(
  view: PersonView,
  channelId: string,
  change: (messages: readonly APIMessage[]) => APIMessage[],
): PersonView {
  const changed = (one: ChannelView) =>
    one.channel.id === channelId ? { ...one, messages: change(one.messages) } : one;
  return { ...withChannels(view, (channels) => channels.map(changed)), direct: changed(view.direct) };
}

function withChannels(view: PersonView, change: (channels: readonly ChannelView[]) => ChannelView[]): PersonView {
  return { ...view, guilds: view.guilds.map((guild) => ({ ...guild, channels: change(guild.channels) })) };
}

function withChannel(view: PersonView, channel: ChannelView["channel"]): PersonView {
  if (channel.id === view.direct.channel.id) return { ...view, direct: { ...view.direct, channel } };
  const guildId = "guild_id" in channel ? channel.guild_id : undefined;
  const parentId = "parent_id" in channel ? channel.parent_id : null;
  const guilds = view.guilds.map((guild) => {
    if (guild.id !== guildId) return guild;
    const known = guild.channels.some((one) => one.channel.id === channel.id);
    if (known) {
      const channels = guild.channels.map((one) => (one.channel.id === channel.id ? { ...one, channel } : one));
      return { ...guild, channels };
    }
    // A new thread is like the channel it grows from: the same commands, the same rights.
    const parent = guild.channels.find((one) => one.channel.id === parentId);
    const fresh = { channel, messages: [], commands: parent?.commands ?? [], permissions: parent?.permissions ?? "0" };
    return { ...guild, channels: [...guild.channels, fresh] };
  });
  return { ...view, guilds };
}
