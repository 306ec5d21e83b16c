import type { Span } from "../article.js";
import { columns } from "../text-width.js";

/** Columns from which a line that does not end a sentence may be a line of wrapped text. */
const WRAPPED = 60;
/** Text with lines wider than this is not wrapped. */
const WIDEST_WRAP = 120;
/** Lines looked at to tell how wide a text is. */
const SAMPLE = 200;

const ENDED = /[.!?。！？…:]["'”’」』)\]]*$/u;
const STARTS_ITEM = /^[•·▲△▶■□◆◇○●①-⑳*–-]/u;

/** The lines of a text, not empty ones, in order; lines of a paragraph that was wrapped at a fixed width are one. */
export function unwrappedLines(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)].map(({ 0: line, index }) => ({
    text: line.trim(),
    start: index,
    end: index + line.length,
  }));
  const widest = lines.slice(0, SAMPLE).reduce((width, line) => Math.max(width, columns(line.text)), 0);
  const joined: { start: number; end: number }[] = [];
  let previous: (typeof lines)[number] | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const adjacent = previous !== undefined && /^(?:\r\n|.)$/su.test(text.slice(previous.end, line.start));
    if (last && previous && adjacent && continues(previous.text, line.text, widest)) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
    previous = line;
  }
  return joined;
}

function continues(previous: string, next: string, widest: number): boolean {
  if (widest > WIDEST_WRAP || previous === "" || next === "") return false;
  const width = columns(previous);
  return width >= WRAPPED && width >= 0.7 * widest && !ENDED.test(previous.slice(-8)) && !STARTS_ITEM.test(next);
}
