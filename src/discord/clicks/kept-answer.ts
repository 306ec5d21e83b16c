import type { MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import { Refusal } from "../failure.js";
import { frameLocale } from "../locales/locale.js";
import type { Phrases } from "../locales/phrases.js";
import { phrasesIn } from "../locales/speak.js";
import type { AnswerRecord } from "../ports/state.js";
import type { Room } from "../room.js";

/** What was clicked is of an answer, or a list, that is no longer kept. */
export function tooOld(): Refusal {
  return new Refusal("no longer kept", (phrases) => phrases.button.tooOld, true);
}

/**
 * The answer whose button was clicked.
 * @throws Refusal when it is no longer kept
 */
export async function keptAnswer(id: string | undefined, room: Room): Promise<AnswerRecord> {
  const record = id === undefined ? null : await room.state.answer(id);
  if (record === null) throw tooOld();
  return record;
}

/** The language of what a click says: that of the one who clicks, else that of the answer. */
export function clickPhrases(interaction: MessageComponentInteraction | ModalSubmitInteraction, room: Room): Phrases {
  const { language } = room.settings.known(interaction.guildId);
  return phrasesIn(frameLocale(interaction.locale, language, interaction.guildLocale));
}
