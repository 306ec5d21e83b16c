import { type Amount, findAmounts } from "../coverage/amounts.js";
import type { CheckText, CheckWord } from "./check-word.js";
import { chineseWordsOf } from "./check-words-chinese.js";
import { englishWords } from "./check-words-english.js";
import { koreanWords } from "./check-words-korean.js";
import type { LanguageFamily } from "./verify-names.js";

/** Takes a sentence apart. Pure; any text is allowed. */
export function checkTextOf(text: string, family: LanguageFamily): CheckText {
  // "One", 한 and 一 are articles and pronouns more often than numbers.
  const amounts = findAmounts(text).filter(({ spelled, value }) => !(spelled && value === "1"));
  return { text, family, words: WORDS[family](text, amounts), amounts };
}

const WORDS: Readonly<Record<LanguageFamily, (text: string, amounts: readonly Amount[]) => CheckWord[]>> = {
  ko: koreanWords,
  latin: englishWords,
  zh: chineseWordsOf,
};
