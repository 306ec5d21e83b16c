import type { Span } from "./article.js";

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["〈", "〉"],
  ["«", "»"],
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["［", "］"],
  ["【", "】"],
]);
/** A pair farther apart than this (UTF-16 units) is a slip of the pen. */
const FARTHEST = 1500;
const CLOSERS = new Set(PAIRS.values());
const MARKS = /["“”‘’「」『』《》〈〉«»()（）[\]［］【】\n]/gu;

/**
 * The places between quotation marks or brackets that match, marks included, in order of their start; one may lie in
 * another. A mark without a partner in its line counts as an apostrophe or a slip ("‘18년"): it opens nothing.
 */
export function matchedQuotes(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly close: string; readonly start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === "\n") {
      open = [];
      continue;
    }
    const close =
      mark === '"'
        ? straightClose(
            text,
            index,
            open.some((quote) => quote.close === '"'),
          )
        : PAIRS.get(mark);
    if (close !== undefined) {
      open.push({ close, start: index });
      continue;
    }
    if (mark !== '"' && !CLOSERS.has(mark)) continue;
    const at = open.findLastIndex((quote) => quote.close === mark);
    const opened = open[at];
    if (opened === undefined) continue;
    if (index - opened.start < FARTHEST) spans.push({ start: opened.start, end: index + 1 });
    open = open.slice(0, at);
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A straight mark opens when none is open, or when it stands between a space and a letter. */
function straightClose(text: string, index: number, isOpen: boolean): string | undefined {
  if (!isOpen) return '"';
  const before = text[index - 1] ?? " ";
  const after = text[index + 1] ?? " ";
  return /[\s([“‘]/u.test(before) && !/\s/u.test(after) && text.indexOf('"', index + 1) !== -1 ? '"' : undefined;
}
