import type { Span } from "../article.js";

/** Places to cut at, best first: behind a clause, before a list item, at white space. */
const PLACES: readonly RegExp[] = [/[,;:，、；：·…](?=\s|$)|[、，；。](?=\S)/gu, /\s(?=[△▲■◆○①-⑳•])/gu, /\s+/gu];

/** A cut may lie this far before the last possible one, as a share of what fits, to fall on a better place. */
const SLACK = 0.5;

/**
 * Cuts a span that exceeds the limit into pieces that do not, each as long as it can be: behind a clause, else at white
 * space, else at any code point, never inside a surrogate pair. White space at the cuts belongs to no piece.
 */
export function cutToSize(text: string, span: Span, fits: (piece: string) => boolean): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const rest = text.slice(start, span.end);
    const longest = longestThatFits(rest, fits);
    const length = longest === rest.length ? longest : bestCut(rest, longest);
    const end = start + length;
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== "") {
      const from = start + piece.indexOf(trimmed);
      pieces.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return pieces;
}

/** The longest start of a text that fits, at least one code point. Doubles first: a huge text is never counted whole. */
function longestThatFits(text: string, fits: (piece: string) => boolean): number {
  const first = (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  let low = first;
  let high = 64;
  while (high < text.length && fits(text.slice(0, wholeCodePoints(text, high)))) {
    low = Math.max(low, wholeCodePoints(text, high));
    high *= 2;
  }
  if (high >= text.length && fits(text)) return text.length;
  high = Math.min(high, text.length);
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    const at = wholeCodePoints(text, middle);
    if (at <= low) low = middle;
    else if (fits(text.slice(0, at))) low = at;
    else high = middle;
  }
  return Math.max(first, wholeCodePoints(text, low));
}

function bestCut(text: string, longest: number): number {
  const head = text.slice(0, longest);
  for (const place of PLACES) {
    let best = 0;
    for (const { 0: match, index } of head.matchAll(place)) best = index + match.length;
    if (best >= longest * SLACK) return best;
  }
  return longest;
}

/** The same place, or one unit before it when it lies inside a surrogate pair. */
function wholeCodePoints(text: string, index: number): number {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff ? index - 1 : index;
}
