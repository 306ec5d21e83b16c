/** The languages the bot itself speaks. */
export const LOCALES = ["ko", "en", "zh-CN", "zh-TW"] as const;

/** A language the bot itself speaks. */
export type Locale = (typeof LOCALES)[number];

/** The language tags of the bot's languages, as answers have them. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  ko: "ko",
  en: "en",
  "zh-CN": "zh-Hans",
  "zh-TW": "zh-Hant",
};

/**
 * The bot's language for a language tag or one of Discord's locale codes: `zh-Hant` and `zh-TW` → `zh-TW`, `en-GB` →
 * `en`. Null for a language it does not speak.
 */
export function spokenLocale(tag: string | null | undefined): Locale | null {
  const [language, ...rest] = (tag ?? "").toLowerCase().split("-");
  if (language === "ko") return "ko";
  if (language === "en") return "en";
  if (language !== "zh") return null;
  return rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-TW" : "zh-CN";
}

/**
 * The language of what the bot says around a question: the question's own where the bot speaks it, else the first of the
 * wishes (the server's setting, Discord's locale) that it speaks, else English.
 */
export function frameLocale(question: string | null, ...wishes: readonly (string | null | undefined)[]): Locale {
  const wished = wishes.map(spokenLocale).filter((locale) => locale !== null);
  return spokenLocale(question) ?? wished[0] ?? "en";
}
