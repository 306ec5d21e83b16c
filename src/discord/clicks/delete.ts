import { type MessageComponentInteraction, PermissionFlagsBits } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { isMessageGone } from "../delivery/discord-error.js";
import { Refusal } from "../failure.js";
import type { Click } from "./click.js";

function mayDelete(interaction: MessageComponentInteraction, asker: string | undefined): boolean {
  if (interaction.user.id === asker) return true;
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

/** Deletes an answer with all its messages, for the one who asked and for moderators; it needs nothing that is kept. */
export const deleteAnswer: Click = {
  acknowledge: () => "update",
  async run(interaction, [id = "", asker], room) {
    if (!mayDelete(interaction, asker)) {
      throw new Refusal("not the asker", (phrases) => phrases.button.notYours, true);
    }
    const record = await room.state.answer(id);
    await interaction.deleteReply();
    // The token of a click reaches the clicked message alone; the rest are messages of the bot like any other.
    for (const message of record?.messages.slice(1) ?? []) {
      try {
        await interaction.client.rest.delete(Routes.channelMessage(interaction.channelId, message));
      } catch (thrown) {
        if (!isMessageGone(thrown)) throw thrown;
      }
    }
  },
};
