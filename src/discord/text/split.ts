import { escapeText, wholeCharacters } from "./escape.js";

/** Where the shown text of a message may not be cut: inside or right before the number of a citation. */
const MARKS_FIRST = /^\s*\[\d/;
const MARK_OPEN = /\[\d*$/;

/**
 * The longest beginning of `text` whose escaped form is at most `limit` UTF-16 units, cut at white space where there is
 * any, never inside a citation's `[n]` nor between it and the word before it.
 */
function fittingStart(text: string, limit: number): string {
  let end = Math.min(text.length, limit);
  while (end > 1 && escapeText(text.slice(0, end)).length > limit) end = Math.floor(end * 0.95);
  if (end === text.length) return text;
  for (let at = text.lastIndexOf(" ", end); at > limit / 2; at = text.lastIndexOf(" ", at - 1)) {
    if (!MARKS_FIRST.test(text.slice(at))) return text.slice(0, at);
  }
  const cut = wholeCharacters(text, end);
  const open = MARK_OPEN.exec(cut);
  return open && open.index > 0 ? cut.slice(0, open.index) : cut;
}

/** Cuts raw text into pieces, each of which is at most `limit` units once it is escaped. */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > 0) {
    const piece = fittingStart(rest, limit);
    pieces.push(piece.trim());
    rest = rest.slice(piece.length).trim();
  }
  return pieces;
}

/** Joins blocks into pages of at most `limit` units, in order; a block is never divided, so each must fit by itself. */
export function packBlocks(blocks: readonly string[], separator: string, limit: number): string[] {
  const pages: string[] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + separator.length + block.length <= limit) {
      pages[pages.length - 1] = `${last}${separator}${block}`;
    } else {
      pages.push(block);
    }
  }
  return pages;
}
