import { IncomingWebhookRequestPartialSchema, IncomingWebhookUpdateRequestPartialSchema } from "discord-api-spec/zod";
import { MessageFlags } from "discord-api-types/v10";
import { followUp } from "../engine/answers.js";
import { ofToken } from "../engine/interactions.js";
import { deleteMessage, edited, editMessage } from "../engine/messages.js";
import { apiMessage } from "../payload/message.js";
import { isEmptyMessage, messageErrors } from "../rules/message-rules.js";
import { refusal } from "../rules/refusals.js";
import { assertBody } from "../rules/schema.js";
import type { Interaction } from "../world/interaction.js";
import type { Message } from "../world/model.js";
import { keptAttachments } from "./body.js";
import { type Call, NO_CONTENT, ok, param, type Reply, type Route } from "./route.js";

const ONE = "/webhooks/{application_id}/{interaction_token}/messages/{message_id}";

/** What an interaction's token opens: its first answer (`@original`) and the messages that follow it. */
export const webhookRoutes: readonly Route[] = [
  { method: "POST", path: "/webhooks/{application_id}/{interaction_token}", auth: false, handle: create },
  { method: "GET", path: ONE, auth: false, handle: get },
  { method: "PATCH", path: ONE, auth: false, handle: edit },
  { method: "DELETE", path: ONE, auth: false, handle: remove },
];

/** The flags an answer to an interaction may set. */
const SETTABLE =
  MessageFlags.Ephemeral |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

function interactionOf(call: Call): Interaction {
  return ofToken(call.world, param(call, "application_id"), param(call, "interaction_token"));
}

function create(call: Call): Reply {
  const { world, body } = call;
  const interaction = interactionOf(call);
  // Before the first answer the token opens nothing.
  if (!interaction.acknowledgement) throw refusal.unknownWebhook();
  assertBody(IncomingWebhookRequestPartialSchema, body, messageErrors);
  if (isEmptyMessage(body, call.files.length)) throw refusal.emptyMessage();
  const message = followUp(world, interaction, {
    content: body.content,
    embeds: body.embeds,
    components: body.components,
    attachments: call.files,
    allowedMentions: body.allowed_mentions,
    flags: (body.flags ?? 0) & SETTABLE,
    tts: body.tts ?? false,
  });
  return ok(apiMessage(world, message));
}

function get(call: Call): Reply {
  return ok(apiMessage(call.world, target(call, interactionOf(call))));
}

function edit(call: Call): Reply {
  const { world, body } = call;
  const message = target(call, interactionOf(call));
  assertBody(IncomingWebhookUpdateRequestPartialSchema, body, messageErrors);
  const change = {
    content: body.content,
    embeds: body.embeds,
    components: body.components,
    attachments: keptAttachments(message, body.attachments, call.files),
    allowedMentions: body.allowed_mentions,
    flags: body.flags ?? undefined,
  };
  if (isEmptyMessage(edited(message, change), change.attachments.length)) throw refusal.emptyMessage();
  return ok(apiMessage(world, editMessage(world, message, change)));
}

function remove(call: Call): Reply {
  deleteMessage(call.world, target(call, interactionOf(call)));
  return NO_CONTENT;
}

/** `@original` or one of the messages this interaction made; nothing else can be reached with its token. */
function target(call: Call, interaction: Interaction): Message {
  const named = param(call, "message_id");
  const id = named === "@original" ? interaction.originalMessageId : named;
  const own = id !== null && (id === interaction.originalMessageId || interaction.followUps.includes(id));
  const message = own ? call.world.liveMessage(interaction.channelId, id) : undefined;
  if (!message) throw refusal.unknownMessage();
  return message;
}
