import {
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord-api-types/v10";
import { customId } from "../custom-id.js";
import { LOCALES, type Locale } from "../locales/locale.js";
import type { SettingsPhrases } from "../locales/phrases.js";
import type { ServerSettings } from "../ports/state.js";
import { button, rowOf } from "./buttons.js";
import { formWith } from "./form.js";
import type { Outgoing } from "./outgoing.js";

/** Languages by their own names, so that those who read them find them. */
const NAMES: Readonly<Record<Locale, string>> = {
  ko: "한국어",
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};
/** What stands for "as set in Discord" in the menu. */
const FOLLOW_DISCORD = "discord";
/** Channels that can be chosen, Discord's most for a menu. */
const CHANNELS = 25;

/** The settings that hold a number, which the form for limits asks for. */
export const LIMIT_FIELDS = ["memberPerMinute", "serverPerMinute", "serverPerDay"] as const;

/** The settings of a server with the means to change each. */
export function settingsPanel(settings: ServerSettings, phrases: SettingsPhrases): Outgoing {
  const { channels, language, privateByDefault, threads, memberPerMinute, serverPerMinute, serverPerDay } = settings;
  const lines = [
    phrases.channels(channels.length === 0 ? null : channels.map((id) => `<#${id}>`).join(", ")),
    phrases.language(language === null ? null : NAMES[language]),
    phrases.privateByDefault(privateByDefault),
    phrases.threads(threads),
    phrases.limits(memberPerMinute, serverPerMinute, serverPerDay),
  ];
  const languages = [
    { label: phrases.followDiscord, value: FOLLOW_DISCORD, default: language === null },
    ...LOCALES.map((locale) => ({ label: NAMES[locale], value: locale, default: locale === language })),
  ];
  return {
    content: "",
    embeds: [{ title: phrases.title, description: lines.join("\n") }],
    components: [
      rowOf({
        type: ComponentType.ChannelSelect,
        custom_id: customId("settings", "channels"),
        placeholder: phrases.pickChannels,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
        min_values: 0,
        max_values: CHANNELS,
        default_values: channels
          .slice(0, CHANNELS)
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const })),
      }),
      rowOf({
        type: ComponentType.StringSelect,
        custom_id: customId("settings", "language"),
        placeholder: phrases.pickLanguage,
        options: languages,
      }),
      rowOf(
        button(phrases.togglePrivate, customId("settings", "private")),
        button(phrases.toggleThreads, customId("settings", "threads")),
        button(phrases.editLimits, customId("settings", "limits")),
      ),
    ],
  };
}

/** The form for limits, with what is set now. */
export function limitsForm(
  settings: ServerSettings,
  phrases: SettingsPhrases,
): APIModalInteractionResponseCallbackData {
  const fields = LIMIT_FIELDS.map((id) => ({
    id,
    label: phrases[id],
    required: false,
    limit: 6,
    long: false,
    value: settings[id] === null ? "" : String(settings[id]),
  }));
  return formWith(customId("settings", "limits"), phrases.limitsTitle, fields);
}
