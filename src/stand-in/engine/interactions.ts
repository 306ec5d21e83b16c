import type { GatewayInteractionCreateDispatchData } from "discord-api-types/v10";
import { refusal } from "../rules/refusals.js";
import type { Acknowledgement, Interaction } from "../world/interaction.js";
import type { World } from "../world/world.js";

/** After this long the interaction's token is worth nothing. */
export const TOKEN_LIFE_MS = 15 * 60_000;

export interface NewInteraction {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly commandName: string | null;
  readonly sourceMessageId: string | null;
  readonly payload: GatewayInteractionCreateDispatchData;
}

/** Hands what a person did to the bot; after three seconds the person is told that it failed, unless it answered. */
export function sendInteraction(world: World, draft: NewInteraction): Interaction {
  const interaction: Interaction = {
    ...draft,
    createdAt: world.clock.now(),
    acknowledgement: null,
    originalMessageId: null,
    followUps: [],
    failed: false,
  };
  world.interactions.set(interaction.id, interaction);
  world.interactionsByToken.set(interaction.token, interaction);
  world.clock.after(world.firstAnswerMs, () => {
    if (interaction.acknowledgement) return;
    interaction.failed = true;
    world.emit({ kind: "interaction_failed", interaction });
  });
  world.emit({ kind: "interaction_sent", interaction });
  return interaction;
}

/**
 * The interaction a callback speaks of, if it may still be answered.
 * @throws ApiError 10062 for an unknown id, a wrong token or one that is too old; 40060 when it was answered already
 */
export function answerable(world: World, id: string, token: string): Interaction {
  const interaction = world.interactions.get(id);
  if (!interaction || interaction.token !== token) throw refusal.unknownInteraction();
  if (interaction.acknowledgement) throw refusal.alreadyAcknowledged();
  if (interaction.failed || world.clock.now() - interaction.createdAt > world.firstAnswerMs) {
    throw refusal.unknownInteraction();
  }
  return interaction;
}

/** Notes the first answer and tells the world. */
export function acknowledge(world: World, interaction: Interaction, acknowledgement: Acknowledgement): void {
  interaction.acknowledgement = acknowledgement;
  world.emit({ kind: "interaction_answered", interaction });
}

/**
 * The interaction whose token a webhook route carries.
 * @throws ApiError 10015 for another application or an unknown token, 50027 for one that has run out
 */
export function ofToken(world: World, applicationId: string, token: string): Interaction {
  const interaction = world.interactionsByToken.get(token);
  if (applicationId !== world.applicationId || !interaction) throw refusal.unknownWebhook();
  if (world.clock.now() - interaction.createdAt > TOKEN_LIFE_MS) throw refusal.invalidWebhookToken();
  return interaction;
}
