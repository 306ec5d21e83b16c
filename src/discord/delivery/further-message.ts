import { PermissionFlagsBits, type SendableChannels } from "discord.js";
import { MessageFlags } from "discord-api-types/v10";
import { newId } from "../new-id.js";
import type { Outgoing } from "../render/outgoing.js";
import { withPatience } from "./delivery.js";
import { asOptions } from "./direct.js";
import { isChannelClosed } from "./discord-error.js";
import type { AnswerableInteraction } from "./origin.js";

/**
 * Sends one more message in answer to an interaction, with patience, and resolves with its id. Discord drops the nonce of a
 * follow-up (its Execute Webhook takes none), so that one that is tried again, because Discord's word of it was lost, can stand
 * there twice: what everyone sees is a message of the bot's own wherever it may write, which stands once. What only the one who
 * asked sees can be nothing but a follow-up: twice is better than never.
 * @see https://discord.com/developers/docs/resources/message#create-message
 * @see https://discord.com/developers/docs/resources/webhook#execute-webhook
 */
export async function sendFurther(
  interaction: AnswerableInteraction,
  message: Outgoing,
  hidden: boolean,
): Promise<string> {
  const channel = hidden ? null : channelToWriteIn(interaction);
  if (channel !== null) {
    const options = { ...asOptions(message), nonce: newId(), enforceNonce: true };
    try {
      return (await withPatience<{ readonly id: string }>(() => channel.send(options))).id;
    } catch (thrown) {
      if (!isChannelClosed(thrown)) throw thrown;
    }
  }
  const followUp = () =>
    interaction.followUp({ ...asOptions(message), ...(hidden ? { flags: MessageFlags.Ephemeral } : {}) });
  return (await withPatience(followUp)).id;
}

/** Null where the bot may answer commands and not write. */
function channelToWriteIn(interaction: AnswerableInteraction): SendableChannels | null {
  const { channel, appPermissions } = interaction;
  if (channel === null || !channel.isSendable()) return null;
  const writing = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (interaction.inGuild() && !appPermissions.has([PermissionFlagsBits.ViewChannel, writing])) return null;
  return channel;
}
