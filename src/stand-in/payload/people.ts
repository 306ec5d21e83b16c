import type { APIGuildMember, APIRole, APIUser } from "discord-api-types/v10";
import type { Guild, Member, Role, User } from "../world/model.js";
import { NO_FLAGS } from "./flags.js";

/** @see https://discord.com/developers/docs/resources/user#user-object */
export function apiUser(user: User): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: "0",
    global_name: user.globalName,
    avatar: null,
    public_flags: NO_FLAGS,
    ...(user.bot && { bot: true }),
  };
}

/** A member without the user, as it stands beside one in messages. */
export function apiMemberWithoutUser(member: Member): Omit<APIGuildMember, "user"> {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: NO_FLAGS,
  };
}

/** @see https://discord.com/developers/docs/resources/guild#guild-member-object */
export function apiMember(member: Member, user: User): APIGuildMember {
  return { ...apiMemberWithoutUser(member), user: apiUser(user) };
}

/** @see https://discord.com/developers/docs/topics/permissions#role-object */
export function apiRole(role: Role, guild: Guild, bot: User): APIRole {
  const ofBot = role.name === bot.username && guild.members.get(bot.id)?.roles.includes(role.id) === true;
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: ofBot,
    mentionable: role.mentionable,
    flags: NO_FLAGS,
    ...(ofBot && { tags: { bot_id: bot.id } }),
  };
}
