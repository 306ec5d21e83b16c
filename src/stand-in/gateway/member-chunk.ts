import { GatewayDispatchEvents, GatewayIntentBits } from "discord-api-types/v10";
import { userOf } from "../payload/message.js";
import { apiMember } from "../payload/people.js";
import type { Member } from "../world/model.js";
import type { World } from "../world/world.js";
import type { ClientPayload } from "./client-payload.js";

/** Members in one chunk, and members that may be asked for by name or by id. */
const CHUNK_MAX = 1000;
const ASKED_MAX = 100;

/**
 * What answers a request for members of a guild: chunks of them. Nothing does where the bot is not in the guild, nor where
 * it asks for all members without the intent for members.
 * @see https://discord.com/developers/docs/events/gateway-events#request-guild-members
 */
export function memberChunks(world: World, intents: number, request: Extract<ClientPayload, { op: 8 }>) {
  const guild = world.guilds.get(request.guildId);
  if (!guild?.members.has(world.bot.id)) return [];
  const { query, userIds, limit, nonce } = request;
  const all = query === "" && limit === 0;
  if (all && (intents & GatewayIntentBits.GuildMembers) === 0) return [];
  const nameOf = (member: Member) => member.nick ?? userOf(world, member.userId).username;
  const members = [...guild.members.values()];
  const found =
    query === null
      ? members.filter(({ userId }) => userIds.slice(0, ASKED_MAX).includes(userId))
      : members.filter((member) => nameOf(member).toLowerCase().startsWith(query.toLowerCase()));
  const wanted = found.slice(0, all || query === null ? found.length : Math.min(limit, ASKED_MAX));
  const missing = userIds.filter((id) => !guild.members.has(id));
  const count = Math.max(1, Math.ceil(wanted.length / CHUNK_MAX));
  return Array.from({ length: count }, (_, index) => ({
    t: GatewayDispatchEvents.GuildMembersChunk,
    d: {
      guild_id: guild.id,
      members: wanted
        .slice(index * CHUNK_MAX, (index + 1) * CHUNK_MAX)
        .map((member) => apiMember(member, userOf(world, member.userId))),
      chunk_index: index,
      chunk_count: count,
      ...(index === 0 && missing.length > 0 && { not_found: missing }),
      ...(nonce !== null && { nonce }),
    },
  }));
}
