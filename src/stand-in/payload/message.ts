import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationIntegrationType,
  InteractionType,
  MessageReferenceType,
} from "discord-api-types/v10";
import type { Message, Reaction } from "../world/model.js";
import type { World } from "../world/world.js";
import { apiChannel } from "./channel.js";
import { contentIsPrivileged, withoutContent } from "./content-access.js";
import { apiUser } from "./people.js";

/**
 * A message as Discord's REST API gives it: what the app may not read without the MessageContent intent is left out.
 * @see https://discord.com/developers/docs/resources/message#message-object
 */
export function apiMessage(world: World, message: Message): APIMessage {
  return world.privilegedIntents.has("MessageContent")
    ? fullMessage(world, message)
    : restrictedMessage(world, message);
}

/** A message without what the MessageContent intent protects, in it and in the message it replies to. */
export function restrictedMessage(world: World, message: Message): APIMessage {
  return build(world, message, true, true);
}

/** A message with all its content. */
export function fullMessage(world: World, message: Message): APIMessage {
  return build(world, message, false, true);
}

function build(world: World, message: Message, restricted: boolean, withReference: boolean): APIMessage {
  const full = complete(world, message, restricted, withReference);
  return restricted && contentIsPrivileged(world, message) ? withoutContent(full) : full;
}

function complete(world: World, message: Message, restricted: boolean, withReference: boolean): APIMessage {
  const metadata = interactionMetadata(world, message);
  const thread = message.threadId === null ? undefined : world.channels.get(message.threadId);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: apiUser(userOf(world, message.authorId)),
    type: message.type,
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: message.tts,
    mention_everyone: message.mentions.everyone,
    mentions: message.mentions.users.map((id) => apiUser(userOf(world, id))),
    mention_roles: [...message.mentions.roles],
    attachments: structuredClone(message.attachments),
    embeds: structuredClone(message.embeds),
    components: structuredClone(message.components),
    flags: message.flags,
    pinned: false,
    ...(message.nonce !== null && { nonce: message.nonce }),
    ...(message.reactions.length > 0 && { reactions: message.reactions.map((one) => apiReaction(one, world.bot.id)) }),
    ...(message.reference && {
      message_reference: {
        type: MessageReferenceType.Default,
        message_id: message.reference.messageId,
        channel_id: message.reference.channelId,
        ...(message.guildId !== null && { guild_id: message.guildId }),
      },
    }),
    // One level of replies is included, no more.
    ...(message.reference && withReference && referenced(world, message.reference, restricted)),
    ...(message.origin && { application_id: world.applicationId, webhook_id: world.applicationId }),
    ...(metadata && { interaction_metadata: metadata }),
    ...(thread && { thread: apiChannel(world, thread) }),
  };
}

/** The user, or the shape Discord gives one whose account is gone. */
export function userOf(world: World, id: string) {
  return (
    world.users.get(id) ?? { id, username: "deleted-user", globalName: null, bot: false, locale: world.bot.locale }
  );
}

function referenced(world: World, reference: { messageId: string; channelId: string }, restricted: boolean) {
  const target = world.liveMessage(reference.channelId, reference.messageId);
  // Null says that the message was deleted.
  return { referenced_message: target ? build(world, target, restricted, false) : null };
}

function apiReaction(reaction: Reaction, botId: string) {
  return {
    count: reaction.users.size,
    count_details: { burst: 0, normal: reaction.users.size },
    me: reaction.users.has(botId),
    me_burst: false,
    emoji: { ...reaction.emoji },
    burst_colors: [],
  };
}

function interactionMetadata(world: World, message: Message): APIMessageInteractionMetadata | undefined {
  const origin = message.origin;
  if (!origin) return undefined;
  const base = {
    id: origin.interactionId,
    user: apiUser(userOf(world, origin.userId)),
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: message.guildId ?? "0" },
  };
  if (origin.type === InteractionType.MessageComponent) {
    return { ...base, type: origin.type, interacted_message_id: message.reference?.messageId ?? message.id };
  }
  const command: APIMessageInteractionMetadata = { ...base, type: InteractionType.ApplicationCommand };
  if (origin.type !== InteractionType.ModalSubmit) return command;
  return { ...base, type: InteractionType.ModalSubmit, triggering_interaction_metadata: command };
}
