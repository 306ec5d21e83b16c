import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import {
  type APIInteractionResponseChannelMessageWithSource,
  type APIInteractionResponseDeferredChannelMessageWithSource,
  type APIInteractionResponseDeferredMessageUpdate,
  type APIInteractionResponseUpdateMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import {
  answerDeferred,
  answerSilently,
  answerWithChoices,
  answerWithMessage,
  answerWithModal,
  answerWithUpdate,
} from "../engine/answers.js";
import { answerable } from "../engine/interactions.js";
import { focusedType } from "../payload/focused-option.js";
import { apiMessage } from "../payload/message.js";
import { type FieldError, invalidFormBody } from "../rules/api-error.js";
import { choiceValueErrors } from "../rules/choice-rules.js";
import { isEmptyMessage, messageErrors } from "../rules/message-rules.js";
import { modalErrors } from "../rules/modal-rules.js";
import { refusal } from "../rules/refusals.js";
import { assertBody } from "../rules/schema.js";
import type { Interaction } from "../world/interaction.js";
import type { Message } from "../world/model.js";
import { type Call, NO_CONTENT, ok, param, type Reply, type Route } from "./route.js";

/** The first answer to an interaction. */
export const callbackRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/interactions/{interaction_id}/{interaction_token}/callback",
    auth: false,
    handle: callback,
  },
];

const Kind = InteractionResponseType;
const MESSAGES: readonly number[] = [Kind.ChannelMessageWithSource, Kind.DeferredChannelMessageWithSource];
const UPDATES: readonly number[] = [Kind.DeferredMessageUpdate, Kind.UpdateMessage];

function callback(call: Call): Reply {
  const interaction = answerable(call.world, param(call, "interaction_id"), param(call, "interaction_token"));
  const type = responseType(call.body);
  if (!allowedTypes(interaction).includes(type)) {
    throw invalidFormBody([
      {
        path: ["type"],
        code: "BASE_TYPE_CHOICES",
        message: `Value must be one of {${allowedTypes(interaction).join(", ")}}.`,
      },
    ]);
  }
  const message = answer(call, interaction, type);
  return call.query.get("with_response") === "true" ? ok(withResponse(call, interaction, type, message)) : NO_CONTENT;
}

function responseType(body: unknown): number {
  const type = typeof body === "object" && body !== null && "type" in body ? body.type : undefined;
  if (typeof type === "number") return type;
  throw invalidFormBody([{ path: ["type"], code: "BASE_TYPE_REQUIRED", message: "This field is required" }]);
}

/** What may answer what: choices only for autocomplete, updates only where there is a message, no modal to a modal. */
function allowedTypes(interaction: Interaction): readonly number[] {
  const updates = interaction.sourceMessageId === null ? [] : UPDATES;
  switch (interaction.payload.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [Kind.ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return [...MESSAGES, ...updates];
    default:
      return [...MESSAGES, ...updates, Kind.Modal];
  }
}

function answer(call: Call, interaction: Interaction, type: number): Message | undefined {
  const { world, body } = call;
  if (MESSAGES.includes(type)) {
    assertBody(CreateMessageInteractionCallbackRequestSchema, body, (one) => below(messageErrors(one.data ?? {})));
    return answerInChannel(call, interaction, body);
  }
  if (UPDATES.includes(type)) {
    assertBody(UpdateMessageInteractionCallbackRequestSchema, body, (one) =>
      one.type === Kind.UpdateMessage ? below(messageErrors(one.data ?? {})) : [],
    );
    return update(call, interaction, body);
  }
  if (type === Kind.Modal) {
    assertBody(ModalInteractionCallbackRequestSchema, body, (one) => below(modalErrors(one.data)));
    answerWithModal(world, interaction, body.data);
    return undefined;
  }
  const { payload } = interaction;
  const options = payload.type === InteractionType.ApplicationCommandAutocomplete ? payload.data.options : [];
  assertBody(ApplicationCommandAutocompleteCallbackRequestSchema, body, (one) =>
    choiceValueErrors(one.data.choices ?? [], focusedType(options), ["data", "choices"]),
  );
  answerWithChoices(world, interaction, body.data);
  return undefined;
}

function answerInChannel(
  call: Call,
  interaction: Interaction,
  body: APIInteractionResponseChannelMessageWithSource | APIInteractionResponseDeferredChannelMessageWithSource,
): Message {
  if (body.type === Kind.DeferredChannelMessageWithSource) {
    return answerDeferred(call.world, interaction, body.data?.flags ?? 0);
  }
  const { data } = body;
  if (isEmptyMessage(data, call.files.length)) throw refusal.emptyMessage();
  return answerWithMessage(call.world, interaction, {
    content: data.content,
    embeds: data.embeds,
    components: data.components,
    attachments: call.files,
    allowedMentions: data.allowed_mentions,
    flags: (data.flags ?? 0) & ~MessageFlags.Loading,
    tts: data.tts ?? false,
  });
}

function update(
  call: Call,
  interaction: Interaction,
  body: APIInteractionResponseUpdateMessage | APIInteractionResponseDeferredMessageUpdate,
): Message | undefined {
  if (body.type === Kind.UpdateMessage) return answerWithUpdate(call.world, interaction, body.data ?? {});
  answerSilently(call.world, interaction);
  return undefined;
}

function below(errors: FieldError[]): FieldError[] {
  return errors.map((error) => ({ ...error, path: ["data", ...error.path] }));
}

/** @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function withResponse(call: Call, interaction: Interaction, type: number, message: Message | undefined) {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.payload.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: message.visibleTo !== null,
      }),
    },
    resource: { type, ...(message && { message: apiMessage(call.world, message) }) },
  };
}
