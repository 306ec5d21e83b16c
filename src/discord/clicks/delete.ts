import { type MessageComponentInteraction, PermissionFlagsBits } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { withPatience } from "../delivery/delivery.js";
import { isMessageGone } from "../delivery/discord-error.js";
import { Refusal } from "../failure.js";
import type { Room } from "../room.js";
import type { Click } from "./click.js";

function mayDelete(interaction: MessageComponentInteraction, asker: string | undefined): boolean {
  if (interaction.user.id === asker) return true;
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

/** The messages that continue the answer, as far as they can be read. */
async function furtherMessages(id: string, room: Room): Promise<readonly string[]> {
  try {
    return (await room.state.answer(id))?.messages.slice(1) ?? [];
  } catch (err) {
    room.log.warn({ err }, "the further messages of an answer are not known");
    return [];
  }
}

/** Deletes one message; one that is gone already is as good. */
async function gone(remove: () => Promise<unknown>): Promise<void> {
  try {
    await withPatience(remove);
  } catch (thrown) {
    if (!isMessageGone(thrown)) throw thrown;
  }
}

/** Deletes an answer with all its messages, for the one who asked and for moderators; it needs nothing that is kept. */
export const deleteAnswer: Click = {
  acknowledge: () => "update",
  async run(interaction, [id = "", asker], room) {
    if (!mayDelete(interaction, asker)) {
      throw new Refusal("not the asker", (phrases) => phrases.button.notYours, true);
    }
    const messages = await furtherMessages(id, room);
    await gone(() => interaction.deleteReply());
    // The token of a click reaches the clicked message alone; the rest are messages of the bot like any other.
    const { rest } = interaction.client;
    for (const message of messages) {
      await gone(() => rest.delete(Routes.channelMessage(interaction.channelId, message)));
    }
  },
};
