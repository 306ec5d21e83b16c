import type { Article } from "../coverage/article.js";
import { bagF1, wordBag } from "../coverage/page/body/word-bags.js";

/** A page with what a person read on it. A field that is missing is not scored; null or empty says that the page has none. */
export interface GoldPage {
  /** Relative to the list that names it. */
  readonly file: string;
  readonly title?: string | null;
  readonly body?: string | null;
  /** Reporters, joined by `, `. */
  readonly author?: string | null;
  /** ISO 8601; its day counts. */
  readonly date?: string | null;
}

/** How one page was read. Fields that were not scored are absent. */
export interface PageScore {
  readonly file: string;
  /** F1 over the bags of words, a Hangul run being a word. */
  readonly body?: number;
  readonly title?: boolean;
  readonly author?: boolean;
  readonly date?: boolean;
}

/** Shares of all scored pages, 0 to 1; null where no page has the field. */
export interface ReadingSummary {
  readonly pages: number;
  readonly body: number | null;
  readonly title: number | null;
  readonly author: number | null;
  readonly date: number | null;
}

/**
 * Scores one page: the body by F1 over its bags of words (captions and subtitles are not body), title and author exact
 * after NFKC and folding of white space, dates by day. A page that could not be read scores nothing.
 */
export function scorePage(gold: GoldPage, read: Article | null): PageScore {
  return {
    file: gold.file,
    ...(gold.body === undefined ? {} : { body: bagF1(wordBag(gold.body ?? ""), wordBag(bodyOf(read))) }),
    ...(gold.title === undefined ? {} : { title: folded(gold.title) === folded(read?.title) }),
    ...(gold.author === undefined ? {} : { author: folded(gold.author) === folded(read?.byline) }),
    ...(gold.date === undefined
      ? {}
      : { date: folded(gold.date).slice(0, 10) === folded(read?.published).slice(0, 10) }),
  };
}

/** Means of the scores of many pages. */
export function summarizeReading(scores: readonly PageScore[]): ReadingSummary {
  const mean = (values: readonly (number | boolean | undefined)[]) => {
    const scored = values.filter((value) => value !== undefined).map(Number);
    return scored.length === 0 ? null : scored.reduce((sum, value) => sum + value, 0) / scored.length;
  };
  return {
    pages: scores.length,
    body: mean(scores.map((score) => score.body)),
    title: mean(scores.map((score) => score.title)),
    author: mean(scores.map((score) => score.author)),
    date: mean(scores.map((score) => score.date)),
  };
}

function bodyOf(article: Article | null): string {
  const body = article?.blocks.filter((block) => block.kind === "body") ?? [];
  return body.map((block) => article?.source.slice(block.start, block.end)).join("\n");
}

function folded(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").replace(/\s+/gu, " ").trim();
}
