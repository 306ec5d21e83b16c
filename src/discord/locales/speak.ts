import { en } from "./en.js";
import { ko } from "./ko.js";
import type { Locale } from "./locale.js";
import type { Phrases } from "./phrases.js";
import { zhCN } from "./zh-CN.js";
import { zhTW } from "./zh-TW.js";

const BY_LOCALE: Readonly<Record<Locale, Phrases>> = { ko, en, "zh-CN": zhCN, "zh-TW": zhTW };

/** The bot's sentences in one of its languages. */
export function phrasesIn(locale: Locale): Phrases {
  return BY_LOCALE[locale];
}
