import {
  type APIApplicationCommand,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { commandsIn } from "../engine/commands.js";
import { fullMessage } from "../payload/message.js";
import type { Interaction } from "../world/interaction.js";
import type { Channel, User } from "../world/model.js";
import { has, permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";
import { interact } from "./interact.js";
import { findChannel, findMessage, findUser } from "./lookup.js";
import { type OptionValue, optionsGiven } from "./options.js";
import { resolvedOptions } from "./resolved.js";

export interface SlashAction {
  /** Id or username. */
  readonly user: string;
  /** Id or name, or `dm` for the direct messages with the bot. */
  readonly channel: string;
  /** The command's name, with its subcommand after a space where it has one: `settings language`. */
  readonly command: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export interface AutocompleteAction extends SlashAction {
  /** The option being typed; `options` holds what was typed so far. */
  readonly focused: string;
}

export interface MessageCommandAction {
  readonly user: string;
  readonly message: string;
  readonly command: string;
}

/** The commands a person finds in a channel: those that the place and their permissions allow. */
export function commandsFor(world: World, user: User, channel: Channel): APIApplicationCommand[] {
  const guildId = channel.kind === "dm" ? null : channel.guildId;
  const permissions = permissionsOf(world, channel, user.id);
  if (guildId !== null && !world.guilds.get(guildId)?.members.has(world.bot.id)) return [];
  if (guildId !== null && !has(permissions, PermissionFlagsBits.UseApplicationCommands)) return [];
  return commandsIn(world, guildId).filter((command) => {
    if (guildId === null) {
      return command.contexts?.includes(InteractionContextType.BotDM) ?? command.dm_permission !== false;
    }
    const here = command.contexts?.includes(InteractionContextType.Guild) ?? true;
    return here && has(permissions, BigInt(command.default_member_permissions ?? "0"));
  });
}

/** A person sends a slash command. @throws Error when their client would not let them */
export function slash(world: World, action: SlashAction): Interaction {
  return sendCommand(world, action, undefined);
}

/** A person types in an option that has autocomplete. */
export function autocomplete(world: World, action: AutocompleteAction): Interaction {
  return sendCommand(world, action, action.focused);
}

function sendCommand(world: World, action: SlashAction, focused: string | undefined): Interaction {
  const user = findUser(world, action.user);
  const channel = findChannel(world, action.channel, user);
  const [name = "", ...path] = action.command.split(" ");
  const command = available(world, user, channel, name, ApplicationCommandType.ChatInput);
  const options = optionsGiven(command, path, action.options ?? {}, focused);
  const resolved = resolvedOptions(world, channel, options);
  const data = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput as const,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...(resolved && { resolved }),
  };
  return interact(world, { user, channel, commandName: name, sourceMessageId: null }, (base) =>
    focused === undefined
      ? { ...base, type: InteractionType.ApplicationCommand, data: { ...data, ...(options.length > 0 && { options }) } }
      : { ...base, type: InteractionType.ApplicationCommandAutocomplete, data: { ...data, options } },
  );
}

/** A person picks a command from a message's menu. */
export function messageCommand(world: World, action: MessageCommandAction): Interaction {
  const user = findUser(world, action.user);
  const message = findMessage(world, action.message, user);
  const channel = findChannel(world, message.channelId, user);
  const command = available(world, user, channel, action.command, ApplicationCommandType.Message);
  return interact(world, { user, channel, commandName: command.name, sourceMessageId: null }, (base) => ({
    ...base,
    type: InteractionType.ApplicationCommand,
    data: {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: fullMessage(world, message) } },
      ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    },
  }));
}

function available(
  world: World,
  user: User,
  channel: Channel,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const offered = commandsFor(world, user, channel).filter((one) => one.type === type);
  const command = offered.find((one) => one.name === name);
  if (command) return command;
  const names = offered.map((one) => one.name).join(", ") || "none";
  throw new Error(`${user.username} is not offered the command ${name} here; offered: ${names}`);
}
