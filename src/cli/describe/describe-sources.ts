import type { Citation } from "../../answer/answer.js";
import { datedWords, withRelativeDates } from "../../answer/dates/relative-dates.js";
import { dim } from "../print.js";
import { placeOf, type Wording, webAddress } from "./describe-article.js";

/**
 * Citations for the terminal, a block an article: where it stands and its day once, then its quotes.
 * @param shown sentences that stand above already: a quote that equals one says nothing more, nor does one of the headline
 */
export function describeSources(
  citations: readonly Citation[],
  wording: Wording,
  shown: ReadonlySet<string> = new Set(),
): string[] {
  const articles = new Map<string, Citation[]>();
  for (const citation of citations) {
    articles.set(citation.article, [...(articles.get(citation.article) ?? []), citation]);
  }
  return [...articles.values()].map((own) => sourceBlock(own, wording, shown));
}

/** A text in one line, as sentences are compared. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** @param own the citations of one article */
function sourceBlock(own: readonly Citation[], wording: Wording, shown: ReadonlySet<string>): string {
  const [first] = own;
  if (first === undefined) return "";
  const { title, alsoIn = [] } = first;
  const url = webAddress(first.url);
  const isShown = (quote: string) => shown.has(folded(quote)) || (title !== null && folded(quote) === folded(title));
  const quotes = own.flatMap(({ n, quote, published }) => {
    const label = own.length === 1 ? "" : `[${n}] `;
    return quoteOrDates(quote, published, wording.timeZone, !isShown(quote)).map((text) => marked(text, label));
  });
  const lines = [
    `${own.map(({ n }) => `[${n}]`).join(" ")} ${placeOf(first, wording)}`,
    ...(title === null ? [] : [`    ${folded(title)}`]),
    ...(url === null ? [] : [`    ${url}`]),
    ...(alsoIn.length === 0 ? [] : [`    ${wording.phrases.alsoIn(alsoIn.join(", "))}`]),
    ...quotes,
  ];
  return lines.join("\n");
}

/** A quote with a mark before each of its lines, and its number, where there are several, before the first. */
function marked(text: string, label: string): string {
  const lines = text.split("\n").map((line, i) => `    ${i === 0 ? label : " ".repeat(label.length)}> ${line}`);
  return dim(lines.join("\n"));
}

/** The quote with its relative dates resolved, or where it is shown above already, these dates alone. */
function quoteOrDates(quote: string, published: string | null, timeZone: string, quoted: boolean): string[] {
  if (quoted) return [withRelativeDates(quote, published, timeZone)];
  const dates = datedWords(quote, published, timeZone);
  return dates.length === 0 ? [] : [`… ${dates.join(" … ")} …`];
}
