import type { Hit } from "../../retrieval/hit.js";
import { givesOrders } from "../check/check-orders.js";
import { type Evidence, evidenceAt, type Refusal, type RefusalCode } from "./verify-evidence.js";
import { findQuote, isLongEnough } from "./verify-quote.js";

/** What a claim quotes, found in the passages that it names; or why one of its quotes cannot be used. */
export function gatherEvidence(
  quotes: readonly { readonly passage: number; readonly quote: string }[],
  hits: readonly Hit[],
): readonly Evidence[] | Refusal {
  if (quotes.length === 0)
    return refuse("no_citation", "It has no quote. Give the words of the passages that prove it.");
  const evidence: Evidence[] = [];
  for (const { passage, quote } of quotes) {
    const hit = hits[passage - 1];
    if (hit === undefined) return refuse("passage_unknown", `There is no passage ${passage}.`);
    if (!isLongEnough(quote))
      return refuse("quote_too_short", `The quote "${quote}" is too short. Quote the whole clause.`);
    const place = findQuote(hit.passage, quote);
    if (place === null) {
      const elsewhere = hits.findIndex((other) => findQuote(other.passage, quote) !== null);
      return elsewhere < 0
        ? refuse(
            "quote_not_found",
            `"${shortened(quote)}" does not stand in passage ${passage}. Copy its words exactly.`,
          )
        : refuse("quote_elsewhere", `"${shortened(quote)}" stands in passage ${elsewhere + 1}, not in ${passage}.`);
    }
    const found = evidenceAt(hit, place);
    if (givesOrders(found.context)) return refuse("order", "It quotes an order. Quote what the article reports.");
    evidence.push(found);
  }
  return evidence;
}

function refuse(code: RefusalCode, reason: string): Refusal {
  return { code, reason };
}

function shortened(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 60)}…` : quote;
}
