import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from "discord-api-spec/zod";
import { ChannelType, MessageFlags, PermissionFlagsBits } from "discord-api-types/v10";
import { createMessage, deleteMessage, edited, editMessage, messageOfNonce } from "../engine/messages.js";
import { joinThread } from "../engine/threads.js";
import { apiMessage } from "../payload/message.js";
import { invalidFormBody } from "../rules/api-error.js";
import { isEmptyMessage, messageErrors } from "../rules/message-rules.js";
import { refusal } from "../rules/refusals.js";
import { assertBody } from "../rules/schema.js";
import type { Channel, Message } from "../world/model.js";
import { channelOf, demand, may, messageOf, sending } from "./access.js";
import { keptAttachments } from "./body.js";
import { type Call, NO_CONTENT, ok, type Reply, type Route } from "./route.js";

const ONE = "/channels/{channel_id}/messages/{message_id}";

/** Writing in a channel. */
export const messageRoutes: readonly Route[] = [
  { method: "POST", path: "/channels/{channel_id}/messages", handle: create },
  { method: "PATCH", path: ONE, handle: edit },
  { method: "DELETE", path: ONE, handle: remove },
];

/** The flags a bot may set when it sends to a channel. */
const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

function create(call: Call): Reply {
  const { world, body } = call;
  const channel = channelOf(call);
  demand(world, channel, sending(channel));
  if (channel.kind === "text" && channel.type === ChannelType.GuildForum) throw refusal.noTextChannel();
  if (channel.kind === "dm" && world.closedToBot.has(channel.recipientId)) throw refusal.cannotMessageUser();
  assertBody(MessageCreateRequestSchema, body, messageErrors);
  if (isEmptyMessage(body, call.files.length)) throw refusal.emptyMessage();
  // Without the permission Discord leaves the embeds out, and refuses what would then be empty.
  const mayEmbed = may(world, channel, PermissionFlagsBits.EmbedLinks);
  if (!mayEmbed && isEmptyMessage({ ...body, embeds: [] }, call.files.length)) throw refusal.missingPermissions();
  const replyTo = body.message_reference ? repliedMessage(call, channel, body.message_reference) : null;
  const again = body.enforce_nonce && body.nonce !== undefined ? messageOfNonce(world, channel, body.nonce) : undefined;
  if (again) return ok(apiMessage(world, again));
  if (channel.kind === "thread") {
    if (channel.locked) throw refusal.archivedThread();
    channel.archived = false;
    joinThread(world, channel, world.bot.id);
  }
  const message = createMessage(world, {
    channel,
    authorId: world.bot.id,
    content: body.content,
    embeds: mayEmbed ? body.embeds : [],
    components: body.components,
    attachments: call.files,
    allowedMentions: body.allowed_mentions,
    flags: (body.flags ?? 0) & SETTABLE,
    tts: body.tts ?? false,
    nonce: body.nonce ?? null,
    replyTo,
  });
  return ok(apiMessage(world, message));
}

function repliedMessage(
  call: Call,
  channel: Channel,
  reference: { message_id: string; fail_if_not_exists?: boolean | undefined },
): Message | null {
  if (!may(call.world, channel, PermissionFlagsBits.ReadMessageHistory)) throw refusal.noHistoryToReply();
  const message = call.world.liveMessage(channel.id, reference.message_id);
  if (message && message.visibleTo === null) return message;
  if (reference.fail_if_not_exists === false) return null;
  throw invalidFormBody([{ path: ["message_reference"], code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" }]);
}

function edit(call: Call): Reply {
  const { world, body } = call;
  const channel = channelOf(call);
  const message = messageOf(call, channel);
  assertBody(MessageEditRequestPartialSchema, body, messageErrors);
  if (message.authorId !== world.bot.id) throw refusal.cannotEditOthers();
  const mayEmbed = may(world, channel, PermissionFlagsBits.EmbedLinks);
  const change = {
    content: body.content,
    embeds: body.embeds && !mayEmbed ? [] : body.embeds,
    components: body.components,
    attachments: keptAttachments(message, body.attachments, call.files),
    allowedMentions: body.allowed_mentions,
    flags: body.flags ?? undefined,
  };
  if (isEmptyMessage(edited(message, change), change.attachments.length)) throw refusal.emptyMessage();
  return ok(apiMessage(world, editMessage(world, message, change)));
}

function remove(call: Call): Reply {
  const channel = channelOf(call);
  const message = messageOf(call, channel);
  if (message.authorId !== call.world.bot.id) demand(call.world, channel, PermissionFlagsBits.ManageMessages);
  deleteMessage(call.world, message);
  return NO_CONTENT;
}
