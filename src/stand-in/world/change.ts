import type { APIApplicationCommand } from "discord-api-types/v10";
import type { Interaction } from "./interaction.js";
import type { Channel, Guild, Member, Message, Reaction, Role } from "./model.js";

/** Everything that happens in the world. The gateway tells the bot, a page draws it, a test waits for it. */
export type Change =
  | { readonly kind: "message_created" | "message_edited" | "message_deleted"; readonly message: Message }
  | {
      readonly kind: "reaction_added" | "reaction_removed";
      readonly message: Message;
      readonly userId: string;
      readonly emoji: Reaction["emoji"];
    }
  | { readonly kind: "typing"; readonly channelId: string; readonly userId: string }
  | {
      readonly kind: "channel_created" | "channel_updated" | "channel_deleted";
      readonly channel: Channel;
    }
  | { readonly kind: "guild_joined" | "guild_left"; readonly guild: Guild }
  | { readonly kind: "member_updated"; readonly guild: Guild; readonly member: Member }
  | { readonly kind: "role_updated"; readonly guild: Guild; readonly role: Role }
  | {
      readonly kind: "commands_registered";
      readonly guildId: string | null;
      readonly commands: readonly APIApplicationCommand[];
    }
  | {
      /** Sent to the bot; answered for the first time; left unanswered for three seconds. */
      readonly kind: "interaction_sent" | "interaction_answered" | "interaction_failed";
      readonly interaction: Interaction;
    }
  | { readonly kind: "bot_online" | "bot_offline" };
