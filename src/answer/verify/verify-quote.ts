import { findAmounts } from "../../coverage/amounts.js";
import type { Span } from "../../coverage/article.js";
import type { Passage } from "../../coverage/passage.js";
import { foldText } from "./verify-fold.js";

/**
 * What a quote must at least carry: a Hangul syllable or Han character counts two, everything else one. Six syllables or
 * twelve letters: shorter ones are found by chance.
 */
export const SHORTEST_QUOTE = 12;

const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** What models put around a quote although it does not stand there. */
const EDGES = /^['.…,\s]+|['.…,\s]+$/gu;
/** Scripts with spaces between words; in Han and Kana every character is a place to cut. */
const SPACED_LETTER = /^[\p{L}\p{M}\p{N}]$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Whether a quote says enough to be looked up. */
export function isLongEnough(quote: string): boolean {
  const { text } = foldText(quote);
  return text.length + (text.match(WIDE)?.length ?? 0) >= SHORTEST_QUOTE;
}

/**
 * Looks a quote up in a passage, both folded, and gives its place in the article's source text, widened to whole words
 * and whole amounts: a quote that starts in the middle of 2억 9,000만 would say another number. Null when it is not there.
 */
export function findQuote(passage: Passage, quote: string): Span | null {
  const haystack = foldText(passage.text);
  const whole = foldText(quote).text;
  for (const needle of [whole, whole.replace(EDGES, "")]) {
    if (needle === "") continue;
    for (let at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + 1)) {
      const place = haystack.origin(at, at + needle.length);
      if (place === null) continue;
      const { start, end } = widen(passage.text, place);
      return { start: passage.start + start, end: passage.start + end };
    }
  }
  return null;
}

function widen(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (const amount of findAmounts(text)) {
    if (amount.start < to && amount.end > from) {
      from = Math.min(from, amount.start);
      to = Math.max(to, amount.end);
    }
  }
  while (isInsideWord(text, from)) from -= lengthBefore(text, from);
  while (isInsideWord(text, to)) to += lengthAt(text, to);
  return { start: from, end: to };
}

/** Whether letters or digits of one word stand on both sides of a place. */
function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.slice(at - lengthBefore(text, at), at);
  const after = text.slice(at, at + lengthAt(text, at));
  return isLetter(before) && isLetter(after);
}

function isLetter(character: string): boolean {
  return SPACED_LETTER.test(character) && !UNSPACED.test(character);
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function lengthBefore(text: string, at: number): number {
  return at >= 2 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
}
