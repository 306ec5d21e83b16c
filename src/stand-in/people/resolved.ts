import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  type InteractionType,
} from "discord-api-types/v10";
import { channelType } from "../payload/channel.js";
import { apiMemberWithoutUser, apiRole, apiUser } from "../payload/people.js";
import type { Channel } from "../world/model.js";
import { permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";

type Kind = InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete;
type Given = APIApplicationCommandInteractionDataOption<Kind>;
type Resolved = Required<Pick<APIInteractionDataResolved, "users" | "members" | "roles" | "channels">>;

/** What the ids among the options stand for; undefined when there are none. @throws Error for an unknown id */
export function resolvedOptions(
  world: World,
  channel: Channel,
  options: readonly Given[],
): APIInteractionDataResolved | undefined {
  const resolved: Resolved = { users: {}, members: {}, roles: {}, channels: {} };
  for (const option of options.flatMap(leaves)) {
    if (option.type === ApplicationCommandOptionType.User) addUser(world, channel, option.value, resolved);
    if (option.type === ApplicationCommandOptionType.Role) addRole(world, channel, option.value, resolved);
    if (option.type === ApplicationCommandOptionType.Channel) addChannel(world, option.value, resolved);
    if (option.type === ApplicationCommandOptionType.Mentionable) {
      if (world.users.has(option.value)) addUser(world, channel, option.value, resolved);
      else addRole(world, channel, option.value, resolved);
    }
  }
  const filled = Object.entries(resolved).filter(([, items]) => Object.keys(items).length > 0);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** What channel ids stand for. @throws Error for an unknown id */
export function resolvedChannels(world: World, ids: readonly string[]): Resolved["channels"] {
  const resolved: Resolved = { users: {}, members: {}, roles: {}, channels: {} };
  for (const id of ids) addChannel(world, id, resolved);
  return resolved.channels;
}

function leaves(option: Given): Given[] {
  return "options" in option ? (option.options ?? []).flatMap(leaves) : [option];
}

function addUser(world: World, channel: Channel, id: string, resolved: Resolved): void {
  const user = world.users.get(id);
  if (!user) throw new Error(`There is no user ${id}`);
  resolved.users[id] = apiUser(user);
  const member = channel.kind === "dm" ? undefined : world.guilds.get(channel.guildId)?.members.get(id);
  if (!member) return;
  const { deaf: _deaf, mute: _mute, ...rest } = apiMemberWithoutUser(member);
  resolved.members[id] = { ...rest, permissions: permissionsOf(world, channel, id).toString() };
}

function addRole(world: World, channel: Channel, id: string, resolved: Resolved): void {
  const guild = channel.kind === "dm" ? undefined : world.guilds.get(channel.guildId);
  const role = guild?.roles.get(id);
  if (!guild || !role) throw new Error(`There is no role ${id}`);
  resolved.roles[id] = apiRole(role, guild, world.bot);
}

function addChannel(world: World, id: string, resolved: Resolved): void {
  const channel = world.channels.get(id);
  if (!channel || channel.kind === "dm") throw new Error(`There is no channel ${id}`);
  const permissions = permissionsOf(world, channel, world.bot.id).toString();
  const common = { id, name: channel.name, permissions };
  const type = channelType(channel);
  resolved.channels[id] =
    channel.kind === "thread" ? { ...common, type, parent_id: channel.parentId } : { ...common, type };
}
