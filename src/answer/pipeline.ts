import { detectLanguage } from "../coverage/language.js";
import { collapseStories } from "../retrieval/collapse-stories.js";
import { checkQuestion, search } from "../retrieval/search.js";
import type { Embedder } from "../vectorstore/embedder.js";
import type { Store } from "../vectorstore/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot.js";
import type { Answer } from "./answer.js";
import type { Answerer, AskRequest } from "./answerer.js";
import { composeAnswer, joinClaims } from "./compose.js";
import { standAlone } from "./follow-up.js";
import { type HandedPassage, handedHits } from "./handed-passages.js";
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
}

/** One pipeline for every surface: question → passages → claims → Answer. */
export function createAnswerer(parts: PipelineParts): Answerer {
  return { ask: (request) => parts.store.use((snapshot) => answer(parts, snapshot, request)) };
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
): Promise<Answer> {
  const started = performance.now();
  const asked = checkQuestion(request.question);
  const language = detectLanguage(asked);
  const question = standAlone(asked, language, request.conversation ?? []);
  const { signal, onProgress } = request;
  const found = await search(snapshot, await embedderFor(snapshot), timeZone, {
    question,
    k: PASSAGES_READ,
    ...(request.filters ? { filters: request.filters } : {}),
    ...(signal ? { signal } : {}),
  });
  const hits = collapseStories(found.hits);
  const result = await reader.read({
    question,
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
