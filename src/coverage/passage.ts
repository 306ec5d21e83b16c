import type { Span, SpanKind } from "./article.js";

/** The kinds of span that are coverage and therefore become passages. */
export type PassageKind = Exclude<SpanKind, "furniture">;

/** A run of whole sentences of one article: the unit that is embedded, found and cited. */
export interface Passage extends Span {
  /** `article@start-end`: stable while the article's text is. */
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly kind: PassageKind;
  /** `source.slice(start, end)`. */
  readonly text: string;
  /** Its sentences, as offsets into the article's source. */
  readonly sentences: readonly Span[];
}
