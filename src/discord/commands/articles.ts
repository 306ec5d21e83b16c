import { ApplicationCommandType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { listingPage } from "../listing.js";
import { localized } from "../locales/commands/localized.js";
import { newId } from "../new-id.js";
import type { SlashCommand } from "./command.js";
import { completeOutlet, FILTER_OPTIONS, filtersOf } from "./filter-options.js";

/** `/articles [outlet] [from] [to]` */
export const articles: SlashCommand = {
  body: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.articles),
    options: [...FILTER_OPTIONS],
  },
  offered: (ports) => ports.coverage !== null,
  isPrivate: async () => true,
  words: () => null,
  complete: completeOutlet,
  async run(interaction, room) {
    const listing = {
      kind: "articles",
      member: interaction.user.id,
      query: "",
      filters: filtersOf(interaction),
    } as const;
    const id = newId();
    await room.state.saveListing(id, listing);
    const phrases = room.phrasesFor(null, interaction.guildId, interaction.locale, interaction.guildLocale);
    const message = await listingPage(id, listing, 1, phrases, room);
    await new InteractionDelivery(interaction, room.log).final([message]);
  },
};
