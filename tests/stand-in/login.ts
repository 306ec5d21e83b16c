import { Client, type ClientEvents, type ClientOptions, GatewayIntentBits, Partials } from "discord.js";
import { afterEach } from "vitest";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/stand-in/stand-in.js";

export interface Bench {
  readonly discord: StandIn;
  readonly client: Client<true>;
  /** What handlers of `on` threw. */
  readonly errors: unknown[];
  /** Listens to the client; what `handle` throws is kept in `errors`. */
  on<K extends keyof ClientEvents>(event: K, handle: (...args: ClientEvents[K]) => Promise<unknown>): void;
}

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.DirectMessageReactions,
];

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A stand-in that closes by itself after the test. */
export async function startDiscord(options: StandInOptions = {}): Promise<StandIn> {
  const discord = await startStandIn(options);
  open.push(() => discord.close());
  return discord;
}

/** An unlogged-in discord.js client that points at the stand-in. */
export function makeClient(discord: StandIn, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel, Partials.Message, Partials.Reaction],
    ...options,
    rest: { api: discord.apiBase, retries: 0, ...options.rest },
  });
  client.on("error", () => undefined);
  open.push(() => client.destroy());
  return client;
}

/** Logs a real discord.js client in to a fresh stand-in. */
export async function login(options: StandInOptions = {}, clientOptions: Partial<ClientOptions> = {}): Promise<Bench> {
  const discord = await startDiscord(options);
  const client = makeClient(discord, clientOptions);
  const ready = new Promise<Client<true>>((resolve) => client.once("clientReady", resolve));
  await client.login(discord.token);
  const errors: unknown[] = [];
  const loggedIn = await ready;
  return {
    discord,
    client: loggedIn,
    errors,
    on: (event, handle) => {
      loggedIn.on(event, (...args) => void handle(...args).catch((error: unknown) => errors.push(error)));
    },
  };
}
