import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import { NO_MENTIONS } from "./delivery/delivery.js";
import { IdentifyThrottler } from "./identify-throttler.js";

/** How often request handlers that nothing waits for are let go, in milliseconds. */
const HANDLER_SWEEP_MS = 300_000;
/** Messages are answered when they come and never read again. */
const KEPT = { MessageManager: 0, ReactionManager: 0, PresenceManager: 0 };

/**
 * A client that asks for no privileged intent, keeps little in memory and pings no one. `apiBase` replaces
 * `https://discord.com/api` for every request.
 */
export function createClient(apiBase: string | null): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // The channel of a direct message is not known before its first message.
    partials: [Partials.Channel],
    allowedMentions: NO_MENTIONS,
    failIfNotExists: false,
    ws: {
      async buildIdentifyThrottler(manager) {
        const { session_start_limit: limit } = await manager.fetchGatewayInformation();
        return new IdentifyThrottler(limit.max_concurrency);
      },
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ...KEPT,
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 500, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: {
      // Each interaction has routes of its own, whose handlers would otherwise be kept for an hour.
      handlerSweepInterval: HANDLER_SWEEP_MS,
      ...(apiBase === null ? {} : { api: apiBase }),
    },
  });
}
