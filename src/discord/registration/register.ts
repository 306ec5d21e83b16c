import type { REST } from "discord.js";
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord-api-types/v10";
import { Fault, messageOf } from "../../coverage/fault.js";
import type { Log } from "../log.js";
import { globalShape, guildShape, sameCommands } from "./command-shape.js";

/** What registration needs to know. */
export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** The one server to register in; null registers globally. */
  readonly guildId: string | null;
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
  const route = guildId === null ? everywhere : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = commands.map(guildId === null ? globalShape : guildShape);
  const standing = await standingAt(rest, route);
  if (sameCommands(standing, wanted, guildId !== null)) {
    log.debug({ commands: wanted.length }, "commands stand already");
  } else {
    await rest.put(route, { body: wanted });
    log.info({ commands: wanted.length, guild: guildId }, "commands registered");
  }
  if (guildId !== null && (await standingAt(rest, everywhere)).length > 0) {
    await rest.put(everywhere, { body: [] });
    log.warn({ guild: guildId }, "global commands removed, since this server would show them twice");
  }
}

/**
 * Makes the commands stand at Discord as they are here: reads them, and puts all in one request only if they differ.
 * Commands that an earlier run left globally are taken away when one server is registered, since both would be shown there.
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
