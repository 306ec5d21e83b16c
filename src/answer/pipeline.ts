import { detectLanguage } from "../coverage/language.js";
import { collapseStories } from "../retrieval/collapse-stories.js";
import type { Hit } from "../retrieval/hit.js";
import { checkQuestion, search } from "../retrieval/search.js";
import type { Embedder } from "../vectorstore/embedder.js";
import type { Store } from "../vectorstore/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot.js";
import type { Answer } from "./answer.js";
import type { AnswerCache } from "./answer-cache.js";
import type { Answerer, AskRequest } from "./answerer.js";
import type { ChatModel } from "./chat-model.js";
import { composeAnswer, joinClaims } from "./compose.js";
import { standAlone } from "./follow-up.js";
import { type HandedPassage, handedHits } from "./handed-passages.js";
import { metaAspects } from "./meta-question.js";
import type { Reader } from "./reader.js";
import { rewriteWithModel } from "./rewrite-with-model.js";
import { suggestFollowUps } from "./suggest-questions.js";

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
  /** Reads what follow-up questions are held against, without a model; without it none are offered. */
  readonly suggestingReader?: Reader;
  /** Makes follow-ups stand alone; without one rules do. */
  readonly rewritingModel?: ChatModel | null;
}

/** One pipeline for every surface: question → passages → claims → Answer. */
export function createAnswerer(parts: PipelineParts): Answerer {
  let running = 0;
  const ask = async (request: AskRequest): Promise<Answer> => {
    running += 1;
    try {
      // Follow-up questions cost several answers: whoever waits for a first one comes before them.
      return await parts.store.use((snapshot) => answerOnce(parts, snapshot, request, () => running === 1));
    } finally {
      running -= 1;
    }
  };
  return { ask };
}

/** An answer is kept for the question that stands alone, its filters, the snapshot and the reader. */
async function answerOnce(
  parts: PipelineParts,
  snapshot: Snapshot,
  request: AskRequest,
  isIdle: () => boolean,
): Promise<Answer> {
  const started = performance.now();
  const asked = checkQuestion(request.question);
  const language = detectLanguage(asked);
  const { cache, reader, rewritingModel } = parts;
  const turns = request.conversation ?? [];
  const question = rewritingModel
    ? await rewriteWithModel(rewritingModel, asked, turns, request.signal)
    : standAlone(asked, language, turns);
  const key = { question, filters: request.filters ?? {}, snapshot: snapshot.id, reader: reader.name };
  const known = request.explain ? null : await cache?.find(key);
  if (known) return { ...known, question: request.question, milliseconds: since(started) };
  const { answered, hits } = await answer(parts, snapshot, request, { question, language, started });
  if (answered.status === "answered" && isIdle()) {
    const followUps = await followUpsOf(parts, snapshot, request, answered, hits);
    const complete = { ...answered, followUps, milliseconds: since(started) };
    if (!request.explain && answered.reader === reader.name) await cache?.keep(key, complete);
    return complete;
  }
  // The answer of a reader that stood in for another one is not kept.
  if (!request.explain && answered.reader === reader.name) await cache?.keep(key, answered);
  return answered;
}

/** Questions that go on from an answer and that the same coverage answers. */
async function followUpsOf(
  parts: PipelineParts,
  snapshot: Snapshot,
  { signal }: AskRequest,
  answered: Answer,
  hits: readonly Hit[],
): Promise<readonly string[]> {
  const { suggestingReader: reader } = parts;
  if (!reader) return [];
  const answers = async (question: string) => {
    const language = detectLanguage(question);
    const asked = { question, ...(signal ? { signal } : {}) };
    const settings = { question, language, started: performance.now() };
    return (await answer({ ...parts, reader }, snapshot, asked, settings)).answered;
  };
  const cited = new Set(answered.citations.map(({ article }) => article));
  const own = hits.filter(({ article }) => cited.has(article.id));
  return suggestFollowUps(answered, { hits: own, language: answered.language, answers, ...(signal ? { signal } : {}) });
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
): Promise<{ answered: Answer; hits: readonly Hit[] }> {
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
    timeZone,
    newest: newestReport(snapshot),
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
  const trace = { question, passages: found.trace, reading: result.trace };
  return { answered: request.explain ? { ...answered, trace } : answered, hits };
}

const newestOf = new WeakMap<Snapshot, string | null>();

/** The publication date of the newest report; a snapshot never changes, so it is sought once. */
function newestReport(snapshot: Snapshot): string | null {
  const known = newestOf.get(snapshot);
  if (known !== undefined) return known;
  const at = (published: string | null): number =>
    published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);
  const newest = snapshot.catalog.reduce<string | null>(
    (best, { published }) => (at(published) > at(best) ? published : best),
    null,
  );
  newestOf.set(snapshot, newest);
  return newest;
}

/** Milliseconds, to a tenth. */
function since(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
