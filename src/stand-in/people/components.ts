import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { fullMessage } from "../payload/message.js";
import type { Interaction } from "../world/interaction.js";
import type { Message } from "../world/model.js";
import type { World } from "../world/world.js";
import { interact } from "./interact.js";
import { findChannel, findMessage, findUser } from "./lookup.js";

export interface ClickAction {
  readonly user: string;
  readonly message: string;
  readonly customId: string;
}

/** The buttons of a message that a person can press, in order. */
export function buttonsOf(message: Message): APIButtonComponentWithCustomId[] {
  return message.components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap((one) =>
      one.type === ComponentType.Button && one.style !== ButtonStyle.Link && one.style !== ButtonStyle.Premium
        ? [one]
        : [],
    );
  });
}

/** A person presses a button. @throws Error when the message shows them none like it, or it is disabled */
export function click(world: World, action: ClickAction): Interaction {
  const user = findUser(world, action.user);
  const message = findMessage(world, action.message, user);
  const channel = findChannel(world, message.channelId, user);
  const buttons = buttonsOf(message);
  const button = buttons.find((one) => one.custom_id === action.customId);
  if (!button) {
    const ids = buttons.map((one) => one.custom_id).join(", ") || "none";
    throw new Error(`Message ${message.id} has no button ${action.customId}; it has: ${ids}`);
  }
  if (button.disabled) throw new Error(`The button ${action.customId} is disabled`);
  return interact(world, { user, channel, commandName: null, sourceMessageId: message.id }, (base) => ({
    ...base,
    type: InteractionType.MessageComponent,
    message: fullMessage(world, message),
    data: {
      custom_id: action.customId,
      component_type: ComponentType.Button,
      ...(button.id !== undefined && { id: button.id }),
    },
  }));
}
