import type { Phrases } from "../locales/phrases.js";
import type { ArticleCard } from "../ports/coverage.js";
import { escapeWithin } from "../text/escape.js";
import type { Outgoing } from "./outgoing.js";
import { originLine, titleLine } from "./reference.js";

/** The longest parts of a card, in UTF-16 units. */
const LEAD_LIMIT = 900;
const QUESTION_LIMIT = 300;

/** An article as a card: what it is, how it begins and what can be asked. */
export function articleCard(
  {
    card,
    lead,
    questions,
  }: { readonly card: ArticleCard; readonly lead: string; readonly questions: readonly string[] },
  phrases: Phrases,
  timeZone: string,
): Outgoing {
  const wording = { phrases: phrases.answer, timeZone };
  const asked = questions.map((question) => `- ${escapeWithin(question, QUESTION_LIMIT)}`);
  const parts = [
    `**${titleLine(card, card.opening, wording)}**\n${originLine(card, wording)}`,
    ...(lead === "" ? [] : [`> ${escapeWithin(lead, LEAD_LIMIT)}`]),
    ...(asked.length === 0 ? [] : [`${phrases.listing.canBeAsked}:\n${asked.join("\n")}`]),
  ];
  return { content: "", embeds: [{ description: parts.join("\n\n") }], components: [] };
}
