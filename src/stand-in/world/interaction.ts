import type {
  APICommandAutocompleteInteractionResponseCallbackData,
  APIModalInteractionResponseCallbackData,
  GatewayInteractionCreateDispatchData,
} from "discord-api-types/v10";

/** How an interaction was answered first. `deferred` shows "thinking", `acknowledged` nothing. */
export type Acknowledgement =
  | { readonly kind: "message"; readonly at: number; readonly messageId: string }
  | { readonly kind: "deferred"; readonly at: number; readonly messageId: string }
  | { readonly kind: "acknowledged"; readonly at: number }
  | { readonly kind: "updated"; readonly at: number; readonly messageId: string }
  | { readonly kind: "modal"; readonly at: number; readonly modal: APIModalInteractionResponseCallbackData }
  | {
      readonly kind: "choices";
      readonly at: number;
      readonly choices: NonNullable<APICommandAutocompleteInteractionResponseCallbackData["choices"]>;
    };

/** One thing a person did that the bot has to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAt: number;
  readonly commandName: string | null;
  /** The message a button was on, or that a modal was opened from. */
  readonly sourceMessageId: string | null;
  readonly payload: GatewayInteractionCreateDispatchData;
  acknowledgement: Acknowledgement | null;
  /** What `@original` means: the first reply, or the source message after a deferred update. */
  originalMessageId: string | null;
  readonly followUps: string[];
  /** Set when no answer came in three seconds. */
  failed: boolean;
}
