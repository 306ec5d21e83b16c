import { en } from "./en.js";
import { ko } from "./ko.js";
import type { Texts } from "./texts.js";
import { zhCN } from "./zh-cn.js";
import { zhTW } from "./zh-tw.js";

/** The languages of the page: Discord's own codes, so that the person's Discord speaks the same. */
export const LANGUAGES = {
  ko: { name: "한국어", texts: ko },
  "en-US": { name: "English", texts: en },
  "zh-CN": { name: "简体中文", texts: zhCN },
  "zh-TW": { name: "繁體中文", texts: zhTW },
} as const satisfies Record<string, { name: string; texts: Texts }>;

/** A language of the page. */
export type Language = keyof typeof LANGUAGES;

/** Whether the page speaks this language. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

/** The page's language for what a browser prefers, best first. */
export function languageFor(preferred: readonly string[]): Language {
  for (const code of preferred) {
    if (/^ko\b/iu.test(code)) return "ko";
    if (/^zh\b/iu.test(code)) return /hant|tw|hk|mo/iu.test(code) ? "zh-TW" : "zh-CN";
    if (/^en\b/iu.test(code)) return "en-US";
  }
  return "en-US";
}
