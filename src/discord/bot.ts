import { setTimeout as wait } from "node:timers/promises";
import { type Client, Events, OAuth2Scopes, PermissionFlagsBits } from "discord.js";
import type { Fault } from "../coverage/fault.js";
import { warmUp } from "./autocomplete.js";
import type { BotOptions, RunningBot } from "./bot-options.js";
import { createClient } from "./client.js";
import { offeredCommands } from "./commands/registry.js";
import { discreet } from "./discreet-log.js";
import { handleInteraction } from "./interactions.js";
import type { Log } from "./log.js";
import { faultOfClose, logIn } from "./login.js";
import { handleMessage } from "./messages.js";
import { openRoom } from "./open-room.js";
import { registerCommands } from "./registration/register.js";
import { workUnderWay } from "./work-under-way.js";

/** What the bot needs in a server, and not more. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
];

const GRACE_MS = 5_000;
/** How long those whose answers are given up may take to be told: Discord takes five messages in five seconds a channel. */
const TELLING_MS = 15_000;
/** How long the way out may take. */
const FAREWELL_MS = 2_000;

function reportTrouble(client: Client, log: Log): void {
  client.on(Events.Error, (err) => log.error({ err }, "Discord client failed"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "Discord client warns"));
  client.on(Events.ShardError, (err) => log.warn({ err }, "gateway connection failed"));
  client.on(Events.ShardReconnecting, () => log.info({}, "gateway reconnecting"));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "gateway resumed"));
}

/**
 * Logs in to Discord, registers the commands and begins to answer.
 * @throws Fault when Discord refuses the token or cannot be reached.
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { token, apiBase = null, guildId = null } = options;
  const log = discreet(options.log);
  const client = createClient(apiBase);
  const { room, answering } = openRoom({ ...options, log }, () => client.ws.ping);
  reportTrouble(client, log);
  const work = workUnderWay(log);
  client.on(Events.InteractionCreate, (interaction) => work.add(handleInteraction(interaction, room)));
  client.on(Events.MessageCreate, (message) => work.add(handleMessage(message, room)));
  const ready = await logIn(client, token);
  const lost = new Promise<Fault>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(faultOfClose(code)));
  });
  const commands = offeredCommands(room);
  try {
    const guilds = [...ready.guilds.cache.keys()];
    await registerCommands({ rest: client.rest, applicationId: ready.application.id, guildId, guilds, commands, log });
  } catch (thrown) {
    await client.destroy();
    throw thrown;
  }
  if (room.coverage !== null) {
    warmUp(room.coverage).catch((err: unknown) => log.warn({ err }, "suggestions could not be prepared"));
  }
  return {
    invite: ready.generateInvite({
      scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
      permissions: PERMISSIONS,
    }),
    name: ready.user.username,
    lost,
    async close(graceMs = GRACE_MS) {
      answering.close();
      await work.settled(graceMs);
      answering.abandon();
      await work.settled(TELLING_MS);
      // Its own farewell is told as a lost connection.
      client.removeAllListeners(Events.ShardReconnecting);
      // A gateway connection that is just being made has been seen to never confirm its end.
      const limit = new AbortController();
      await Promise.race([client.destroy(), wait(FAREWELL_MS, undefined, limit).catch(() => {})]);
      limit.abort();
    },
  };
}
