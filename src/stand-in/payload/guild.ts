import {
  type APIGuild,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Guild, GuildChannel, ThreadChannel } from "../world/model.js";
import { has, permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";
import { apiGuildChannel, apiThread } from "./channel.js";
import { NO_FLAGS } from "./flags.js";
import { apiMember, apiRole } from "./people.js";

/** @see https://discord.com/developers/docs/resources/guild#guild-object */
export function apiGuild(world: World, guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [...guild.roles.values()].map((role) => apiRole(role, guild, world.bot)),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: NO_FLAGS,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.preferredLocale,
    nsfw_level: GuildNSFWLevel.Default,
    hub_type: null,
    incidents_data: null,
  };
}

/** What GUILD_CREATE carries: the guild with what the bot can see of it. */
export function guildCreateData(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const bot = guild.members.get(world.bot.id);
  const channels = channelsOf(world, guild);
  const members = [...guild.members.values()].flatMap((member) => {
    const user = world.users.get(member.userId);
    return user ? [apiMember(member, user)] : [];
  });
  return {
    ...apiGuild(world, guild),
    joined_at: new Date(bot?.joinedAt ?? 0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    // Without the privileged members intent only the bot itself and people in voice are in this list.
    members: members.filter((member) => member.user.id === world.bot.id),
    channels: channels.text.map(apiGuildChannel),
    threads: channels.threads.map((thread) => apiThread(world, thread)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function channelsOf(world: World, guild: Guild): { text: GuildChannel[]; threads: ThreadChannel[] } {
  const text: GuildChannel[] = [];
  const threads: ThreadChannel[] = [];
  for (const channel of world.channels.values()) {
    if (channel.kind === "dm" || channel.guildId !== guild.id) continue;
    // Discord sends all text channels, but threads only where the bot may look.
    if (channel.kind === "text") text.push(channel);
    else if (!channel.archived && has(permissionsOf(world, channel, world.bot.id), PermissionFlagsBits.ViewChannel)) {
      threads.push(channel);
    }
  }
  return { text, threads };
}
