import type { LocalizationMap } from "discord-api-types/v10";
import { en } from "./en.js";
import { ko } from "./ko.js";
import type { CommandTexts, NameAndDescription } from "./texts.js";
import { zhCN } from "./zh-CN.js";
import { zhTW } from "./zh-TW.js";

/** A name and description with their translations, as Discord takes them for a command or an option. */
export interface Localized {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** The name that `pick` finds, in all languages of the bot, for a menu that has no description. */
export function localizedName(
  pick: (texts: CommandTexts) => Pick<NameAndDescription, "name">,
): Pick<Localized, "name" | "name_localizations"> {
  const { name, name_localizations } = localized((texts) => ({ ...pick(texts), description: "" }));
  return { name, name_localizations };
}

/** The text that `pick` finds, in all languages of the bot; English stands for every other. */
export function localized(pick: (texts: CommandTexts) => NameAndDescription): Localized {
  const english = pick(en);
  const all = { ko: pick(ko), "en-US": english, "en-GB": english, "zh-CN": pick(zhCN), "zh-TW": pick(zhTW) };
  const entries = Object.entries(all);
  return {
    name: english.name,
    name_localizations: Object.fromEntries(entries.map(([locale, text]) => [locale, text.name])),
    description: english.description,
    description_localizations: Object.fromEntries(entries.map(([locale, text]) => [locale, text.description])),
  };
}
