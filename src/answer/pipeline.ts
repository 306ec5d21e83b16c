import { detectLanguage } from "../coverage/language.js";
import { checkQuestion, search } from "../retrieval/search.js";
import type { Embedder } from "../vectorstore/embedder.js";
import type { Store } from "../vectorstore/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot.js";
import type { Answer } from "./answer.js";
import type { Answerer, AskRequest } from "./answerer.js";
import { composeAnswer, joinClaims } from "./compose.js";
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

async function answer(
  { embedderFor, reader, timeZone }: PipelineParts,
  snapshot: Snapshot,
  request: AskRequest,
): Promise<Answer> {
  const started = performance.now();
  const question = checkQuestion(request.question);
  const language = detectLanguage(question);
  const { signal, onProgress } = request;
  const found = await search(snapshot, await embedderFor(snapshot), timeZone, {
    question,
    k: PASSAGES_READ,
    ...(request.filters ? { filters: request.filters } : {}),
    ...(signal ? { signal } : {}),
  });
  const result = await reader.read({
    question,
    language,
    hits: found.hits,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onClaims: (claims) => onProgress(joinClaims(claims)) } : {}),
  });
  const answered = composeAnswer({
    question: request.question,
    language,
    result,
    hits: found.hits,
    filters: found.filters,
    followUps: [],
    snapshot: snapshot.id,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
    timeZone,
  });
  return request.explain ? { ...answered, trace: { passages: found.trace, reading: result.trace } } : answered;
}
