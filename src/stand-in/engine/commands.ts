import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Translations } from "../rules/naming-rules.js";
import { GLOBAL_COMMANDS, type World } from "../world/world.js";

/** Registered commands of a guild, or the global ones for null. */
export function commandsOf(world: World, guildId: string | null): readonly APIApplicationCommand[] {
  return world.commands.get(guildId ?? GLOBAL_COMMANDS) ?? [];
}

/** Puts a whole list in place of the old. A command that keeps its name and kind keeps its id. */
export function replaceCommands(
  world: World,
  guildId: string | null,
  bodies: readonly RESTPostAPIApplicationCommandsJSONBody[],
): readonly APIApplicationCommand[] {
  const before = commandsOf(world, guildId);
  const commands = bodies.map((body) => {
    const made = storedCommand(world, guildId, body);
    const known = before.find((one) => one.name === made.name && one.type === made.type);
    return known ? { ...made, id: known.id } : made;
  });
  world.commands.set(guildId ?? GLOBAL_COMMANDS, commands);
  world.emit({ kind: "commands_registered", guildId, commands });
  return commands;
}

/** The commands a person meets in a channel: those of the guild, then global ones that the place allows. */
export function commandsIn(world: World, guildId: string | null): APIApplicationCommand[] {
  return [...(guildId === null ? [] : commandsOf(world, guildId)), ...commandsOf(world, null)];
}

/** As `GET …/commands` shows it: without `with_localizations` the translations are left out. */
export function shownCommand(command: APIApplicationCommand, localizations: boolean): APIApplicationCommand {
  if (localizations) return command;
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest.options ? { ...rest, options: rest.options.map(withoutTranslations) } : rest;
}

function withoutTranslations(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const copy = structuredClone(option);
  delete copy.name_localizations;
  delete copy.description_localizations;
  return copy;
}

function storedCommand(
  world: World,
  guildId: string | null,
  body: RESTPostAPIApplicationCommandsJSONBody,
): APIApplicationCommand {
  const permissions = body.default_member_permissions;
  const options = "options" in body ? body.options : undefined;
  return {
    id: world.newId(),
    application_id: world.applicationId,
    version: world.newId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: translations(body.name_localizations),
    description: "description" in body ? (body.description ?? "") : "",
    description_localizations: translations(body.description_localizations),
    default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
    nsfw: body.nsfw ?? false,
    integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    ...(guildId === null
      ? { contexts: body.contexts ?? null, dm_permission: body.dm_permission ?? true }
      : { guild_id: guildId }),
    ...(options && options.length > 0 && { options: options.map(storedOption) }),
  };
}

/** Discord leaves out what has its default: `required: false`, `autocomplete: false`, empty lists. */
function storedOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const copy = structuredClone(option);
  dropDefaults(copy);
  return copy;
}

function dropDefaults(option: APIApplicationCommandOption): void {
  if (option.required === false) delete option.required;
  if ("autocomplete" in option && option.autocomplete === false) delete option.autocomplete;
  if ("choices" in option && option.choices?.length === 0) delete option.choices;
  if ("options" in option) for (const inner of option.options ?? []) dropDefaults(inner);
}

function translations(map: Translations | null | undefined): LocalizationMap | null {
  if (!map) return null;
  return Object.fromEntries(
    Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
