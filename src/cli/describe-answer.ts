import type { Answer, Citation } from "../answer/answer.js";
import { describeFilters } from "./describe-filters.js";
import { bold, dim } from "./print.js";

/** An answer for the terminal: the text, each source with its quote, the limits that were kept to, and on demand the trace. */
export function describeAnswer(answer: Answer): string {
  const limits = answer.filters.length === 0 ? [] : [dim(describeFilters(answer.filters))];
  const trace = answer.trace === undefined ? [] : [dim(JSON.stringify(answer.trace, null, 2))];
  return [describeText(answer), ...limits, ...trace].join("\n\n");
}

function describeText(answer: Answer): string {
  if (answer.status === "not_covered") {
    const nearby = answer.nearby.map(({ title, outlet, published, article }) =>
      dim(`  · ${[outlet, published?.slice(0, 10), title ?? article].filter(Boolean).join(" · ")}`),
    );
    return [bold(answer.text), ...nearby].join("\n");
  }
  return [bold(answer.text), ...answer.citations.map(describeCitation)].join("\n\n");
}

/** A citation for the terminal: where it stands, then the quote. */
export function describeCitation({ n, title, outlet, byline, published, url, quote }: Citation): string {
  const place = [outlet ?? "outlet unknown", byline, published?.slice(0, 10) ?? "date unknown"].filter(Boolean);
  const heading = `[${n}] ${place.join(" · ")}${title ? `\n    ${title}` : ""}${url ? `\n    ${url}` : ""}`;
  return `${heading}\n${dim(quote.replace(/^/gmu, "    > "))}`;
}
