import type { Span } from "../coverage/article.js";
import type { ArticleText } from "./ports/coverage.js";

/** How much of an article may be shown around a quote. */
export interface ContextLimits {
  /** Sentences on either side. */
  readonly sentences: number;
  /** The part of the article's sentences that may be shown, the quote included, from 0 to 1. */
  readonly share: number;
}

/** The articles are their publishers': two sentences on either side, and never more than a fifth. */
export const USUAL_CONTEXT: ContextLimits = { sentences: 2, share: 0.2 };

/** A quote with the words around it, all cut from the source. */
export interface QuoteInContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The parts of the article's sentences that lie within a span, so that captions and furniture between them stay out. */
function spokenWithin(article: ArticleText, span: Span): string {
  return article.sentences
    .map(({ start, end }) =>
      article.source.slice(Math.max(start, span.start), Math.max(start, Math.min(end, span.end))),
    )
    .filter((text) => text.trim() !== "")
    .join(" ");
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Ever wider spans around a quote: its whole sentence, then sentences before and after in turn. */
function wideningSpans(article: ArticleText, quote: Span, sentences: number): Span[] {
  const own = article.sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
  const whole = {
    start: Math.min(quote.start, ...own.map((s) => s.start)),
    end: Math.max(quote.end, ...own.map((s) => s.end)),
  };
  const before = article.sentences.filter(({ end }) => end <= whole.start).reverse();
  const after = article.sentences.filter(({ start }) => start >= whole.end);
  const spans: Span[] = [whole];
  let widest: Span = whole;
  for (let step = 0; step < sentences; step += 1) {
    widest = { ...widest, start: before[step]?.start ?? widest.start };
    spans.push(widest);
    widest = { ...widest, end: after[step]?.end ?? widest.end };
    spans.push(widest);
  }
  return spans;
}

/**
 * A quote with as much around it as the limits allow. `quotes` is how many quotes of this article the same answer shows:
 * together they keep to the article's share.
 */
export function quoteInContext(
  article: ArticleText,
  quote: Span,
  quotes: number,
  limits: ContextLimits = USUAL_CONTEXT,
): QuoteInContext {
  const allowance = Math.floor((lengthOf(article.sentences) * limits.share) / Math.max(1, quotes));
  const around = ({ start, end }: Span): readonly [string, string] => [
    spokenWithin(article, { start, end: quote.start }),
    spokenWithin(article, { start: quote.end, end }),
  ];
  let shown: readonly [string, string] = ["", ""];
  for (const span of wideningSpans(article, quote, limits.sentences)) {
    const [before, after] = around(span);
    if (before.length + after.length + quote.end - quote.start > allowance) break;
    shown = [before, after];
  }
  return { before: shown[0], quote: article.source.slice(quote.start, quote.end), after: shown[1] };
}

/** The first sentences of an article, as many as the limits allow on one side of a quote. */
export function leadOf(article: ArticleText, limits: ContextLimits = USUAL_CONTEXT): string {
  const allowance = Math.floor(lengthOf(article.sentences) * limits.share);
  let lead = "";
  for (const { start, end } of article.sentences.slice(0, limits.sentences)) {
    const longer = `${lead} ${article.source.slice(start, end)}`.trim();
    if (longer.length > allowance) break;
    lead = longer;
  }
  return lead;
}
