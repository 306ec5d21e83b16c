import { ChannelType, Locale, PermissionFlagsBits } from "discord-api-types/v10";
import type { Guild, GuildChannel, GuildChannelType, Role, User } from "./model.js";
import { EVERYONE_DEFAULT } from "./permissions.js";
import type { World } from "./world.js";

export interface MemberSeed {
  /** Their username; ids are made. */
  readonly name: string;
  readonly locale?: Locale;
  /** Granted through a role of their own. */
  readonly permissions?: bigint;
}

export interface ChannelSeed {
  readonly name: string;
  readonly type: GuildChannelType;
}

export interface GuildSeed {
  readonly name: string;
  readonly locale?: Locale;
  /** By name; text channels unless said. */
  readonly channels: readonly (string | ChannelSeed)[];
  /** The first one owns the guild. */
  readonly members: readonly MemberSeed[];
  /** What the bot may do through its own role, beside @everyone's permissions. */
  readonly botPermissions?: bigint;
}

/** One server, two channels, an owner, a moderator with Manage Server and two members. */
export const DEFAULT_GUILD: GuildSeed = {
  name: "Newsroom",
  channels: ["general", "random"],
  members: [
    { name: "owner" },
    { name: "moderator", permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages },
    { name: "mina", locale: Locale.Korean },
    { name: "sam" },
  ],
};

/** Adds a person; one who exists by that name already is returned as they are. */
export function addUser(world: World, name: string, locale: Locale = Locale.EnglishUS): User {
  const known = [...world.users.values()].find((user) => user.username === name && !user.bot);
  if (known) return known;
  const user: User = { id: world.newId(), username: name, globalName: name, bot: false, locale };
  world.users.set(user.id, user);
  return user;
}

/** Adds a guild with its channels, roles and members, the bot among them, and tells the bot. */
export function addGuild(world: World, seed: GuildSeed): Guild {
  const [first, ...others] = seed.members;
  if (!first) throw new Error(`The guild ${seed.name} needs a member, its owner`);
  const id = world.newId();
  const guild: Guild = {
    id,
    name: seed.name,
    ownerId: addUser(world, first.name, first.locale).id,
    preferredLocale: seed.locale ?? Locale.EnglishUS,
    roles: new Map(),
    members: new Map(),
  };
  guild.roles.set(id, role(id, "@everyone", 0, EVERYONE_DEFAULT));
  for (const member of [first, ...others]) {
    addMember(world, guild, addUser(world, member.name, member.locale), member.permissions ?? 0n);
  }
  addMember(world, guild, world.bot, seed.botPermissions ?? 0n);
  world.guilds.set(id, guild);
  seed.channels.forEach((given, position) => {
    const { name, type } = typeof given === "string" ? { name: given, type: ChannelType.GuildText as const } : given;
    const channel: GuildChannel = {
      kind: "text",
      type,
      id: world.newId(),
      guildId: id,
      name,
      position,
      overwrites: [],
      messages: [],
    };
    world.channels.set(channel.id, channel);
  });
  world.emit({ kind: "guild_joined", guild });
  return guild;
}

function role(id: string, name: string, position: number, permissions: bigint): Role {
  return { id, name, position, permissions, mentionable: false };
}

function addMember(world: World, guild: Guild, user: User, permissions: bigint): void {
  const roles: string[] = [];
  // A bot always has a role of its own, named after it; people get one when they are given permissions.
  if (permissions !== 0n || user.bot) {
    const own = role(world.newId(), user.username, guild.roles.size, permissions);
    guild.roles.set(own.id, own);
    roles.push(own.id);
  }
  guild.members.set(user.id, { userId: user.id, joinedAt: world.clock.now(), nick: null, roles });
}
