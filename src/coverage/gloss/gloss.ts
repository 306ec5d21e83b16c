import type { Span } from "../article.js";

/** One of the names, cut from the text: `text.slice(start, end)`. */
export interface GlossName extends Span {
  readonly text: string;
}

/** Names that a text itself sets equal, two or three: 잉단(硬蛋 IngDan). */
export interface Gloss {
  readonly names: readonly GlossName[];
}

/** A name at its place. */
export function nameAt(text: string, start: number, end: number): GlossName {
  return { text: text.slice(start, end), start, end };
}
