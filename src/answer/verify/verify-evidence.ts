import type { Article, Span } from "../../coverage/article.js";
import type { Hit } from "../../retrieval/hit.js";

/** Why a claim is not shown. Stable, for the trace. */
export type RefusalCode =
  | "claim_empty"
  | "claim_too_long"
  | "link"
  | "leak"
  | "order"
  | "no_citation"
  | "passage_unknown"
  | "quote_too_short"
  | "quote_not_found"
  | "quote_elsewhere"
  | "number_not_quoted"
  | "date_not_quoted"
  | "unit_differs"
  | "degree_not_quoted"
  | "qualifier_dropped"
  | "amount_misplaced"
  | "role_differs"
  | "name_not_quoted"
  | "words_not_quoted"
  | "nothing_in_common"
  | "polarity_differs"
  | "plan_as_fact"
  | "speaker_missing"
  | "speaker_differs"
  | "not_said";

/** A refused claim: the code for the trace, the reason for the model's second attempt. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly reason: string;
}

/** A quote found in the coverage, with the sentences that it stands in. */
export interface Evidence {
  readonly article: Article;
  /** The quote's place in the article's source. */
  readonly quote: Span;
  readonly text: string;
  /** The whole sentences that the quote touches: a quote may leave out "…라고 밝혔다" or "않았다", these do not. */
  readonly context: string;
  /** Where the quote stands in `context`. */
  readonly within: Span;
}

/** Evidence for a quote at a place of a hit's article. */
export function evidenceAt({ article, passage }: Hit, quote: Span): Evidence {
  const touched = passage.sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
  const start = Math.min(quote.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(quote.end, ...touched.map((sentence) => sentence.end));
  return {
    article,
    quote,
    text: article.source.slice(quote.start, quote.end),
    context: article.source.slice(start, end),
    within: { start: quote.start - start, end: quote.end - start },
  };
}
