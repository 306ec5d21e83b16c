import { ApplicationCommandType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { localized } from "../locales/commands/localized.js";
import { plain } from "../render/outgoing.js";
import { escapeWithin } from "../text/escape.js";
import type { SlashCommand } from "./command.js";

/** The longest example, in UTF-16 units. */
const EXAMPLE_LIMIT = 300;

/** `/help` */
export const help: SlashCommand = {
  body: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.help) },
  offered: () => true,
  isPrivate: async () => true,
  words: () => null,
  async run(interaction, room) {
    const phrases = room.phrasesFor(null, interaction.guildId, interaction.locale, interaction.guildLocale);
    const questions = (await room.coverage?.questions(null)) ?? [];
    const examples = questions.map((question) => `- ${escapeWithin(question, EXAMPLE_LIMIT)}`);
    const lines = [
      phrases.help.short,
      ...(examples.length === 0 ? [] : ["", `${phrases.help.examples}:`, ...examples]),
    ];
    await new InteractionDelivery(interaction, room.log).final([plain(lines.join("\n"))]);
  },
};
