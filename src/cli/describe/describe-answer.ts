import type { Answer } from "../../answer/answer.js";
import { frameLocale } from "../../discord/locales/locale.js";
import { phrasesIn } from "../../discord/locales/speak.js";
import { differenceLines, originalLines, unansweredLines } from "../../discord/render/notes.js";
import { bold, dim } from "../print.js";
import { placeOf, type Wording } from "./describe-article.js";
import { describeFilters } from "./describe-filters.js";
import { describeSources, folded } from "./describe-sources.js";
import { describeText } from "./describe-text.js";
import { describeTrace } from "./describe-trace.js";

/** An answer for the terminal in its own language: the text, its sources, what it rests on, and on demand how it came about. */
export function describeAnswer(answer: Answer, timeZone: string): string {
  const { answer: phrases, button } = phrasesIn(frameLocale(answer.language));
  const wording = { phrases, timeZone };
  const blocks = [bold(describeText(answer)), ...sourcesOf(answer, wording)];
  const { asOf, filters, followUps, undatedLeftOut = 0, trace } = answer;
  const notes = [
    ...originalLines(answer, phrases),
    ...unansweredLines(answer, phrases, (part) => part),
    ...differenceLines(answer, phrases),
    ...(asOf === null ? [] : [phrases.asOf(asOf.earliest, asOf.latest, asOf.undated)]),
    ...describeFilters(filters, phrases),
    ...(undatedLeftOut > 0 ? [phrases.undatedLeftOut(undatedLeftOut)] : []),
  ];
  if (notes.length > 0) blocks.push(notes.map(dim).join("\n"));
  if (followUps.length > 0)
    blocks.push([button.further, ...followUps.map((question, at) => `  ${at + 1}. ${question}`)].map(dim).join("\n"));
  return [...blocks, ...(trace === undefined ? [] : [describeTrace(answer)])].join("\n\n");
}

function sourcesOf(answer: Answer, wording: Wording): string[] {
  if (answer.status === "answered") {
    return describeSources(answer.citations, wording, new Set(answer.claims.map(({ text }) => folded(text))));
  }
  if (answer.nearby.length === 0) return [];
  const nearby = answer.nearby.map((article) =>
    dim(`  · ${placeOf(article, wording)} · ${article.title ?? article.article}`),
  );
  return [[dim(wording.phrases.nearby), ...nearby].join("\n")];
}
