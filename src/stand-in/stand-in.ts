import { Clock } from "./clock.js";
import { Gateway } from "./gateway/gateway.js";
import { IdentifyLimit, type IdentifyLimits } from "./gateway/identify-limit.js";
import { SocketServer } from "./gateway/socket-server.js";
import { Admin } from "./people/admin.js";
import { People } from "./people/people.js";
import { Faults } from "./rest/faults.js";
import { gatewayRoutes } from "./rest/gateway-routes.js";
import { HttpServer } from "./rest/http-server.js";
import { DISCORD_LIMITS, RateLimiter, type RateLimits } from "./rest/rate-limits.js";
import { RequestLog } from "./rest/request-log.js";
import { RestApi } from "./rest/rest-api.js";
import { routes } from "./rest/routes.js";
import type { Change } from "./world/change.js";
import type { PrivilegedIntent } from "./world/model.js";
import { addGuild, DEFAULT_GUILD, type GuildSeed } from "./world/seed.js";
import { World } from "./world/world.js";

export interface StandInOptions {
  /** What the bot has to log in with. */
  readonly token?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly botName?: string;
  readonly guilds?: readonly GuildSeed[];
  /** Privileged intents that are switched on for the application; none by default. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** What Discord has been seen to allow, by default. */
  readonly rateLimits?: RateLimits;
  /** Milliseconds between heartbeats; Discord's own figure by default. */
  readonly heartbeatInterval?: number;
  /** How often a bot may identify; as Discord has it by default. */
  readonly identify?: IdentifyLimits;
  /** Milliseconds that the bot has for its first answer to an interaction; Discord's three seconds by default. */
  readonly firstAnswerMs?: number;
}

/** A Discord of one's own: what happens in it, what people do in it, and where a bot reaches it. */
export interface StandIn {
  readonly token: string;
  /** What discord.js takes as `rest.api`. */
  readonly apiBase: string;
  readonly world: World;
  readonly clock: Clock;
  readonly people: People;
  readonly admin: Admin;
  readonly requests: RequestLog;
  readonly gateway: Gateway;
  /** What goes wrong with requests; empty until a test says so. */
  readonly faults: Faults;
  /** Calls `listener` for everything that happens. Returns what ends that. */
  on(event: "change", listener: (change: Change) => void): () => void;
  close(): Promise<void>;
}

/** As often as Discord asks for. */
const HEARTBEAT_MS = 41_250;

/** Starts a Discord on the loopback interface. It knows one bot, and nothing of what that bot is for. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const token = options.token ?? "stand-in-token";
  const clock = new Clock();
  const world = new World({
    clock,
    botName: options.botName ?? "coverage-bot",
    privilegedIntents: new Set(options.privilegedIntents ?? []),
    firstAnswerMs: options.firstAnswerMs,
  });
  for (const guild of options.guilds ?? [DEFAULT_GUILD]) addGuild(world, guild);
  const requests = new RequestLog();
  const faults = new Faults();
  const limiter = new RateLimiter(clock, options.rateLimits ?? DISCORD_LIMITS);
  const identifies = new IdentifyLimit(clock, options.identify);
  const url = () => `ws://127.0.0.1:${http.port}/gateway`;
  const api = new RestApi({
    world,
    token,
    routes: [...routes, ...gatewayRoutes(url, identifies)],
    log: requests,
    faults,
    limiter,
  });
  const http = new HttpServer(() => api);
  const gateway = new Gateway({
    world,
    token,
    url,
    identifies,
    heartbeatInterval: options.heartbeatInterval ?? HEARTBEAT_MS,
  });
  const sockets = new SocketServer(http.server, gateway, clock);
  await http.listen(options.port ?? 0);
  return {
    token,
    apiBase: `http://127.0.0.1:${http.port}/api`,
    world,
    clock,
    people: new People(world),
    admin: new Admin(world),
    requests,
    gateway,
    faults,
    on: (_event, listener) => world.listen(listener),
    close: async () => {
      clock.stop();
      sockets.close();
      await http.close();
    },
  };
}
