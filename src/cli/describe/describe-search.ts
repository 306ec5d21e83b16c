import type { FusedPassage } from "../../retrieval/fusion.js";
import type { SearchResult } from "../../retrieval/search.js";
import { bold, dim } from "../print.js";
import { placeOf, type Wording } from "./describe-article.js";
import { describeFilters } from "./describe-filters.js";

/** What a search found, for the terminal: each passage with its place, and on demand how its score came about. */
export function describeSearch(
  { hits, trace, filters, searched }: SearchResult,
  { nothing, ...wording }: Wording & { readonly nothing: string },
  explain: boolean,
): string {
  const blocks = hits.map(({ passage, article, score }, i) => {
    const title = article.title === null ? "" : ` · ${article.title}`;
    const head = bold(`${i + 1}. ${placeOf(article, wording)}${title}`.replace(/\s+/gu, " "));
    const how = trace[i];
    const why = explain && how ? [dim(`score ${score.toFixed(3)} = ${describeParts(how)}`)] : [];
    const text = passage.text.trim().replace(/\s*\n\s*/gu, "\n");
    return [head, text, dim(passage.id), ...why].join("\n");
  });
  const limits = describeFilters(filters, wording.phrases).map(dim);
  const asked = explain ? [dim(`searched for: ${searched}`)] : [];
  return [...asked, ...(blocks.length === 0 ? [nothing] : blocks), ...limits].join("\n\n");
}

function describeParts({ parts, raw, wordRank, meaningRank }: FusedPassage): string {
  const sum = Object.entries(parts).map(([name, part]) => {
    const value = raw[name];
    return typeof value === "number"
      ? `${name} ${part.toFixed(3)} (of ${value.toFixed(3)})`
      : `${name} ${part.toFixed(3)}`;
  });
  const ranks = [
    wordRank === null ? "" : `by words ${wordRank}.`,
    meaningRank === null ? "" : `by meaning ${meaningRank}.`,
  ];
  return `${sum.join(" + ")}; ${ranks.filter((rank) => rank !== "").join(", ")}`;
}
