import { detectLanguage } from "../coverage/language.js";
import { collapseStories } from "../retrieval/collapse-stories.js";
import { checkQuestion, search } from "../retrieval/search.js";
import type { Embedder } from "../vectorstore/embedder.js";
import type { Store } from "../vectorstore/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot.js";
import type { Answer } from "./answer.js";
import type { AnswerCache } from "./answer-cache.js";
import type { Answerer, AskRequest } from "./answerer.js";
import { composeAnswer, joinClaims } from "./compose.js";
import { standAlone } from "./follow-up.js";
import { type HandedPassage, handedHits } from "./handed-passages.js";
import { metaAspects } from "./meta-question.js";
import type { Reader } from "./reader.js";

/** How many passages a reader is handed. */
const PASSAGES_READ = 16;

/** What questions are answered with. */
export interface PipelineParts {
  readonly store: Store;
  /** The embedder of a snapshot's questions; null searches by words alone. */
  readonly embedderFor: (snapshot: Snapshot) => Promise<Embedder | null>;
  readonly reader: Reader;
  readonly timeZone: string;
  /** Answers that were given before; without one every question is answered anew. */
  readonly cache?: AnswerCache;
}

/** One pipeline for every surface: question → passages → claims → Answer. */
export function createAnswerer(parts: PipelineParts): Answerer {
  return { ask: (request) => parts.store.use((snapshot) => answerOnce(parts, snapshot, request)) };
}

/** An answer is kept for the question that stands alone, its filters, the snapshot and the reader. */
async function answerOnce(parts: PipelineParts, snapshot: Snapshot, request: AskRequest): Promise<Answer> {
  const started = performance.now();
  const asked = checkQuestion(request.question);
  const language = detectLanguage(asked);
  const question = standAlone(asked, language, request.conversation ?? []);
  const { cache, reader } = parts;
  const key = { question, filters: request.filters ?? {}, snapshot: snapshot.id, reader: reader.name };
  const known = request.explain ? null : await cache?.find(key);
  if (known) return { ...known, question: request.question, milliseconds: since(started) };
  const answered = await answer(parts, snapshot, request, { question, language, started });
  // The answer of a reader that stood in for another one is not kept.
  if (!request.explain && answered.reader === reader.name) await cache?.keep(key, answered);
  return answered;
}

/**
 * Answers from passages that come with the question; no store is opened.
 * @throws Fault for a question that cannot be used, and when the reader fails
 */
export async function answerFromPassages(
  reader: Reader,
  asked: { readonly question: string; readonly passages: readonly HandedPassage[] },
  timeZone: string,
  explain: boolean,
): Promise<Answer> {
  const started = performance.now();
  const question = checkQuestion(asked.question);
  const language = detectLanguage(question);
  const hits = handedHits(asked.passages);
  const result = await reader.read({ question, language, hits });
  const answered = composeAnswer({
    question: asked.question,
    language,
    result,
    hits,
    filters: [],
    followUps: [],
    snapshot: "",
    milliseconds: since(started),
    timeZone,
  });
  return explain ? { ...answered, trace: { reading: result.trace } } : answered;
}

async function answer(
  { embedderFor, reader, timeZone }: PipelineParts,
  snapshot: Snapshot,
  request: AskRequest,
  { question, language, started }: { question: string; language: string; started: number },
): Promise<Answer> {
  const { signal, onProgress } = request;
  const found = await search(snapshot, await embedderFor(snapshot), timeZone, {
    question,
    k: PASSAGES_READ,
    ...(request.filters ? { filters: request.filters } : {}),
    ...(signal ? { signal } : {}),
  });
  const hits = collapseStories(found.hits);
  // A question about the articles themselves needs the words that limit the reporting.
  const isMeta = metaAspects(question).length > 0;
  const result = await reader.read({
    question: isMeta ? question : found.searched,
    language,
    hits,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onClaims: (claims) => onProgress(joinClaims(claims)) } : {}),
  });
  const answered = composeAnswer({
    question: request.question,
    language,
    result,
    hits,
    filters: found.filters,
    followUps: [],
    snapshot: snapshot.id,
    milliseconds: since(started),
    timeZone,
  });
  return request.explain
    ? { ...answered, trace: { question, passages: found.trace, reading: result.trace } }
    : answered;
}

/** Milliseconds, to a tenth. */
function since(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
