import type { Span } from "../article.js";
import { matchedQuotes } from "../quotes.js";
import { columns } from "../text-width.js";
import { endsSentence } from "./sentence-end.js";
import { unwrappedLines } from "./wrapped-lines.js";

const END_MARKS = /[.!?。！？｡…‥]+/gu;
/** Closing marks and footnote numbers. */
const CLOSERS = /^(?:["'”’」』)）\]］】》〉»]|\s?\[\d{1,3}\])+/u;
const CLOSED_QUOTE = /^["'”’」』]/u;

/** A quotation wider than this (in columns) is cut at the sentence ends inside it. */
const LONG_QUOTE = 500;
/** How far around a mark its context is looked at. */
const CONTEXT = 80;

/**
 * Cuts a text into sentences: their places in order, without the white space between them. Knows Korean, English,
 * Chinese and Japanese sentence ends, quotations (a quotation and the words that carry it are one sentence; a line
 * that is nothing but a quotation is cut inside it), abbreviations, decimals, web addresses, dates and numbering. A line
 * break ends a sentence, except in text wrapped at a fixed width.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const quotes = matchedQuotes(text);
  let firstQuote = 0;
  for (const line of unwrappedLines(text)) {
    while ((quotes[firstQuote]?.start ?? Number.POSITIVE_INFINITY) < line.start) firstQuote += 1;
    let nextQuote = firstQuote;
    let around: readonly Span[] = [];
    let start = skipSpace(text, line.start, line.end);
    for (const { 0: mark, index } of text.slice(line.start, line.end).matchAll(END_MARKS)) {
      const at = line.start + index;
      if (at < start) continue;
      // Each quotation is looked at from where it begins to where it ends, however far the sentence goes.
      const begun = nextQuote;
      while ((quotes[nextQuote]?.start ?? Number.POSITIVE_INFINITY) < at) nextQuote += 1;
      around = [...around, ...quotes.slice(begun, nextQuote)].filter((quote) => quote.end > at);
      const behind = at + mark.length;
      const end = behind + closersAt(text, behind, line.end, quotes, nextQuote);
      if (isHeld(text, around, { start, at, end, lineEnd: line.end })) continue;
      const before = text.slice(Math.max(start, at - CONTEXT), at);
      const after = text.slice(end, Math.min(line.end, end + CONTEXT));
      if (!endsSentence({ before, mark, closed: CLOSED_QUOTE.test(text.slice(behind, end)), after })) continue;
      sentences.push({ start, end });
      start = skipSpace(text, end, line.end);
    }
    const end = start + text.slice(start, line.end).trimEnd().length;
    if (end > start) sentences.push({ start, end });
  }
  return sentences;
}

/** How many characters at `offset` close something, stopping at a mark that opens a quotation. */
function closersAt(text: string, offset: number, limit: number, quotes: readonly Span[], from: number): number {
  const closers = CLOSERS.exec(text.slice(offset, Math.min(limit, offset + 16)))?.[0].length ?? 0;
  if (closers === 0) return 0;
  for (let index = from; index < quotes.length; index += 1) {
    const start = quotes[index]?.start ?? limit;
    if (start >= offset + closers) break;
    if (start >= offset && text[start] === '"') return start - offset;
  }
  return closers;
}

interface Mark {
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly lineEnd: number;
}

/** Whether a mark lies in a quotation or bracket around it that holds its sentence together. */
function isHeld(text: string, around: readonly Span[], mark: Mark): boolean {
  return around.some((quote) => quote.end > mark.end && !isOpenToCuts(text, quote, mark));
}

/** A quotation is cut inside when it is all there is of its line, or very long. */
function isOpenToCuts(text: string, quote: Span, { start, lineEnd }: Mark): boolean {
  if (columns(text.slice(quote.start, quote.end)) > LONG_QUOTE) return true;
  if (quote.start > start || skipSpace(text, quote.end, lineEnd) < lineEnd) return false;
  return /[.!?。！？]["”’」』)]$/u.test(text.slice(quote.end - 2, quote.end));
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
