import type { Answer, Citation } from "../answer/answer.js";
import { datedWords, withRelativeDates } from "../answer/dates/relative-dates.js";
import { frameLocale } from "../discord/locales/locale.js";
import { phrasesIn } from "../discord/locales/speak.js";
import { differenceLines, unansweredLines } from "../discord/render/notes.js";
import { placeOf, type Wording, webAddress } from "./describe-article.js";
import { describeFilters } from "./describe-filters.js";
import { describeTrace } from "./describe-trace.js";
import { bold, dim } from "./print.js";

/** An answer for the terminal in its own language: the text, its sources, what it rests on, and on demand how it came about. */
export function describeAnswer(answer: Answer, timeZone: string): string {
  const { answer: phrases, button } = phrasesIn(frameLocale(answer.language));
  const wording = { phrases, timeZone };
  const blocks = [bold(answer.text), ...describeSources(answer, wording)];
  const { asOf, filters, followUps, undatedLeftOut = 0, trace } = answer;
  const notes = [
    ...unansweredLines(answer, phrases, (part) => part),
    ...differenceLines(answer, phrases),
    ...(asOf === null ? [] : [phrases.asOf(asOf.earliest, asOf.latest, asOf.undated)]),
    ...describeFilters(filters, phrases),
    ...(undatedLeftOut > 0 ? [phrases.undatedLeftOut(undatedLeftOut)] : []),
  ];
  if (notes.length > 0) blocks.push(notes.map(dim).join("\n"));
  if (followUps.length > 0)
    blocks.push([button.further, ...followUps.map((question) => `  · ${question}`)].map(dim).join("\n"));
  return [...blocks, ...(trace === undefined ? [] : [describeTrace(answer)])].join("\n\n");
}

function describeSources(answer: Answer, wording: Wording): string[] {
  if (answer.status === "answered") {
    const shown = new Set(answer.claims.map(({ text }) => folded(text)));
    return answer.citations.map((citation) => sourceBlock(citation, wording, !shown.has(folded(citation.quote))));
  }
  if (answer.nearby.length === 0) return [];
  const nearby = answer.nearby.map((article) =>
    dim(`  · ${placeOf(article, wording)} · ${article.title ?? article.article}`),
  );
  return [[dim(wording.phrases.nearby), ...nearby].join("\n")];
}

/** A citation for the terminal: where it stands, its day, then the quote. */
export function describeCitation(citation: Citation, wording: Wording): string {
  return sourceBlock(citation, wording, true);
}

/** @param quoted whether the quote is shown: one that equals the sentence above it says nothing more */
function sourceBlock(citation: Citation, wording: Wording, quoted: boolean): string {
  const { n, title, quote, published, alsoIn = [] } = citation;
  const url = webAddress(citation.url);
  const lines = [
    `[${n}] ${placeOf(citation, wording)}`,
    ...(title === null ? [] : [`    ${folded(title)}`]),
    ...(url === null ? [] : [`    ${url}`]),
    ...(alsoIn.length === 0 ? [] : [`    ${wording.phrases.alsoIn(alsoIn.join(", "))}`]),
    ...quoteOrDates(quote, published, wording.timeZone, quoted).map((line) => dim(line.replace(/^/gmu, "    > "))),
  ];
  return lines.join("\n");
}

/** The quote with its relative dates resolved, or where it is shown above already, these dates alone. */
function quoteOrDates(quote: string, published: string | null, timeZone: string, quoted: boolean): string[] {
  if (quoted) return [withRelativeDates(quote, published, timeZone)];
  const dates = datedWords(quote, published, timeZone);
  return dates.length === 0 ? [] : [`… ${dates.join(" … ")} …`];
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
