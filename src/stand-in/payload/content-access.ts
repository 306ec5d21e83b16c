import type { APIMessage } from "discord-api-types/v10";
import type { Message } from "../world/model.js";
import type { World } from "../world/world.js";

/**
 * Whether the content of a message is kept from apps without the MessageContent intent: in guilds, unless it is the
 * app's own or mentions it. Message commands and clicks carry their message in full.
 * @see https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function contentIsPrivileged(world: World, message: Message): boolean {
  return (
    message.guildId !== null && message.authorId !== world.bot.id && !message.mentions.users.includes(world.bot.id)
  );
}

/** What such an app sees instead. */
export function withoutContent<T extends Pick<APIMessage, "content" | "embeds" | "attachments">>(message: T): T {
  return { ...message, content: "", embeds: [], attachments: [], components: [] };
}
