import type { Span } from "../../coverage/article.js";

/** What is shown of an article in a list. */
export interface ArticleCard {
  /** The article's id. */
  readonly article: string;
  readonly title: string | null;
  /** The first characters of its text, which stand for a title that is missing. */
  readonly opening: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
}

/** An article with its text, as the published snapshot holds it. */
export interface ArticleText {
  readonly card: ArticleCard;
  /** The text that all offsets go into. */
  readonly source: string;
  /** The sentences of the coverage in it, in order, without headline, captions and furniture. */
  readonly sentences: readonly Span[];
}

/** What the bot answers from at this moment. */
export interface CoverageStatus {
  readonly articles: number;
  readonly undated: number;
  /** The day of the newest report; null where none is dated. */
  readonly newest: string | null;
  /** When the snapshot was published, ISO 8601; null where there is none. */
  readonly publishedAt: string | null;
  /** The embedder's model; null where passages are found by words alone. */
  readonly embedder: string | null;
  /** Passages whose vectors are still to come. */
  readonly pending: number;
  /** `extractive` or `chat:MODEL`. */
  readonly reader: string;
}

/** The coverage as members browse it. */
export interface CoveragePort {
  /** The id of the snapshot that is served, so that what is derived from it can be kept as long as it is. */
  snapshot(): string | null;
  outlets(): Promise<readonly string[]>;
  /** All articles, newest first, those without a date last. */
  articles(): Promise<readonly ArticleCard[]>;
  /** Null where the coverage does not hold it (any more). */
  article(id: string): Promise<ArticleText | null>;
  /** Questions that the pipeline answers from the article, or from the coverage where it is null; at most three. */
  questions(article: string | null): Promise<readonly string[]>;
  status(): Promise<CoverageStatus>;
}
