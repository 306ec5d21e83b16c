import type { Locale } from "./locale.js";

const TAG = /^[a-z]{2,3}$/u;

/** What a language is called in one of the bot's own: `ko` is Korean, 韩语, 韓文. The tag itself where it has no name. */
export function languageName(tag: string, locale: Locale): string {
  return TAG.test(tag) ? (new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag) : tag;
}
