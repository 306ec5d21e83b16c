import type { Answer, Citation, NearbyArticle } from "../../answer/answer.js";
import { escapeWithin, oneLine } from "../text/escape.js";
import { originLine, titleLine } from "./reference.js";
import type { Wording } from "./wording.js";

/** The longest quote below an answer, in UTF-16 units; the whole of a longer one is behind the button for the sources. */
const QUOTE_LIMIT = 700;

/** Whether the reader already sees the quote word for word as a sentence of the answer. */
function isShown(quote: string, answer: Answer): boolean {
  const line = oneLine(quote);
  return answer.claims.some((claim) => oneLine(claim.text) === line);
}

function sourceBlock(citation: Citation, answer: Answer, wording: Wording): string {
  const lines = [
    `**[${citation.n}]** ${titleLine(citation, citation.quote, wording)}`,
    originLine(citation, wording),
    ...(isShown(citation.quote, answer) ? [] : [`> ${escapeWithin(citation.quote, QUOTE_LIMIT)}`]),
  ];
  return lines.join("\n");
}

function nearbyBlock(article: NearbyArticle, wording: Wording): string {
  return `${titleLine(article, null, wording)}\n${originLine(article, wording)}`;
}

/** What stands below an answer: one block a source, or a nearby article where the coverage does not say. */
export function sourceBlocks(answer: Answer, wording: Wording): string[] {
  if (answer.status === "not_covered") return answer.nearby.map((article) => nearbyBlock(article, wording));
  return answer.citations.map((citation) => sourceBlock(citation, answer, wording));
}
