/** Where a value of an article was found, for `articles --why`: "headline line", "JSON-LD headline", "bracketed byline" … */
export type Provenance = Readonly<Record<string, string>>;

/**
 * What a span of the source text is. `headline` is the title line and the subtitles below it, `caption` belongs to a
 * picture, `furniture` is everything that is not coverage (menus, bylines, dates, copyright lines, blank space).
 */
export type SpanKind = "headline" | "body" | "caption" | "furniture";

/** A part of a page that is not in the article's source, for `articles --why`. */
export interface RemovedPart {
  /** What it is: the element with its name, or why a line was left out. */
  readonly kind: string;
  /** Its first words. */
  readonly text: string;
  readonly lines: number;
  readonly characters: number;
}

/** A half-open range of the source text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of the source, or what was removed between two. The blocks of an article tile its source in order. */
export interface Block extends Span {
  readonly kind: SpanKind;
  /** Why the block counts as furniture or caption; absent for body. */
  readonly reason?: string;
}

/** One piece of coverage. */
export interface Article {
  /** Stable id: the `id` its file states, else the path below the seeds folder (`#line` or `#position` where a file holds several). */
  readonly id: string;
  /** Path below the seeds folder, with `/`, in NFC. */
  readonly file: string;
  readonly title: string | null;
  /** Where the title was found; `first-line` marks a first body line that serves as title. */
  readonly titleFrom: string | null;
  readonly subtitles: readonly string[];
  readonly outlet: string | null;
  /** Reporters, joined by `, `. */
  readonly byline: string | null;
  /** ISO 8601, as precise as found; null is unknown. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The text that all offsets go into. */
  readonly source: string;
  readonly blocks: readonly Block[];
  /** The headline's own place in the source, where it stands there. */
  readonly headline: Span | null;
  readonly provenance: Provenance;
  /** What of a page is not in the source. Text files have all of their text in the source, where blocks say what it is. */
  readonly removed?: readonly RemovedPart[];
  /** Dates that the text only hints at ("16일 오후"), kept apart from `published`. */
  readonly dateHints: readonly string[];
  /** The article that this one is a copy or version of; null for the story's first. */
  readonly duplicateOf: string | null;
}
