import { AllowedMentionsTypes, ChannelType, PermissionFlagsBits } from "discord-api-types/v10";
import { createMessage, deleteMessage, editMessage } from "../engine/messages.js";
import { addReaction, parseEmoji, removeReaction } from "../engine/reactions.js";
import { createThread, joinThread } from "../engine/threads.js";
import { textLength } from "../rules/text-length.js";
import type { Channel, Message, ThreadChannel, User } from "../world/model.js";
import { has, permissionsOf } from "../world/permissions.js";
import type { World } from "../world/world.js";
import { findChannel, findMessage, findUser } from "./lookup.js";

export interface SendAction {
  /** Id or username. */
  readonly author: string;
  /** Id or name, or `dm` for the direct messages with the bot. */
  readonly channel: string;
  /** As Discord stores it: a mention is `<@id>`. */
  readonly content: string;
  /** Id of the message it replies to. */
  readonly replyTo?: string;
  /** Whether a reply pings the author of the other message; people's clients have this on unless switched off. */
  readonly ping?: boolean;
}

/** What a member without a subscription may write. */
const CONTENT_MAX = 2000;

/** A person writes. @throws Error when their client would not let them */
export function sendMessage(world: World, action: SendAction): Message {
  const author = findUser(world, action.author);
  const channel = findChannel(world, action.channel, author);
  demand(world, author, channel, sending(channel), "write");
  if (action.content.trim() === "") throw new Error("A message needs a text");
  if (textLength(action.content) > CONTENT_MAX) throw new Error(`A message has at most ${CONTENT_MAX} characters`);
  const replyTo = action.replyTo === undefined ? null : findMessage(world, action.replyTo, author);
  if (channel.kind === "thread") joinThread(world, channel, author.id);
  const everyone = has(permissionsOf(world, channel, author.id), PermissionFlagsBits.MentionEveryone);
  return createMessage(world, {
    channel,
    authorId: author.id,
    content: action.content,
    replyTo,
    allowedMentions: {
      parse: [
        AllowedMentionsTypes.User,
        AllowedMentionsTypes.Role,
        ...(everyone ? [AllowedMentionsTypes.Everyone] : []),
      ],
      replied_user: action.ping ?? true,
    },
  });
}

/** A person changes a message of theirs. */
export function rewrite(world: World, action: { author: string; message: string; content: string }): Message {
  const author = findUser(world, action.author);
  const message = findMessage(world, action.message, author);
  if (message.authorId !== author.id) throw new Error(`Message ${message.id} is not ${author.username}'s`);
  return editMessage(world, message, { content: action.content });
}

/** A person deletes a message: their own, an ephemeral one of theirs, or any with Manage Messages. */
export function removeMessage(world: World, action: { user: string; message: string }): void {
  const user = findUser(world, action.user);
  const message = findMessage(world, action.message, user);
  const channel = findChannel(world, message.channelId, user);
  const own = message.authorId === user.id || message.visibleTo === user.id;
  if (!own) demand(world, user, channel, PermissionFlagsBits.ManageMessages, "delete other people's messages");
  deleteMessage(world, message);
}

/** A person reacts, or takes it back. */
export function react(world: World, action: { user: string; message: string; emoji: string; remove?: boolean }): void {
  const user = findUser(world, action.user);
  const message = findMessage(world, action.message, user);
  const change = action.remove ? removeReaction : addReaction;
  change(world, message, user.id, parseEmoji(action.emoji));
}

/** A person is seen typing. */
export function type(world: World, action: { user: string; channel: string }): void {
  const user = findUser(world, action.user);
  world.emit({ kind: "typing", channelId: findChannel(world, action.channel, user).id, userId: user.id });
}

/** A person starts a public thread, from a message or in the channel. */
export function startThread(
  world: World,
  action: { user: string; channel: string; name: string; message?: string },
): ThreadChannel {
  const user = findUser(world, action.user);
  const parent = findChannel(world, action.channel, user);
  if (parent.kind !== "text" || parent.type === ChannelType.GuildVoice) {
    throw new Error("Threads grow in text channels and forums only");
  }
  demand(world, user, parent, PermissionFlagsBits.CreatePublicThreads, "start a thread");
  const from = action.message === undefined ? {} : { from: findMessage(world, action.message, user) };
  return createThread(world, { parent, name: action.name, ownerId: user.id, ...from });
}

function sending(channel: Channel): bigint {
  return channel.kind === "thread" ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

function demand(world: World, user: User, channel: Channel, permission: bigint, what: string): void {
  if (has(permissionsOf(world, channel, user.id), permission)) return;
  throw new Error(`${user.username} may not ${what} in ${channel.kind === "dm" ? "direct messages" : channel.name}`);
}
