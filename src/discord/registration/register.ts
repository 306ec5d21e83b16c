import type { REST } from "discord.js";
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord-api-types/v10";
import { Fault, messageOf } from "../../coverage/fault.js";
import type { Log } from "../log.js";
import { globalShape, guildShape, sameCommands } from "./command-shape.js";

/** Servers that are looked through for commands of an earlier run; more would hold the start up. */
const SERVERS = 25;

/** What registration needs to know. */
export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** The one server to register in; null registers globally. */
  readonly guildId: string | null;
  /** The servers the bot is in. */
  readonly guilds: readonly string[];
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly log: Log;
}

async function standingAt(rest: REST, route: `/${string}`): Promise<readonly unknown[]> {
  const standing = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
  return Array.isArray(standing) ? standing : [];
}

async function register(registration: Registration): Promise<void> {
  const { rest, applicationId, guildId, commands, log } = registration;
  const everywhere = Routes.applicationCommands(applicationId);
  const ofServer = (guild: string) => Routes.applicationGuildCommands(applicationId, guild);
  const route = guildId === null ? everywhere : ofServer(guildId);
  const wanted = commands.map(guildId === null ? globalShape : guildShape);
  const standing = await standingAt(rest, route);
  if (sameCommands(standing, wanted, guildId !== null)) {
    log.debug({ commands: wanted.length }, "commands stand already");
  } else {
    await rest.put(route, { body: wanted });
    log.info({ commands: wanted.length, guild: guildId }, "commands registered");
  }
  const elsewhere = guildId === null ? registration.guilds.slice(0, SERVERS).map(ofServer) : [everywhere];
  for (const other of elsewhere) await takeAway(other, registration);
}

/** Commands that stand in a second place would be shown twice. */
async function takeAway(route: `/${string}`, { rest, log }: Registration): Promise<void> {
  try {
    if ((await standingAt(rest, route)).length === 0) return;
    await rest.put(route, { body: [] });
    log.warn({ route }, "commands of an earlier run removed, since they would be shown twice");
  } catch (err) {
    log.warn({ err, route }, "commands of an earlier run could not be looked for");
  }
}

/**
 * Makes the commands stand at Discord as they are here: reads them, and puts all in one request only if they differ.
 * What an earlier run left in the other place, in a server or globally, is taken away, since both would be shown.
 * @throws Fault when Discord refuses, as it does for a server that the bot is not in.
 */
export async function registerCommands(registration: Registration): Promise<void> {
  try {
    await register(registration);
  } catch (cause) {
    const { guildId } = registration;
    const where = guildId === null ? "globally" : `in the server ${guildId}`;
    throw new Fault("discord_registration_failed", `The commands cannot be registered ${where}: ${messageOf(cause)}`, {
      next: guildId === null ? "Start the bot again." : "Invite the bot to that server, or correct DISCORD_GUILD_ID.",
      cause,
    });
  }
}
