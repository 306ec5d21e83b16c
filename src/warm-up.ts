import type { Answers, ExampleQuestions } from "./example-questions.js";
import type { Store } from "./vectorstore/snapshot/open-store.js";
import type { Snapshot } from "./vectorstore/snapshot/snapshot.js";

/** What is warmed up, and how it gives way. */
export interface WarmUp {
  readonly store: Pick<Store, "use">;
  readonly examples: ExampleQuestions;
  /** Answers for nobody: nothing of it is kept, and nothing is paid for. */
  readonly answers: Answers;
  /** Resolves as soon as no member waits for an answer. */
  readonly quiet: () => Promise<void>;
  /** No further question is asked after so long, in milliseconds. */
  readonly limit?: number;
  readonly signal: AbortSignal;
}

/** So many answers make a bot nearly as fast as it gets; a coverage of a hundred sentences has then been looked at throughout. */
const QUESTIONS = 80;
/** A sentence is asked up to here, in characters. */
const LONGEST = 100;
const LIMIT_MS = 20_000;

/**
 * Answers questions for nobody, one at a time and whenever no member waits, so that the first of many members is answered as fast
 * as the last: code is compiled by then, sentences are known token by token, and so are the examples that `/help` gives.
 * @throws what `answers` throws
 */
export async function warmUp(parts: WarmUp): Promise<void> {
  const { store, examples, answers, quiet, limit = LIMIT_MS, signal } = parts;
  const over = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
  const unhurried: Answers = async (question) => {
    await quiet();
    over.throwIfAborted();
    return answers(question);
  };
  try {
    await store.use(async (snapshot) => {
      for (const sentence of await sentencesToAsk(snapshot)) await unhurried(sentence);
      await examples.of(snapshot, null, unhurried);
    });
  } catch (thrown) {
    if (!over.aborted) throw thrown;
  }
}

/** Sentences to be asked like questions: of the newest articles in turn, the first of each passage, then the second. */
async function sentencesToAsk(snapshot: Snapshot): Promise<string[]> {
  const newest = snapshot.catalog
    .toSorted((a, b) => (b.published ?? "").localeCompare(a.published ?? ""))
    .slice(0, QUESTIONS);
  const places = newest.map(({ firstPassage, passages }) =>
    [0, 1].flatMap((sentence) =>
      Array.from({ length: passages }, (_, turn) => [firstPassage + turn, sentence] as const),
    ),
  );
  const longest = Math.max(0, ...places.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) => places.flatMap((own) => own.slice(turn, turn + 1)));
  const sentences: string[] = [];
  for (const [number, place] of inTurn.flat()) {
    if (sentences.length === QUESTIONS) break;
    const { passage, article } = await snapshot.passage(number);
    const span = passage.sentences[place];
    if (span) sentences.push([...article.source.slice(span.start, span.end)].slice(0, LONGEST).join(""));
  }
  return sentences;
}
