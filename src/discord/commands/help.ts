import { ApplicationCommandType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { localized } from "../locales/commands/localized.js";
import { plain } from "../render/outgoing.js";
import type { SlashCommand } from "./command.js";

/** `/help` */
export const help: SlashCommand = {
  body: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.help) },
  offered: () => true,
  isPrivate: async () => true,
  words: () => null,
  async run(interaction, room) {
    const phrases = room.phrasesFor(null, interaction.guildId, interaction.locale);
    await new InteractionDelivery(interaction, room.log).final([plain(phrases.help.short)]);
  },
};
