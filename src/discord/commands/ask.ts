import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { interactionOrigin } from "../delivery/origin.js";
import { QUESTION_LIMIT } from "../failure.js";
import { localized } from "../locales/commands/localized.js";
import type { SlashCommand } from "./command.js";
import { completeOutlet, FILTER_OPTIONS, filtersOf } from "./filter-options.js";

/** `/ask question [outlet] [from] [to] [private]` */
export const ask: SlashCommand = {
  body: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.ask),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localized((texts) => texts.ask.options.question),
        required: true,
        max_length: QUESTION_LIMIT,
      },
      ...FILTER_OPTIONS,
      { type: ApplicationCommandOptionType.Boolean, ...localized((texts) => texts.ask.options.private) },
    ],
  },
  offered: () => true,
  async isPrivate(interaction, room) {
    return interaction.options.getBoolean("private") ?? (await room.settings.of(interaction.guildId)).privateByDefault;
  },
  allow: (interaction, room) => room.gate.pass(interactionOrigin(interaction)),
  words: (interaction) => interaction.options.getString("question"),
  complete: completeOutlet,
  async run(interaction, room) {
    const { options } = interaction;
    const origin = interactionOrigin(interaction);
    const question = options.getString("question", true);
    const hidden = interaction.ephemeral === true;
    const { threads } = await room.settings.of(origin.guild);
    const filters = filtersOf(interaction);
    // What only the asker sees takes no part in the conversation of others.
    const conversation = hidden && origin.guild !== null ? null : await room.conversations.of(origin, null);
    await room.pipeline.ask(
      { ...origin, question, filters, private: hidden, conversation, unseen: false },
      new InteractionDelivery(interaction, room.log, threads ? question : null),
    );
  },
};
