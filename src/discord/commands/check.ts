import type { Message, MessageContextMenuCommandInteraction } from "discord.js";
import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { Refusal } from "../failure.js";
import { localizedName } from "../locales/commands/localized.js";
import { checkMessages } from "../render/check-message.js";
import { needed, type Room } from "../room.js";

/** The message menu "Check against the coverage". */
export const checkBody: RESTPostAPIApplicationCommandsJSONBody = {
  type: ApplicationCommandType.Message,
  ...localizedName((texts) => texts.check),
};

/** The words of a message and of the cards in it, as news bots post them. */
function wordsOf(message: Message): string {
  const cards = message.embeds.flatMap(({ title, description }) => [title, description]);
  return [message.content, ...cards].filter((part) => part !== null && part.trim() !== "").join("\n");
}

/** Checks each statement of a message and shows the verdicts to the one who asked. */
export async function checkMessage(interaction: MessageContextMenuCommandInteraction, room: Room): Promise<void> {
  const words = wordsOf(interaction.targetMessage);
  const statements = words === "" ? [] : await needed(room.verify).verify(words);
  if (statements.length === 0) throw new Refusal("nothing to check", (phrases) => phrases.check.nothing);
  const phrases = room.phrasesFor(words, interaction.guildId, interaction.locale, interaction.guildLocale);
  await new InteractionDelivery(interaction, room.log).final(checkMessages(statements, phrases, room.timeZone));
}
