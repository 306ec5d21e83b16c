import type { Span } from "./article.js";
import { unwrappedLines } from "./passages/wrapped-lines.js";

/** A line of a source text without the white space around it; `start` equals `end` when it is blank. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/u;

/**
 * The lines of a text from an offset on that are not blank, with exact places; lines of a paragraph wrapped at a fixed
 * width are one. Zero-width marks and no-break spaces count as white space.
 */
export function linesOf(source: string, from = 0): Line[] {
  const lines: Line[] = [];
  let previousEnd = from;
  for (const span of unwrappedLines(source.slice(from))) {
    let start = span.start + from;
    let end = span.end + from;
    while (start < end && BLANK.test(source.charAt(start))) start += 1;
    while (end > start && BLANK.test(source.charAt(end - 1))) end -= 1;
    if (start === end) continue;
    const breaks = source.slice(previousEnd, start).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0;
    lines.push({ start, end, text: source.slice(start, end), apart: lines.length === 0 || breaks > 1 });
    previousEnd = end;
  }
  return lines;
}

/** Texts of more lines are lists or logs, and no articles; each line costs memory of its own. */
const MOST_LINES = 100_000;
const BREAKS = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

/** Why a text has too many lines to be read; null when it has not. */
export function tooManyLines(text: string): string | null {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (BREAKS.has(text.charCodeAt(at))) count += 1;
  return count <= MOST_LINES ? null : `more than ${MOST_LINES} lines`;
}
