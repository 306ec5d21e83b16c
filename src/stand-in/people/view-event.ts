import type { APIChannel, APIMessage, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { apiChannel } from "../payload/channel.js";
import type { Change } from "../world/change.js";
import type { Acknowledgement, Interaction } from "../world/interaction.js";
import type { User } from "../world/model.js";
import type { World } from "../world/world.js";
import { messageFor, seesChannel, seesMessage } from "./view.js";

type Choices = Extract<Acknowledgement, { kind: "choices" }>["choices"];

/** What a person's screen is told, as plain data. Commands are read anew from the view when they change. */
export type ViewEvent =
  | { readonly kind: "message"; readonly message: APIMessage }
  | { readonly kind: "message_gone"; readonly channelId: string; readonly messageId: string }
  | { readonly kind: "typing"; readonly channelId: string; readonly userId: string }
  | { readonly kind: "channel"; readonly channel: APIChannel }
  | { readonly kind: "channel_gone"; readonly channelId: string }
  | { readonly kind: "modal"; readonly interactionId: string; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly interactionId: string; readonly choices: Choices }
  | { readonly kind: "answered" | "unanswered"; readonly interactionId: string }
  | { readonly kind: "bot"; readonly online: boolean }
  | { readonly kind: "reload" };

/** What a change looks like to one person; null when they notice nothing of it. */
export function eventFor(world: World, user: User, change: Change): ViewEvent | null {
  switch (change.kind) {
    case "message_created":
    case "message_edited":
    case "reaction_added":
    case "reaction_removed":
      if (!seesMessage(world, user, change.message)) return null;
      return { kind: "message", message: messageFor(world, user, change.message) };
    case "message_deleted": {
      const { channelId, id: messageId } = change.message;
      return seesMessage(world, user, change.message) ? { kind: "message_gone", channelId, messageId } : null;
    }
    case "typing": {
      const channel = world.channels.get(change.channelId);
      const seen = channel !== undefined && change.userId !== user.id && seesChannel(world, user, channel);
      return seen ? { kind: "typing", channelId: change.channelId, userId: change.userId } : null;
    }
    case "channel_created":
    case "channel_updated":
      if (!seesChannel(world, user, change.channel)) return null;
      return { kind: "channel", channel: apiChannel(world, change.channel) };
    case "channel_deleted":
      return { kind: "channel_gone", channelId: change.channel.id };
    case "interaction_sent":
      return null;
    case "interaction_answered":
    case "interaction_failed":
      return change.interaction.userId === user.id ? answerEvent(change.interaction) : null;
    case "bot_online":
    case "bot_offline":
      return { kind: "bot", online: change.kind === "bot_online" };
    default:
      return { kind: "reload" };
  }
}

function answerEvent(interaction: Interaction): ViewEvent {
  const answer = interaction.acknowledgement;
  const interactionId = interaction.id;
  if (!answer) return { kind: "unanswered", interactionId };
  if (answer.kind === "modal") return { kind: "modal", interactionId, modal: answer.modal };
  if (answer.kind === "choices") return { kind: "choices", interactionId, choices: answer.choices };
  return { kind: "answered", interactionId };
}
