import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { interactionOrigin } from "../delivery/origin.js";
import { listingPage } from "../listing.js";
import { localized } from "../locales/commands/localized.js";
import { newId } from "../new-id.js";
import type { SlashCommand } from "./command.js";
import { completeOutlet, FILTER_OPTIONS, filtersOf } from "./filter-options.js";

/** The longest query: a sentence, not an article. */
const QUERY_LIMIT = 500;

/** `/search query [outlet] [from] [to]` */
export const search: SlashCommand = {
  body: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.search),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localized((texts) => texts.search.options.query),
        required: true,
        max_length: QUERY_LIMIT,
      },
      ...FILTER_OPTIONS,
    ],
  },
  offered: (ports) => ports.search !== null,
  isPrivate: async () => true,
  words: (interaction) => interaction.options.getString("query"),
  allow: (interaction, room) => room.gate.pass(interactionOrigin(interaction)),
  complete: completeOutlet,
  async run(interaction, room) {
    const query = interaction.options.getString("query", true);
    const listing = { kind: "search", member: interaction.user.id, query, filters: filtersOf(interaction) } as const;
    const id = newId();
    await room.state.saveListing(id, listing);
    const phrases = room.phrasesFor(query, interaction.guildId, interaction.locale, interaction.guildLocale);
    const message = await listingPage(id, listing, 1, phrases, room);
    await new InteractionDelivery(interaction, room.log).final([message]);
  },
};
