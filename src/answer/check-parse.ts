import { type Amount, findAmounts } from "../coverage/amounts.js";
import type { CheckText, CheckWord } from "./check-word.js";
import { chineseWordsOf } from "./check-words-chinese.js";
import { englishWords } from "./check-words-english.js";
import { koreanWords } from "./check-words-korean.js";
import { resolvedDates } from "./relative-dates.js";
import type { LanguageFamily } from "./verify-names.js";

/** Takes a sentence apart. Pure; any text is allowed. */
export function checkTextOf(text: string, family: LanguageFamily): CheckText {
  // "One", 한 and 一 are articles and pronouns more often than numbers.
  const amounts = findAmounts(text).filter(({ spelled, value }) => !(spelled && value === "1"));
  return { text, family, words: WORDS[family](text, amounts), amounts };
}

/** A sentence of the coverage: its relative dates (올해, 지난 7월) are those of its report, where that is dated. */
export function heldTextOf(text: string, family: LanguageFamily, published: string | null): CheckText {
  const held = checkTextOf(text, family);
  // The zone that the date itself is given in.
  const dates = resolvedDates(text, published?.slice(0, 10) ?? null, "UTC").map(({ start, end, date }): Amount => {
    const parts = [date.month, date.day].filter((part) => part !== undefined);
    const value = [String(date.year), ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
    return { start, end, kind: "date", value, unit: null, spelled: false };
  });
  const kept = held.amounts.filter(({ start, end }) => dates.every((date) => end <= date.start || start >= date.end));
  return { ...held, amounts: [...kept, ...dates].sort((a, b) => a.start - b.start) };
}

const WORDS: Readonly<Record<LanguageFamily, (text: string, amounts: readonly Amount[]) => CheckWord[]>> = {
  ko: koreanWords,
  latin: englishWords,
  zh: chineseWordsOf,
};
