import { ApplicationCommandType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { localized } from "../locales/commands/localized.js";
import { plain } from "../render/outgoing.js";
import type { SlashCommand } from "./command.js";

/** `/forget` */
export const forget: SlashCommand = {
  body: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.forget) },
  offered: () => true,
  isPrivate: async () => true,
  words: () => null,
  async run(interaction, room) {
    const { help } = room.phrasesFor(null, interaction.guildId, interaction.locale, interaction.guildLocale);
    const { answers, votes, listings } = await room.state.forget(interaction.user.id);
    await new InteractionDelivery(interaction, room.log).final([plain(help.forgotten(answers, votes, listings))]);
  },
};
