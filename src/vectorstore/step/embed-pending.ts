import type { Embedder } from "../embedders/embedder.js";
import { embedsSentences } from "../snapshot/manifest.js";
import type { VectorJournal } from "../vectors/vector-journal.js";
import type { WrittenCoverage } from "./coverage-writer.js";
import { WrittenTexts } from "./written-texts.js";

/** How far the embedding step is. `total` is null while it is not known. */
export interface EmbeddingProgress {
  readonly stage: "reading" | "passages" | "sentences";
  readonly done: number;
  readonly total: number | null;
}

/** Texts a call: what a crash loses at most, and what one request to a server carries. */
const BATCH = 64;
/** Calls at once to a server; the local model has its own queue. */
const LANES = 4;
/** With more than this to embed, the coverage is published for words first, and with passages before sentences. */
const PUBLISH_EARLY = 500;
/** While vectors arrive, what there is is published this often, in milliseconds. */
const PUBLISH_EVERY = 120_000;

/** How many texts are sent to the embedder. */
export interface PendingCounts {
  readonly passages: number;
  /** Two texts a sentence: alone, and in its context. */
  readonly sentences: number;
}

/** What vectors go into, and how what there is of them is published. */
export interface Publishing {
  readonly vectors: { takeFrom(journal: VectorJournal): Promise<void>; readonly pending: readonly number[] };
  sentences: VectorJournal | null;
  publish(): Promise<string>;
}

/** What is embedded, and where it goes. */
export interface PendingWork {
  readonly embedder: Embedder;
  readonly folder: string;
  readonly written: WrittenCoverage;
  readonly publication: Publishing;
  readonly passageJournal: VectorJournal;
  readonly sentenceJournal: VectorJournal;
  /** Whether what there is is published while vectors arrive. */
  readonly publishEarly: boolean;
  readonly onProgress?: ((progress: EmbeddingProgress) => void) | undefined;
  /** Told before anything is sent. */
  readonly onPlan?: ((plan: PendingCounts) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Embeds what has no vector yet, passages first, then single sentences; each batch is on the disk before the next is asked for.
 * @returns how many passages were sent to the embedder
 */
export async function embedPending(work: PendingWork): Promise<number> {
  const { folder, publication, passageJournal, sentenceJournal, written, publishEarly } = work;
  publication.sentences = sentenceJournal;
  await publication.vectors.takeFrom(passageJournal);
  const passages = distinct(publication.vectors.pending, (passage) => written.keys[passage]);
  const isAlone = embedsSentences(work.embedder);
  const sentences = distinct(
    isAlone ? written.sentenceKeys.keys() : [],
    (sentence) => written.sentenceKeys[sentence],
  ).filter(({ key }) => !sentenceJournal.has(key));
  work.onPlan?.({ passages: passages.length, sentences: sentences.length });
  if (publishEarly && passages.length > PUBLISH_EARLY) await publication.publish();
  const texts = WrittenTexts.open(folder, written);
  try {
    await embedAll(work, "passages", passageJournal, passages, (passage) => texts.passage(passage));
    await publication.vectors.takeFrom(passageJournal);
    if (publishEarly && sentences.length > PUBLISH_EARLY) await publication.publish();
    await copyKnown(sentences, passageJournal, sentenceJournal);
    const missing = sentences.filter(({ key }) => !sentenceJournal.has(key));
    await embedAll(work, "sentences", sentenceJournal, missing, (sentence) => texts.sentence(sentence));
  } finally {
    texts.close();
  }
  return passages.length;
}

interface Keyed {
  readonly number: number;
  readonly key: string;
}

async function embedAll(
  { embedder, publication, passageJournal, publishEarly, onProgress, signal }: PendingWork,
  stage: "passages" | "sentences",
  journal: VectorJournal,
  pending: readonly Keyed[],
  textOf: (number: number) => Promise<string>,
): Promise<void> {
  const lanes = embedder.provider === "openai" ? LANES : 1;
  let published = Date.now();
  let writing: Promise<void> = Promise.resolve();
  let done = 0;
  const embedBatch = async (batch: readonly Keyed[]) => {
    const texts = await Promise.all(batch.map(({ number }) => textOf(number)));
    const report = (more: number) => onProgress?.({ stage, done: done + more, total: pending.length });
    const vectors = await embedder.embedPassages(texts, report, signal);
    if (vectors.length !== batch.length) throw new RangeError(`${vectors.length} vectors for ${batch.length} texts`);
    done += batch.length;
    const entries = batch.flatMap(({ key }, i) => {
      const vector = vectors[i];
      return vector === undefined ? [] : [{ key, vector }];
    });
    // One after another, whichever came first; what was paid for is written even if its neighbour fails.
    writing = writing.then(() => journal.append(entries));
    await writing;
  };
  for (let from = 0; from < pending.length; from += BATCH * lanes) {
    signal?.throwIfAborted();
    const starts = Array.from({ length: lanes }, (_, lane) => from + lane * BATCH).filter((at) => at < pending.length);
    const ended = await Promise.allSettled(starts.map((start) => embedBatch(pending.slice(start, start + BATCH))));
    const failed = ended.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
    if (!publishEarly || Date.now() - published < PUBLISH_EVERY) continue;
    await publication.vectors.takeFrom(passageJournal);
    await publication.publish();
    published = Date.now();
  }
}

/** A sentence with its headline may be a whole passage: its vector has been paid for already. */
async function copyKnown(sentences: readonly Keyed[], from: VectorJournal, to: VectorJournal): Promise<void> {
  const known = sentences.filter(({ key }) => from.has(key));
  for (let start = 0; start < known.length; start += BATCH) {
    const entries = [];
    for (const { key } of known.slice(start, start + BATCH)) {
      const vector = await from.get(key);
      if (vector) entries.push({ key, vector });
    }
    await to.append(entries);
  }
}

/** One of each text: copies are embedded once. */
function distinct(numbers: Iterable<number>, keyOf: (number: number) => string | undefined): Keyed[] {
  const byKey = new Map<string, number>();
  for (const number of numbers) {
    const key = keyOf(number);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, number);
  }
  return [...byKey].map(([key, number]) => ({ key, number }));
}
