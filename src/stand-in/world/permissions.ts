import { PermissionFlagsBits } from "discord-api-types/v10";
import type { Channel, Guild, GuildChannel, Member } from "./model.js";
import type { World } from "./world.js";

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What both sides may do in a direct message; there are no roles there. */
const IN_DIRECT_MESSAGES =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.MentionEveryone;

/** What members may do when nothing else is said: the defaults of a new guild. */
export const EVERYONE_DEFAULT =
  IN_DIRECT_MESSAGES |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.CreatePrivateThreads |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ChangeNickname;

/** What a member may do in the guild as a whole. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.ownerId === member.userId) return ALL;
  let granted = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of member.roles) granted |= guild.roles.get(id)?.permissions ?? 0n;
  return (granted & PermissionFlagsBits.Administrator) !== 0n ? ALL : granted;
}

/**
 * What a member may do in a channel: the guild's permissions, then the channel's overwrites for @everyone, for the
 * member's roles together, and for the member.
 * @see https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function channelPermissions(guild: Guild, channel: GuildChannel, member: Member): bigint {
  let granted = guildPermissions(guild, member);
  if (granted === ALL) return ALL;
  const everyone = channel.overwrites.find((overwrite) => overwrite.id === guild.id);
  if (everyone) granted = (granted & ~everyone.deny) | everyone.allow;
  const ofRoles = channel.overwrites.filter((overwrite) => member.roles.includes(overwrite.id));
  const deny = ofRoles.reduce((bits, overwrite) => bits | overwrite.deny, 0n);
  const allow = ofRoles.reduce((bits, overwrite) => bits | overwrite.allow, 0n);
  granted = (granted & ~deny) | allow;
  const own = channel.overwrites.find((overwrite) => overwrite.kind === "member" && overwrite.id === member.userId);
  if (own) granted = (granted & ~own.deny) | own.allow;
  // Who cannot see a channel can do nothing in it.
  return (granted & PermissionFlagsBits.ViewChannel) === 0n ? 0n : granted;
}

/** What a user may do in any channel; 0 for one who is not there. Threads follow their parent. */
export function permissionsOf(world: World, channel: Channel, userId: string): bigint {
  if (channel.kind === "dm") {
    return userId === channel.recipientId || userId === world.bot.id ? IN_DIRECT_MESSAGES : 0n;
  }
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  const parent = channel.kind === "thread" ? world.channels.get(channel.parentId) : channel;
  if (!guild || !member || parent?.kind !== "text") return 0n;
  const granted = channelPermissions(guild, parent, member);
  const seesEveryThread = (granted & PermissionFlagsBits.ManageThreads) !== 0n;
  if (channel.kind === "thread" && channel.private && !channel.members.has(userId) && !seesEveryThread) return 0n;
  return granted;
}

/** Whether every bit of `wanted` is in `granted`. */
export function has(granted: bigint, wanted: bigint): boolean {
  return (granted & wanted) === wanted;
}
