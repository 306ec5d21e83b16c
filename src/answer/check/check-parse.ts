import { type Amount, findAmounts } from "../../coverage/amounts.js";
import { resolvedDates } from "../dates/relative-dates.js";
import type { LanguageFamily } from "../verify/verify-names.js";
import type { CheckText, CheckWord } from "./check-word.js";
import { chineseWordsOf } from "./check-words-chinese.js";
import { englishWords } from "./check-words-english.js";
import { koreanWords } from "./check-words-korean.js";

/** Takes a sentence apart. Pure; any text is allowed. */
export function checkTextOf(text: string, family: LanguageFamily): CheckText {
  // "One", 한 and 一 are articles and pronouns more often than numbers.
  const amounts = findAmounts(text)
    .filter(({ spelled, value }) => !(spelled && value === "1"))
    .map((amount) => (family === "latin" ? dayOf(amount, text) : amount));
  return { text, family, words: WORDS[family](text, amounts), amounts: withLentUnits(text, amounts) };
}

/** "on the 11th" is a day, "on the 11th floor" is none. */
function dayOf(amount: Amount, text: string): Amount {
  const behind = /^(?:st|nd|rd|th)(?=[.,;]|$| (?:at|in|with|by|and|of|to)\b)/iu.exec(text.slice(amount.end))?.[0];
  const isDay = amount.kind === "number" && /^(?:[1-9]|[12]\d|3[01])$/u.test(amount.value);
  if (behind === undefined || !isDay || !/\bon the $/iu.test(text.slice(0, amount.start))) return amount;
  return { ...amount, end: amount.end + behind.length, kind: "date", value: `---${amount.value.padStart(2, "0")}` };
}

/** 600만∼800만원, 10억~20억 달러: the first end of a range has the unit of the second. */
const RANGE = /^\s?[~∼〜～–-]\s?$/u;

function withLentUnits(text: string, amounts: readonly Amount[]): readonly Amount[] {
  return amounts.map((amount, at) => {
    const next = amounts[at + 1];
    const isLent = amount.kind === "number" && amount.unit === null && next?.kind === "money";
    if (!isLent || !RANGE.test(text.slice(amount.end, next.start))) return amount;
    return { ...amount, kind: next.kind, unit: next.unit };
  });
}

/** Words that count from the report and speak of a year. */
const SAYS_YEAR = /[년해]|year|年/u;

/** A sentence of the coverage: its relative dates (올해, 지난 7월) are those of its report, where that is dated. */
export function heldTextOf(text: string, family: LanguageFamily, published: string | null): CheckText {
  const held = checkTextOf(text, family);
  // The zone that the date itself is given in.
  const resolved = resolvedDates(text, published?.slice(0, 10) ?? null, "UTC");
  const years = resolved.flatMap(({ date }) => (date.month === undefined ? [date.year] : []));
  const dates = resolved.map(({ start, end, date }): Amount => {
    // The day of an announcement ("9일 지난해 영업이익이 …") is not the year that is announced.
    const isOtherYear = years.length > 0 && !years.includes(date.year) && !SAYS_YEAR.test(text.slice(start, end));
    const parts = [date.month, date.day].filter((part) => part !== undefined);
    const year = isOtherYear ? "-" : String(date.year);
    const value = [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
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
