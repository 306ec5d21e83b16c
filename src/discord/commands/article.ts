import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { articleMeant, suggestArticles } from "../autocomplete.js";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { Refusal } from "../failure.js";
import { localized } from "../locales/commands/localized.js";
import { articleCard } from "../render/article-card.js";
import { needed } from "../room.js";
import { leadOf } from "../source-context.js";
import type { SlashCommand } from "./command.js";

function unknownArticle(): Refusal {
  return new Refusal("no such article", (phrases) => phrases.listing.noSuchArticle);
}

/** `/article title` */
export const article: SlashCommand = {
  body: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.article),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localized((texts) => texts.article.options.title),
        required: true,
        autocomplete: true,
      },
    ],
  },
  offered: (ports) => ports.coverage !== null,
  isPrivate: async () => true,
  words: () => null,
  complete: (interaction, room) =>
    suggestArticles(interaction.options.getFocused(), needed(room.coverage), room.timeZone),
  async run(interaction, room) {
    const coverage = needed(room.coverage);
    const id = await articleMeant(interaction.options.getString("title", true), coverage);
    const text = id === null ? null : await coverage.article(id);
    if (id === null || text === null) throw unknownArticle();
    const questions = await coverage.questions(id);
    const phrases = room.phrasesFor(null, interaction.guildId, interaction.locale, interaction.guildLocale);
    const card = { card: text.card, lead: leadOf(text, room.context), questions };
    await new InteractionDelivery(interaction, room.log).final([articleCard(card, phrases, room.timeZone)]);
  },
};
