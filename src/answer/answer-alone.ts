import type { AppliedFilter } from "../retrieval/filters.js";
import type { Hit } from "../retrieval/hit.js";
import type { SearchResult } from "../retrieval/search.js";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import type { Answer } from "./answer.js";
import type { AskRequest } from "./answerer.js";
import { type ChatUsage, NO_USAGE } from "./chat/chat-meter.js";
import { composeAnswer, joinClaims } from "./compose.js";
import { millisecondsSince } from "./dates/elapsed.js";
import { listingOf } from "./meta/catalog-listing.js";
import { type CoverageQuestion, coverageQuestion } from "./meta/coverage-question.js";
import { listingClaims } from "./meta/meta-listing.js";
import { metaAspects } from "./meta/meta-question.js";
import { searchParts } from "./parts/part-search.js";
import { isOrder } from "./question/question-orders.js";
import { questionProper } from "./question/question-proper.js";
import type { Reader, ReaderResult, Reading } from "./reader.js";
import { factsOf } from "./snapshot-facts.js";
import { readSpeech } from "./summary/read-speech.js";
import { readSummary } from "./summary/read-summary.js";
import { speechWish } from "./summary/speech-wish.js";
import { summaryWish } from "./summary/summary-wish.js";

/** What a question that stands alone is answered with. */
export interface AloneParts {
  readonly embedderFor: (snapshot: Snapshot) => Promise<Embedder | null>;
  readonly reader: Reader;
  readonly timeZone: string;
}

/** A question that stands alone. */
export interface AloneQuestion {
  readonly question: string;
  readonly language: string;
  /** When its work began, by `performance.now()`. */
  readonly started: number;
}

/** An answer with the passages that it may rest on. */
export interface AloneAnswer {
  readonly answered: Answer;
  readonly hits: readonly Hit[];
  readonly usage: ChatUsage;
}

/** Answers a question that stands alone: searched for, read, and put together. */
export async function answerAlone(
  { embedderFor, reader, timeZone }: AloneParts,
  snapshot: Snapshot,
  request: AskRequest,
  { question: asked, language, started }: AloneQuestion,
): Promise<AloneAnswer> {
  const { signal, onProgress } = request;
  const embedder = await embedderFor(snapshot);
  // A chat model sums up what was said itself.
  const speech = reader.name === "extractive" ? speechWish(asked, language) : null;
  const wished = speech?.question ?? asked;
  const wish = summaryWish(wished, language);
  // How one asks for a summary is what is asked; orders are known by their words too.
  const question = wish || isOrder(wished) ? wished : questionProper(wished);
  const { found, hits, read, parts } = await searchParts(snapshot, embedder, timeZone, {
    question: wish?.about || question,
    language,
    filters: request.filters ?? {},
    ...(signal ? { signal } : {}),
  });
  const aspects = wish === null ? metaAspects(question) : [];
  const { newest, alsoIn } = factsOf(snapshot);
  const reading: Reading = {
    // A question about the articles themselves needs the words that limit the reporting.
    question: aspects.length > 0 || wish ? question : found.searched,
    ...(aspects.length > 0 ? { topic: found.searched } : {}),
    language,
    hits: aspects.includes("list") && isDated(found.filters) ? read.filter(hasDate) : read,
    ...(parts.length > 1 ? { parts } : {}),
    timeZone,
    newest,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onClaims: (claims) => onProgress(joinClaims(claims)) } : {}),
  };
  const isLimited = found.filters.some(({ inferred }) => inferred);
  const coverage = wish === null ? coverageQuestion(found.rest, isLimited) : null;
  const listed = async (asked: CoverageQuestion): Promise<ReaderResult> => {
    const listing = await listingOf(snapshot, found.filters, timeZone);
    const told = await listingClaims(asked, language, listing, timeZone);
    return { ...told, reader: "extractive", trace: { coverage: asked } };
  };
  // What was meant to name a speaker may name a topic: then the question is read like any other.
  const spoken = speech?.who && !wish && !coverage ? await readSpeech(speech.who, found, snapshot) : null;
  const result = wish
    ? await readSummary(reader, reading, { wish, snapshot, found, timeZone })
    : coverage
      ? await listed(coverage)
      : spoken !== null && spoken.claims.length > 0
        ? spoken
        : await reader.read(reading);
  const answered = composeAnswer({
    question: request.question,
    language,
    result,
    hits,
    filters: found.filters,
    undatedLeftOut: found.undatedLeftOut,
    alsoIn,
    snapshot: snapshot.id,
    milliseconds: millisecondsSince(started),
    timeZone,
  });
  const explained = request.explain ? { ...answered, trace: traceOf(question, found, result) } : answered;
  return { answered: explained, hits, usage: result.usage ?? NO_USAGE };
}

function traceOf(question: string, found: SearchResult, { trace }: ReaderResult) {
  const passages = found.trace.map((one, at) => ({ ...one, id: found.hits[at]?.passage.id ?? null }));
  return { question, passages, reading: trace };
}

/** A list says of its articles that they are of the time asked for: one without a date is not known to be. */
function isDated(filters: readonly AppliedFilter[]): boolean {
  return filters.some(({ field, relaxed }) => !relaxed && (field === "from" || field === "to"));
}

function hasDate({ article }: Hit): boolean {
  return article.published !== null;
}
