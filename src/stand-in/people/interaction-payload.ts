import {
  type APIInteractionGuildMember,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import { apiChannel } from "../payload/channel.js";
import { apiMember, apiUser } from "../payload/people.js";
import type { Channel, User } from "../world/model.js";
import { permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";

/** Files up to this size may be attached where nobody boosts: 10 MiB. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

/**
 * What every interaction carries besides its type and data: in a guild the member, in a direct message the user.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function interactionBase(world: World, id: string, token: string, user: User, channel: Channel) {
  const guild = channel.kind === "dm" ? undefined : world.guilds.get(channel.guildId);
  const base = {
    id,
    application_id: world.applicationId,
    token,
    version: 1 as const,
    channel: apiChannel(world, channel),
    channel_id: channel.id,
    app_permissions: permissionsOf(world, channel, world.bot.id).toString(),
    locale: user.locale,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
  const member = guild?.members.get(user.id);
  if (!guild || !member) {
    return {
      ...base,
      user: apiUser(user),
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: "0" },
    };
  }
  const permissions = permissionsOf(world, channel, user.id).toString();
  const inGuild: APIInteractionGuildMember = { ...apiMember(member, user), permissions };
  return {
    ...base,
    member: inGuild,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
    guild_locale: guild.preferredLocale,
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild.id },
  };
}
