// The package carries its zod schemas as plain JavaScript without declarations: here are those that are used, each with
// the type of the bodies it accepts.
declare module "discord-api-spec/zod" {
  import type {
    APIApplicationCommandAutocompleteResponse,
    APIInteractionResponseChannelMessageWithSource,
    APIInteractionResponseDeferredChannelMessageWithSource,
    APIInteractionResponseDeferredMessageUpdate,
    APIInteractionResponseUpdateMessage,
    APIModalInteractionResponse,
    RESTPatchAPIChannelJSONBody,
    RESTPatchAPIChannelMessageJSONBody,
    RESTPostAPIApplicationCommandsJSONBody,
    RESTPostAPIChannelMessageJSONBody,
    RESTPostAPIChannelMessagesThreadsJSONBody,
    RESTPostAPIChannelThreadsJSONBody,
    RESTPostAPICurrentUserCreateDMChannelJSONBody,
    RESTPostAPIWebhookWithTokenJSONBody,
  } from "discord-api-types/v10";
  import type { ZodMiniType } from "zod/mini";

  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<APIApplicationCommandAutocompleteResponse>;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<RESTPostAPIApplicationCommandsJSONBody>;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<
    APIInteractionResponseChannelMessageWithSource | APIInteractionResponseDeferredChannelMessageWithSource
  >;
  export const CreatePrivateChannelRequestSchema: ZodMiniType<RESTPostAPICurrentUserCreateDMChannelJSONBody>;
  export const CreateTextThreadWithMessageRequestSchema: ZodMiniType<RESTPostAPIChannelMessagesThreadsJSONBody>;
  export const CreateTextThreadWithoutMessageRequestSchema: ZodMiniType<RESTPostAPIChannelThreadsJSONBody>;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<RESTPostAPIWebhookWithTokenJSONBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<RESTPatchAPIChannelMessageJSONBody>;
  export const MessageCreateRequestSchema: ZodMiniType<RESTPostAPIChannelMessageJSONBody>;
  export const MessageEditRequestPartialSchema: ZodMiniType<RESTPatchAPIChannelMessageJSONBody>;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType<APIModalInteractionResponse>;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<
    APIInteractionResponseUpdateMessage | APIInteractionResponseDeferredMessageUpdate
  >;
  export const UpdateThreadRequestPartialSchema: ZodMiniType<RESTPatchAPIChannelJSONBody>;
}
