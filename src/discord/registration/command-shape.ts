import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";

/** Keys that Discord adds to a command and that are not ours to compare. */
const ADDED = new Set(["id", "application_id", "guild_id", "version", "dm_permission", "default_permission"]);

/** What Discord assumes where a command does not say. */
const ASSUMED: Readonly<Record<string, string>> = {
  type: "1",
  nsfw: "false",
  required: "false",
  autocomplete: "false",
  handler: "1",
};

function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key, held]) => held !== null && held !== undefined && !ADDED.has(key) && String(held) !== ASSUMED[key])
    .map(([key, held]): [string, unknown] => [key, withoutDefaults(held)])
    .filter(([, held]) => !(Array.isArray(held) && held.length === 0))
    .filter(([, held]) => !(typeof held === "object" && held !== null && Object.keys(held).length === 0));
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function folded(commands: readonly unknown[], scoped: boolean): string {
  const shapes = commands.map(withoutDefaults).map((command) => {
    if (!scoped || typeof command !== "object" || command === null) return command;
    // Where a command of one server may be used is not a question; Discord may answer with something or nothing.
    return Object.fromEntries(
      Object.entries(command).filter(([key]) => key !== "contexts" && key !== "integration_types"),
    );
  });
  return JSON.stringify(shapes.map((shape) => JSON.stringify(shape)).sort());
}

/**
 * Whether the commands that stand at Discord are these: the ids and defaults that Discord adds do not count, nor does
 * the order. `scoped` are the commands of one server.
 */
export function sameCommands(standing: readonly unknown[], wanted: readonly unknown[], scoped: boolean): boolean {
  return folded(standing, scoped) === folded(wanted, scoped);
}

/** The commands as they are put globally: for servers and for direct messages with the bot. */
export function globalShape(command: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...command,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: command.contexts ?? [InteractionContextType.Guild, InteractionContextType.BotDM],
  };
}

/** The commands as they are put in one server, where contexts do not apply. */
export function guildShape(command: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  const { contexts: _everywhere, ...rest } = command;
  return rest;
}
