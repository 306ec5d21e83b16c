import type { User } from "discord.js";
import { newId } from "../new-id.js";
import type { Outgoing } from "../render/outgoing.js";
import { NO_MENTIONS, withPatience } from "./delivery.js";

/** One message as discord.js takes it: pings no one. */
export function asOptions(message: Outgoing) {
  return {
    content: message.content,
    embeds: [...message.embeds],
    components: [...message.components],
    allowedMentions: NO_MENTIONS,
  };
}

/**
 * Writes to a member alone, with patience, and resolves with the ids of the messages; throws where the member takes no
 * direct messages.
 */
export async function sendDirectly(user: User, messages: readonly Outgoing[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const message of messages) {
    // The nonce keeps a message that is tried again from standing there twice.
    const options = { ...asOptions(message), nonce: newId(), enforceNonce: true };
    ids.push((await withPatience(() => user.send(options))).id);
  }
  return ids;
}
