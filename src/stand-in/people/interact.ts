import type { GatewayInteractionCreateDispatchData } from "discord-api-types/v10";
import { sendInteraction } from "../engine/interactions.js";
import type { Interaction } from "../world/interaction.js";
import type { Channel, User } from "../world/model.js";
import type { World } from "../world/world.js";
import { interactionBase } from "./interaction-payload.js";

interface Act {
  readonly user: User;
  readonly channel: Channel;
  readonly commandName: string | null;
  readonly sourceMessageId: string | null;
}

/** Sends the bot an interaction: what all have in common, and what `complete` adds. */
export function interact(
  world: World,
  act: Act,
  complete: (base: ReturnType<typeof interactionBase>) => GatewayInteractionCreateDispatchData,
): Interaction {
  const id = world.newId();
  const token = world.newSecret();
  return sendInteraction(world, {
    id,
    token,
    userId: act.user.id,
    channelId: act.channel.id,
    guildId: act.channel.kind === "dm" ? null : act.channel.guildId,
    commandName: act.commandName,
    sourceMessageId: act.sourceMessageId,
    payload: complete(interactionBase(world, id, token, act.user, act.channel)),
  });
}
