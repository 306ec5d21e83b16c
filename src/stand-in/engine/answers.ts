import {
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIInteractionResponseCallbackData,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import { isEmptyMessage } from "../rules/message-rules.js";
import { refusal } from "../rules/refusals.js";
import type { Interaction } from "../world/interaction.js";
import type { Message, MessageOrigin } from "../world/model.js";
import type { World } from "../world/world.js";
import { acknowledge } from "./interactions.js";
import { createMessage, edited, editMessage, type NewMessage } from "./messages.js";

/** What the fields of a message in an answer come to, whichever route brought it. */
export type AnswerContent = Pick<
  NewMessage,
  "content" | "embeds" | "components" | "attachments" | "allowedMentions" | "flags" | "tts"
>;

/** Answers with a message. */
export function answerWithMessage(world: World, interaction: Interaction, content: AnswerContent): Message {
  const message = postAnswer(world, interaction, content, firstType(interaction));
  interaction.originalMessageId = message.id;
  acknowledge(world, interaction, { kind: "message", at: world.clock.now(), messageId: message.id });
  return message;
}

/** Answers "thinking"; the message itself comes later as an edit of `@original`. */
export function answerDeferred(world: World, interaction: Interaction, flags: number): Message {
  const loading = (flags & MessageFlags.Ephemeral) | MessageFlags.Loading;
  const message = postAnswer(world, interaction, { flags: loading }, firstType(interaction));
  interaction.originalMessageId = message.id;
  acknowledge(world, interaction, { kind: "deferred", at: world.clock.now(), messageId: message.id });
  return message;
}

/** Acknowledges a click; nothing is shown, and `@original` is the message with the button. */
export function answerSilently(world: World, interaction: Interaction): void {
  interaction.originalMessageId = interaction.sourceMessageId;
  acknowledge(world, interaction, { kind: "acknowledged", at: world.clock.now() });
}

/** @throws ApiError 10008 when the message with the button is gone, 50006 when nothing would be left of it */
export function answerWithUpdate(
  world: World,
  interaction: Interaction,
  content: APIInteractionResponseCallbackData,
): Message {
  const source = world.liveMessage(interaction.channelId, interaction.sourceMessageId ?? "");
  if (!source) throw refusal.unknownMessage();
  const change = {
    content: content.content,
    embeds: content.embeds,
    components: content.components,
    allowedMentions: content.allowed_mentions,
    flags: content.flags,
  };
  if (isEmptyMessage(edited(source, change), source.attachments.length)) throw refusal.emptyMessage();
  interaction.originalMessageId = source.id;
  editMessage(world, source, change);
  acknowledge(world, interaction, { kind: "updated", at: world.clock.now(), messageId: source.id });
  return source;
}

export function answerWithModal(
  world: World,
  interaction: Interaction,
  modal: APIModalInteractionResponseCallbackData,
): void {
  acknowledge(world, interaction, { kind: "modal", at: world.clock.now(), modal });
}

export function answerWithChoices(
  world: World,
  interaction: Interaction,
  data: APICommandAutocompleteInteractionResponseCallbackData,
): void {
  acknowledge(world, interaction, { kind: "choices", at: world.clock.now(), choices: data.choices ?? [] });
}

/** A further message. The first after a deferral fills the "thinking" one, as Discord does. */
export function followUp(world: World, interaction: Interaction, content: AnswerContent): Message {
  const original = world.messages.get(interaction.originalMessageId ?? "");
  if (original && original.deletedAt === null && (original.flags & MessageFlags.Loading) !== 0) {
    const { flags: _flags, ...rest } = content;
    return editMessage(world, original, rest);
  }
  const message = postAnswer(world, interaction, content, MessageType.Reply);
  interaction.followUps.push(message.id);
  return message;
}

function postAnswer(world: World, interaction: Interaction, content: AnswerContent, type: MessageType): Message {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw refusal.unknownChannel();
  const ephemeral = ((content.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const target = type === MessageType.Reply ? (interaction.originalMessageId ?? interaction.sourceMessageId) : null;
  return createMessage(world, {
    ...content,
    channel,
    authorId: world.bot.id,
    type,
    replyTo: target === null ? null : (world.messages.get(target) ?? null),
    origin: originOf(interaction),
    visibleTo: ephemeral ? interaction.userId : null,
  });
}

function firstType(interaction: Interaction): MessageType {
  const { type } = interaction.payload;
  if (type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return interaction.payload.data.type === 1 ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function originOf(interaction: Interaction): MessageOrigin {
  return {
    interactionId: interaction.id,
    type: interaction.payload.type,
    userId: interaction.userId,
    ...(interaction.commandName !== null && { commandName: interaction.commandName }),
  };
}
