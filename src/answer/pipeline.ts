import { detectLanguage } from "../coverage/language.js";
import type { Hit } from "../retrieval/hit.js";
import { checkQuestion } from "../retrieval/search.js";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import type { Store } from "../vectorstore/snapshot/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import type { Answer } from "./answer.js";
import { answerAlone } from "./answer-alone.js";
import type { AnswerCache } from "./answer-cache.js";
import type { Answerer, AskRequest } from "./answerer.js";
import { addUsage, type ChatUsage, MeteredModel, NO_USAGE } from "./chat/chat-meter.js";
import type { ChatModel } from "./chat/chat-model.js";
import { millisecondsSince } from "./dates/elapsed.js";
import { standAlone } from "./follow-up/follow-up.js";
import { rewriteWithModel } from "./follow-up/rewrite-with-model.js";
import { spokenLanguage } from "./follow-up/spoken-language.js";
import { wishedOfLast } from "./follow-up/wished-of-last.js";
import { helpAnswer } from "./meta/help-answer.js";
import { isGreeting } from "./question/question-greeting.js";
import type { Reader } from "./reader.js";
import { spacedMessage } from "./spacing/spaced-message.js";
import { stemFrequencyOf } from "./spacing/stem-frequency.js";
import { suggestFollowUps } from "./suggest/suggest-questions.js";
import { summaryStandingAlone } from "./summary/summary-standing.js";

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
  /** Told of each answer what it took. For the log. */
  readonly onAnswer?: (figures: AnswerFigures) => void;
}

/** What an answer took. */
export interface AnswerFigures extends Pick<Answer, "reader" | "status" | "milliseconds"> {
  /** Given before and given again. */
  readonly cached: boolean;
  /** What a chat model was asked for it, also where another reader answered in the end. */
  readonly usage: ChatUsage;
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

/** An answer is kept for the question that stands alone, its language, its filters, the snapshot and the reader. */
async function answerOnce(
  parts: PipelineParts,
  snapshot: Snapshot,
  request: AskRequest,
  isIdle: () => boolean,
): Promise<Answer> {
  const started = performance.now();
  const spaced = (question: string): string => spacedMessage(question, stemFrequencyOf(snapshot));
  const asked = spaced(checkQuestion(request.question));
  // What was talked about is told by the words of the turns before.
  const conversation = request.conversation?.map((turn) => ({ ...turn, question: spaced(turn.question) })) ?? [];
  const before = conversation.map(({ answer: { language } }) => language);
  const language = spokenLanguage(asked, before, request.spoken);
  const { cache, reader } = parts;
  if (isGreeting(asked)) {
    const milliseconds = millisecondsSince(started);
    const help = helpAnswer({
      question: request.question,
      language,
      reader: reader.name,
      snapshot: snapshot.id,
      milliseconds,
    });
    return told(parts, help, { cached: false, usage: NO_USAGE });
  }
  const wished = await wishedOfLast(parts, snapshot, { ...request, conversation, question: asked }, language);
  if (wished !== null) {
    const answered = { ...wished, question: request.question, milliseconds: millisecondsSince(started) };
    return told(parts, answered, { cached: false, usage: NO_USAGE });
  }
  const { question, usage: rewriting } = await standingAlone(parts, asked, language, { ...request, conversation });
  const key = { question, language, filters: request.filters ?? {}, snapshot: snapshot.id, reader: reader.name };
  const known = request.explain ? null : await cache?.find(key);
  if (known) {
    const again = { ...known, question: request.question, milliseconds: millisecondsSince(started) };
    return told(parts, again, { cached: true, usage: rewriting });
  }
  const {
    answered,
    hits,
    usage: reading,
  } = await answerAlone(parts, snapshot, request, { question, language, started });
  const goesOn = answered.status === "answered" && isIdle();
  const followUps = goesOn ? await followUpsOf(parts, snapshot, request, answered, hits) : [];
  const complete = { ...answered, followUps, milliseconds: millisecondsSince(started) };
  // The answer of a reader that stood in for another one is not kept.
  if (!request.explain && answered.reader === reader.name) await cache?.keep(key, complete);
  return told(parts, complete, { cached: false, usage: addUsage(rewriting, reading) });
}

/** The question as it can be understood without its conversation. */
async function standingAlone(
  { rewritingModel }: PipelineParts,
  asked: string,
  language: string,
  { conversation = [], signal }: AskRequest,
): Promise<{ question: string; usage: ChatUsage }> {
  const summary = summaryStandingAlone(asked, language, conversation);
  if (summary !== null) return { question: summary, usage: NO_USAGE };
  if (!rewritingModel) return { question: standAlone(asked, language, conversation), usage: NO_USAGE };
  const model = new MeteredModel(rewritingModel);
  const question = await rewriteWithModel(model, asked, conversation, signal);
  return { question, usage: model.usage };
}

function told({ onAnswer }: PipelineParts, answered: Answer, how: Pick<AnswerFigures, "cached" | "usage">): Answer {
  const { reader, status, milliseconds } = answered;
  onAnswer?.({ reader, status, milliseconds, ...how });
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
    return (await answerAlone({ ...parts, reader }, snapshot, asked, settings)).answered;
  };
  const cited = new Set(answered.citations.map(({ article }) => article));
  const own = hits.filter(({ article }) => cited.has(article.id));
  return suggestFollowUps(answered, { hits: own, language: answered.language, answers, ...(signal ? { signal } : {}) });
}
