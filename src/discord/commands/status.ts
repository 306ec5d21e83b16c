import { ApplicationCommandType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { localized } from "../locales/commands/localized.js";
import type { ListingPhrases } from "../locales/phrases.js";
import type { CoverageStatus } from "../ports/coverage.js";
import { needed } from "../room.js";
import { escapeText } from "../text/escape.js";
import { relativeTime } from "../text/relative-time.js";
import type { SlashCommand } from "./command.js";

function statusLines(status: CoverageStatus, latency: number, phrases: ListingPhrases): string[] {
  const { publishedAt, embedder, reader } = status;
  return [
    phrases.articleCount(status.articles, status.undated),
    ...(status.articles === 0 ? [] : [phrases.newest(status.newest)]),
    phrases.published(publishedAt === null ? null : relativeTime(Date.parse(publishedAt))),
    phrases.embedder(embedder === null ? null : escapeText(embedder), status.pending),
    phrases.reader(reader === "extractive" ? phrases.extractive : escapeText(reader)),
    // Discord has no figure before the first heartbeat.
    ...(latency < 0 ? [] : [phrases.latency(Math.round(latency))]),
  ];
}

/** `/status` */
export const status: SlashCommand = {
  body: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.status) },
  offered: (ports) => ports.coverage !== null,
  isPrivate: async () => true,
  words: () => null,
  async run(interaction, room) {
    const { listing } = room.phrasesFor(null, interaction.guildId, interaction.locale, interaction.guildLocale);
    const lines = statusLines(await needed(room.coverage).status(), room.latency(), listing);
    const embed = { title: listing.status, description: lines.join("\n") };
    await new InteractionDelivery(interaction, room.log).final([{ content: "", embeds: [embed], components: [] }]);
  },
};
