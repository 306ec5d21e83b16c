import { PermissionFlagsBits } from "discord.js";
import { ApplicationCommandType, InteractionContextType } from "discord-api-types/v10";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { localized } from "../locales/commands/localized.js";
import { settingsPanel } from "../render/settings-panel.js";
import type { SlashCommand } from "./command.js";

/** `/settings`, for those who manage the server */
export const settings: SlashCommand = {
  body: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.settings),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
  },
  offered: () => true,
  isPrivate: async () => true,
  words: () => null,
  async run(interaction, room) {
    const phrases = room.phrasesFor(null, interaction.guildId, interaction.locale, interaction.guildLocale);
    const panel = settingsPanel(await room.settings.of(interaction.guildId), phrases.settings);
    await new InteractionDelivery(interaction, room.log).final([panel]);
  },
};
