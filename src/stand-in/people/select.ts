import {
  type APIChannelSelectComponent,
  type APIMessageSelectMenuInteractionData,
  type APISelectMenuComponent,
  type APIStringSelectComponent,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { channelType } from "../payload/channel.js";
import { fullMessage } from "../payload/message.js";
import type { Interaction } from "../world/interaction.js";
import type { Channel, Message, User } from "../world/model.js";
import type { World } from "../world/world.js";
import { interact } from "./interact.js";
import { findChannel, findMessage, findUser } from "./lookup.js";
import { resolvedChannels } from "./resolved.js";

export interface ChooseAction {
  readonly user: string;
  readonly message: string;
  readonly customId: string;
  /** Values of the menu's options, or for a menu of channels their ids or names. */
  readonly values: readonly string[];
}

/** The select menus of a message, in order. */
export function selectsOf(message: Message): APISelectMenuComponent[] {
  return message.components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap((one) => (one.type === ComponentType.Button ? [] : [one]));
  });
}

/**
 * A person picks from a menu of texts or of channels.
 * @throws Error when the message shows them none like it, or it does not take these values
 */
export function choose(world: World, action: ChooseAction): Interaction {
  const user = findUser(world, action.user);
  const message = findMessage(world, action.message, user);
  const channel = findChannel(world, message.channelId, user);
  const menu = selectsOf(message).find((one) => one.custom_id === action.customId);
  if (!menu) throw new Error(`Message ${message.id} has no select menu ${action.customId}`);
  if (menu.disabled) throw new Error(`The select menu ${action.customId} is disabled`);
  const { length } = action.values;
  if (length < (menu.min_values ?? 1) || length > (menu.max_values ?? 1)) {
    throw new Error(`The select menu ${action.customId} does not take ${length} values`);
  }
  const data = picked(world, user, menu, action.values);
  return interact(world, { user, channel, commandName: null, sourceMessageId: message.id }, (base) => ({
    ...base,
    type: InteractionType.MessageComponent,
    message: fullMessage(world, message),
    data,
  }));
}

function picked(
  world: World,
  user: User,
  menu: APISelectMenuComponent,
  values: readonly string[],
): APIMessageSelectMenuInteractionData {
  if (menu.type === ComponentType.StringSelect) return pickedTexts(menu, values);
  if (menu.type === ComponentType.ChannelSelect) return pickedChannels(world, user, menu, values);
  throw new Error(`Select menus of type ${menu.type} are not known here`);
}

function pickedTexts(menu: APIStringSelectComponent, values: readonly string[]): APIMessageSelectMenuInteractionData {
  for (const value of values) {
    if (!menu.options.some((option) => option.value === value)) {
      throw new Error(`The select menu ${menu.custom_id} has no option ${value}`);
    }
  }
  return { custom_id: menu.custom_id, component_type: menu.type, values: [...values] };
}

function pickedChannels(
  world: World,
  user: User,
  menu: APIChannelSelectComponent,
  values: readonly string[],
): APIMessageSelectMenuInteractionData {
  const channels = values.map((value): Channel => {
    const channel = findChannel(world, value, user);
    const types = menu.channel_types ?? [];
    if (types.length > 0 && !types.includes(channelType(channel))) {
      throw new Error(`The select menu ${menu.custom_id} does not take the channel ${value}`);
    }
    return channel;
  });
  const ids = channels.map((one) => one.id);
  return {
    custom_id: menu.custom_id,
    component_type: menu.type,
    values: ids,
    resolved: { channels: resolvedChannels(world, ids) },
  };
}
