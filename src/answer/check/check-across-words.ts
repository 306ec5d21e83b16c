import type { Amount } from "../../coverage/amounts.js";
import { chineseWords, koreanOfEnglish } from "../glossary/question-glossary.js";
import { koreanReadings } from "../verify/verify-hanja.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { placeOfName } from "../verify/verify-names.js";
import { isSaidBy } from "./check-amounts.js";
import { meaningsOf } from "./check-synonyms.js";
import type { CheckText, CheckWord } from "./check-word.js";

/** A clause of the coverage in which a statement's words are looked for. */
export interface AcrossClause {
  readonly held: CheckText;
  readonly words: readonly CheckWord[];
  readonly amounts: readonly Amount[];
  /** The surfaces of its words, as names are looked for in them. */
  readonly own: string;
  /** The text of its article. */
  readonly source: string;
}

/** Words that only help an amount or a verb to say what they say; limits are compared elsewhere. */
const LIGHT =
  /^(?:total|altogether|least|most|post(?:ed|s)?|record(?:ed|s)?|report(?:ed|s)?|number(?:ed|s)?|stand(?:s)?|stood|worth|own|currently|now|more|than|about|around|way|至少|达|达到|总计|左右|以上|名|[市郡县縣省岛島区區镇鎮署厅廳局第])$/iu;
/** Nouns that Korean only says by what counts them (143명), with these counters. */
const COUNTERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:people|persons?|人|名|人员)$/iu, /^(?:여\s?)?(?:명|인)/u],
  [/^(?:votes?|票)$/iu, /^표/u],
  [/^(?:countries|nations|国|国家|個國家|个国家)$/iu, /^(?:개국|국)/u],
  [/^(?:quarters?|季度)$/iu, /^분기/u],
  [/^(?:years?|年)$/iu, /^년/u],
  [/^(?:months?|个月)$/iu, /^(?:개월|달)/u],
  [/^(?:weeks?|周)$/iu, /^주/u],
  [/^(?:hours?|小时)$/iu, /^시간/u],
  [/^(?:minutes?|分钟)$/iu, /^분/u],
  [/^(?:seconds?|秒)$/iu, /^초/u],
  [/^(?:times|次)$/iu, /^(?:번|차례|회)/u],
  [/^(?:points?|分)$/iu, /^점/u],
  [/^(?:rounds?|轮)$/iu, /^(?:라운드|차)/u],
  [/^(?:century|centuries|世纪)$/iu, /^세기/u],
];
/** Specific nouns of which Korean may only give the counter where the article says what is counted. */
const COUNTED: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/^(?:films?|movies?|电影|影片|作品)$/iu, /^편/u, /영화/u],
  [/^(?:papers?|论文)$/iu, /^편/u, /논문/u],
  [/^(?:works?|作品|件)$/iu, /^점/u, /작품/u],
  [/^(?:companies|firms|企业|公司)$/iu, /^(?:곳|개사|사)(?![가-힣]{2})/u, /기업|회사|업체/u],
  [/^(?:homes?|houses?|房屋|住宅)$/iu, /^(?:채|가구)/u, /주택/u],
  [/^(?:robots?|机器人)$/iu, /^대/u, /로봇/u],
  [/^(?:buses|cars|vehicles|车辆)$/iu, /^대/u, /버스|차량|자동차/u],
];
/** Years that count from now, and how Korean says them. */
const YEARS: readonly (readonly [RegExp, RegExp])[] = [
  [/\blast year\b|去年/iu, /지난해|작년/u],
  [/\bthis year\b|今年/iu, /올해|올 /u],
  [/\bnext year\b|明年/iu, /내년/u],
];

/** A quarter of a year, which Korean numbers: 1분기. */
const QUARTERS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bfirst[- ]quarter\b|(?:第)?一季度/iu, /1분기/u],
  [/\bsecond[- ]quarter\b|(?:第)?二季度/iu, /2분기/u],
  [/\bthird[- ]quarter\b|(?:第)?三季度/iu, /3분기/u],
  [/\bfourth[- ]quarter\b|(?:第)?四季度/iu, /4분기/u],
];

/** Whether a word stands in the clause, is one that tables know and that does not stand there, or one that nothing is known of. */
export function stateOf(
  word: CheckWord,
  said: CheckText,
  clause: AcrossClause,
  aliases: AliasLookup,
): "found" | "name" | "missing" | "unknown" {
  const surface = said.text.slice(word.start, word.end);
  const { words, held, own, source } = clause;
  if (words.some(({ stem }) => stem === word.stem) || LIGHT.test(surface)) return "found";
  const meanings = meaningsOf(word.stem);
  if (meanings.some((meaning) => words.some(({ stem }) => meaningsOf(stem).includes(meaning)))) return "found";
  const korean =
    said.family === "zh" ? chineseWords(surface).flatMap((one) => one.korean) : koreanOfEnglish(surface.toLowerCase());
  if (korean.some((stem) => words.some((other) => holds(other, held, stem)))) return "found";
  if (isCounted(word, surface, said, clause) || isTime(surface, said.text, held.text)) return "found";
  // What no table has and Korean reads so is a name: 襄阳 양양.
  if (said.family === "zh" && isRead(surface, words)) return meanings.length + korean.length > 0 ? "found" : "name";
  const name = said.family === "ko" ? word.stem : surface;
  const mayBeName = said.family !== "latin" || word.name;
  if (mayBeName && [...name].length >= 2 && placeOfName(name, own, source, aliases) !== null) return "name";
  return meanings.length > 0 || korean.length > 0 || word.name ? "missing" : "unknown";
}

/** 세미나에는 begins with 세미나, whatever its stem is taken for. */
function holds({ stem: whole, start, end }: CheckWord, { text }: CheckText, stem: string): boolean {
  if (whole.startsWith(stem) || (stem.length >= 2 && whole.endsWith(stem))) return true;
  return stem.length >= 3 && text.slice(start, end).startsWith(stem);
}

/** A noun next to an amount that the clause has with the counter of that noun. */
function isCounted(
  word: CheckWord,
  surface: string,
  said: CheckText,
  { held, amounts, source }: AcrossClause,
): boolean {
  const near = said.amounts.filter(
    (one) => Math.min(Math.abs(word.start - one.end), Math.abs(one.start - word.end)) <= NEAR,
  );
  const behind = near.flatMap((one) =>
    amounts.filter((other) => isSaidBy(one, other)).map(({ end }) => held.text.slice(end).trimStart()),
  );
  // The amount may hold its unit itself: 2023년.
  const holding = near.flatMap((one) =>
    amounts
      .filter((other) => isSaidBy(one, other))
      .map(({ start, end }) => held.text.slice(start, end).replace(/^[\d.,\s]+/u, "")),
  );
  const isBehind = (counter: RegExp): boolean => [...behind, ...holding].some((text) => counter.test(text));
  return (
    COUNTERS.some(([noun, counter]) => noun.test(surface) && isBehind(counter)) ||
    COUNTED.some(([noun, counter, what]) => noun.test(surface) && isBehind(counter) && what.test(source))
  );
}

/** Characters between an amount and what it counts: 160 robot companies. */
const NEAR = 12;

function isTime(surface: string, said: string, held: string): boolean {
  const times = /^(?:last|this|next|year|去年|今年|明年)$/iu.test(surface)
    ? YEARS
    : /^(?:first|second|third|fourth|quarter|季度)$/iu.test(surface)
      ? QUARTERS
      : [];
  const meant = times.filter(([time]) => time.test(said));
  return meant.length > 0 && meant.every(([, korean]) => korean.test(held));
}

/** A word in Chinese characters of which the clause has the Korean reading: 襄阳 양양. */
function isRead(surface: string, words: readonly CheckWord[]): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(surface)) return false;
  return koreanReadings(surface).some((one) => words.some(({ stem }) => stem.startsWith(one)));
}
