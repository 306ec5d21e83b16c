import type { Answer, Citation, NearbyArticle } from "../../answer/answer.js";
import { datedWords, withRelativeDates } from "../../answer/dates/relative-dates.js";
import { escapeWithin, oneLine } from "../text/escape.js";
import { originLine, otherOutletLines, titleLine } from "./reference.js";
import type { Wording } from "./wording.js";

/** The longest quote below an answer, in UTF-16 units; the whole of a longer one is behind the button for the sources. */
const QUOTE_LIMIT = 700;

/** Whether the reader already sees the quote word for word as a sentence of the answer. */
function isShown(quote: string, answer: Answer): boolean {
  const line = oneLine(quote);
  return answer.claims.some((claim) => oneLine(claim.text) === line);
}

/** The quote with its relative dates resolved; of one that the answer shows already only these dates, where there are some. */
function quoteLines({ quote, published }: Citation, answer: Answer, { timeZone }: Wording): string[] {
  if (!isShown(quote, answer)) return [`> ${escapeWithin(withRelativeDates(quote, published, timeZone), QUOTE_LIMIT)}`];
  const dates = datedWords(quote, published, timeZone);
  return dates.length === 0 ? [] : [`> … ${escapeWithin(dates.join(" … "), QUOTE_LIMIT)} …`];
}

function sourceBlock(citation: Citation, answer: Answer, wording: Wording): string {
  const lines = [
    `**[${citation.n}]** ${titleLine(citation, citation.quote, wording)}`,
    originLine(citation, wording),
    ...otherOutletLines(citation.alsoIn ?? [], wording),
    ...quoteLines(citation, answer, wording),
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
