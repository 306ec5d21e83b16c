import type { Amount } from "../../coverage/amounts.js";
import type { Span } from "../../coverage/article.js";
import { countsTheSame, isSaidBy } from "../check/check-amounts.js";
import { matchWords } from "../check/check-match.js";
import { meaningsOf } from "../check/check-synonyms.js";
import { chineseWords, koreanOfEnglish } from "../glossary/question-glossary.js";
import { koreanReadings } from "../verify/verify-hanja.js";
import type { AliasLookup } from "../verify/verify-name-find.js";
import { namesIn, placeOfName } from "../verify/verify-names.js";
import { deniesHaving, isLack } from "./said-lack.js";
import type { Part, SaidText } from "./said-part.js";

/**
 * The places among the parts of a sentence at which each part of a claim may stand; empty for what is not there, and for all that
 * follows it: nobody asks for the rest then.
 */
export function placesOfParts(
  claim: SaidText,
  held: SaidText,
  source: string,
  aliases: AliasLookup,
): (readonly number[])[] {
  const found: (readonly number[])[] = claim.parts.map(() => []);
  for (const [at, part] of claim.parts.entries()) {
    const places =
      part.amount !== null
        ? placesOfAmount(part, claim, held)
        : claim.text.family === held.text.family
          ? placesOfWord(part, claim, held, source, aliases)
          : placesAcross(part, claim, held, source, aliases);
    found[at] = places;
    if (places.length === 0 && part.word?.stem !== "있") break;
  }
  return found;
}

/** A word of the same language: by itself, else as a part of a compound. */
function placesOfWord(
  part: Part,
  claim: SaidText,
  held: SaidText,
  source: string,
  aliases: AliasLookup,
): readonly number[] {
  const { word } = part;
  if (word === null) return [];
  const lacks = held.parts.flatMap((other, at) => (isLackOf(part, other) || isLackOf(other, part) ? [at] : []));
  if (lacks.length > 0) return lacks;
  const own = { text: held.text.text, article: source };
  const coverage = held.parts.flatMap(({ word: other }, at) => (other === null ? [] : [{ word: other, at }]));
  const single = coverage.filter((other) => matchWords([word], [other.word], claim.text, own, aliases)[0] === 0);
  if (single.length > 0) return single.map(({ at }) => at);
  const words = claim.parts.flatMap(({ word: other }) => other ?? []);
  const among = coverage.map(({ word: other }) => other);
  const [compound] = matchWords(words, among, claim.text, own, aliases).slice(words.indexOf(word));
  const place = coverage[compound ?? -1];
  return place === undefined ? [] : [place.at];
}

/** 없다 and a denied verb that says the same. */
function isLackOf(one: Part, other: Part): boolean {
  return isLack(one) && (isLack(other) || deniesHaving(other));
}

function placesOfAmount({ amount }: Part, claim: SaidText, held: SaidText): number[] {
  if (amount === null) return [];
  const counts = (other: Amount): boolean =>
    claim.text.family !== held.text.family || countsTheSame(amount, claim.text.text, other, held.text.text);
  return held.parts.flatMap((part, at) =>
    part.amount !== null &&
    isSaidBy(amount, part.amount) &&
    counts(part.amount) &&
    !isEndOfRange(part.amount, claim, held)
      ? [at]
      : [],
  );
}

/** What stands between the two ends of a range. */
const RANGE = /^\p{L}{0,3}\s?[~∼〜～–]\s?$/u;
const RANGE_KEPT = /부터|까지|에서|이상|이하|최대|최소|\bfrom\b|\bto\b|between|at least|up to|[至到~∼〜～–]/u;

/** One end of a range of which the claim leaves out the other: 30만~50만 원. */
function isEndOfRange(amount: Amount, claim: SaidText, held: SaidText): boolean {
  if (RANGE_KEPT.test(claim.text.text)) return false;
  const at = held.text.amounts.indexOf(amount);
  return [held.text.amounts[at - 1], held.text.amounts[at + 1]].some((other) => {
    if (other === undefined) return false;
    const [first, last] = other.start < amount.start ? [other, amount] : [amount, other];
    const isRange = RANGE.test(held.text.text.slice(first.end, last.start));
    return isRange && !claim.text.amounts.some((one) => isSaidBy(one, other));
  });
}

/** A word of another language: by the tables, or as a name by alias, bracket or sound. */
function placesAcross(
  { word, start, end }: Part,
  claim: SaidText,
  held: SaidText,
  source: string,
  aliases: AliasLookup,
): number[] {
  if (word === null) return [];
  const surface = claim.text.text.slice(start, end);
  const korean =
    claim.text.family === "zh"
      ? chineseWords(surface).flatMap((one) => one.korean)
      : koreanOfEnglish(surface.toLowerCase());
  const run = word.name || claim.text.family === "zh" ? placeOfRun({ start, end }, claim, held, source, aliases) : null;
  if (run !== null) return partsAt(run, held);
  const meanings = meaningsOf(word.stem);
  const known = held.parts.flatMap(({ word: other }, at) => {
    if (other === null) return [];
    const same = meaningsOf(other.stem).some((meaning) => meanings.includes(meaning));
    const listed = korean.some(
      (stem) => other.stem === stem || (stem.length >= 2 && (other.stem.startsWith(stem) || other.stem.endsWith(stem))),
    );
    return same || listed ? [at] : [];
  });
  if (known.length > 0) return known;
  const read = claim.text.family === "zh" ? placesRead(surface, held) : [];
  if (read.length > 0) return read;
  // eBay is a name too.
  const isName = (word.name || /\p{Lu}/u.test(surface)) && [...surface].length >= 2;
  const place = isName ? placeOfName(surface, held.text.text, source, aliases) : null;
  return place === null ? [] : partsAt(place, held);
}

/** A word in Chinese characters that the Korean sentence has in Hangul, whole or in a compound. */
function placesRead(surface: string, held: SaidText): number[] {
  const readings = /^\p{Script=Han}+$/u.test(surface) ? koreanReadings(surface) : [];
  const isRead = (stem: string): boolean =>
    readings.some((one) => stem === one || (one.length >= 2 && stem.includes(one)));
  return held.parts.flatMap(({ word }, at) => (word !== null && isRead(word.stem) ? [at] : []));
}

function partsAt(place: Span, held: SaidText): number[] {
  return held.parts.flatMap((other, at) => (other.start < place.end && other.end > place.start ? [at] : []));
}

/** The place of the longest name of several words that a word is part of. */
function placeOfRun(
  { start, end }: Span,
  claim: SaidText,
  held: SaidText,
  source: string,
  aliases: AliasLookup,
): Span | null {
  const { text, family } = claim.text;
  const known = family === "zh" ? namesIn(text, family, aliases) : [];
  const whole = known.find((name) => {
    const from = text.indexOf(name);
    return start >= from && end <= from + name.length;
  });
  if (whole !== undefined) return placeOfName(whole, held.text.text, source, aliases);
  const names = claim.text.words.filter(({ name }) => name);
  const at = names.findIndex((name) => name.start === start && name.end === end);
  const isJoined = (first: number, last: number): boolean =>
    names.slice(first, last).every((name, i) => /^[ -]$/u.test(text.slice(name.end, names[first + i + 1]?.start)));
  for (let length = LONGEST_NAME; length > 1; length -= 1) {
    for (let first = Math.max(0, at - length + 1); first <= at && first + length <= names.length; first += 1) {
      const [from, to] = [names[first], names[first + length - 1]];
      if (from === undefined || to === undefined || !isJoined(first, first + length - 1)) continue;
      const place = placeOfName(text.slice(from.start, to.end), held.text.text, source, aliases);
      if (place !== null) return place;
    }
  }
  return null;
}

/** Words of one name. */
const LONGEST_NAME = 4;
