import type { User } from "discord.js";
import type { Outgoing } from "../render/outgoing.js";
import { NO_MENTIONS } from "./delivery.js";

/** One message as discord.js takes it: pings no one. */
export function asOptions(message: Outgoing) {
  return {
    content: message.content,
    embeds: [...message.embeds],
    components: [...message.components],
    allowedMentions: NO_MENTIONS,
  };
}

/** Writes to a member alone and resolves with the ids of the messages; throws where the member takes no direct messages. */
export async function sendDirectly(user: User, messages: readonly Outgoing[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const message of messages) ids.push((await user.send(asOptions(message))).id);
  return ids;
}
