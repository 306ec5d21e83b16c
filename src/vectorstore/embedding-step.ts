import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { estimateTokens } from "../coverage/count-tokens.js";
import { folderMark } from "../coverage/folder-mark.js";
import { cutPassages } from "../coverage/passages.js";
import { readCoverage } from "../coverage/read-coverage.js";
import { compareCatalogs } from "./compare-catalogs.js";
import { CoverageWriter, type WrittenCoverage } from "./coverage-writer.js";
import { type EmbeddingProgress, embedPending, type PendingCounts } from "./embed-pending.js";
import type { Embedder } from "./embedder.js";
import { openPassageJournal, openSentenceJournal } from "./journals.js";
import { type EmbeddingsUsed, type Fingerprint, fingerprintOf, NO_EMBEDDINGS, sameEmbeddings } from "./manifest.js";
import { Publication } from "./publication.js";
import { writeSeedsMark } from "./seeds-mark.js";
import { Snapshot } from "./snapshot.js";
import { beginFolder, currentId, snapshotFolder } from "./snapshot-files.js";
import { lockStore, type StoreLock } from "./store-lock.js";

/** Largest passage, in estimated tokens: well inside the model's 512, and larger found more than smaller (docs/retrieval.md). */
export const PASSAGE_TOKENS = 400;

/** What the embedding step works on. */
export interface EmbeddingStepOptions {
  readonly seedsDir: string;
  readonly storeDir: string;
  readonly timeZone: string;
  /** Null: the model cannot be used; what is new is found by words alone until it can. */
  readonly embedder: Embedder | null;
  readonly onProgress?: (progress: EmbeddingProgress) => void;
  /** Told before anything is sent when the store was made with another embedder. */
  readonly onSwitch?: (plan: EmbedderSwitch) => void;
  readonly signal?: AbortSignal;
}

/** The store changes its embedder: what it was made with, what it is made with now, and how much that one is sent. */
export interface EmbedderSwitch extends PendingCounts {
  readonly from: EmbeddingsUsed;
  readonly to: EmbeddingsUsed;
}

/** A file, or a part of one, that was passed over. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** What the embedding step did: the JSON of `npm run embed`. */
export interface EmbeddingReport {
  readonly articles: number;
  readonly passages: number;
  /** Articles, against the snapshot before. */
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Passages that were sent to the embedder. */
  readonly embedded: number;
  readonly skipped: readonly SkippedFile[];
  readonly seconds: number;
  readonly snapshot: string;
  readonly embeddings: Pick<EmbeddingsUsed, "provider" | "model" | "dimensions">;
}

/**
 * Reads the coverage, embeds what is new and publishes a snapshot; what was published before serves until then. A run
 * that finds nothing to do publishes nothing.
 * @throws Fault `store_busy`, the faults of reading (no folder, nothing in it) and of the embedder
 */
export async function runEmbeddingStep(options: EmbeddingStepOptions): Promise<EmbeddingReport> {
  const started = performance.now();
  const lock = await lockStore(options.storeDir);
  let previous: Snapshot | null = null;
  let folder: string | null = null;
  try {
    folder = await beginFolder(options.storeDir);
    previous = await openPrevious(options.storeDir);
    const mark = await folderMark(options.seedsDir);
    const { written, skipped } = await writeCoverage(folder, options);
    const fingerprint = chooseFingerprint(options.embedder, previous);
    const counts = compareCatalogs(previous?.catalog ?? [], written.catalog);
    const done = await publish(options, { folder, written, fingerprint, previous, lock });
    if (mark) await writeSeedsMark(options.storeDir, mark);
    const { provider, model, dimensions } = fingerprint.embeddings;
    return {
      articles: written.catalog.length,
      passages: written.keys.length,
      ...counts,
      embedded: done.embedded,
      skipped,
      seconds: Math.round(performance.now() - started) / 1000,
      snapshot: done.snapshot,
      embeddings: { provider, model, dimensions },
    };
  } finally {
    await previous?.close();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
    await lock.release();
  }
}

/** The snapshot to build on; a damaged one is no loss: everything in it is built anew. */
async function openPrevious(storeDir: string): Promise<Snapshot | null> {
  const id = await currentId(storeDir);
  if (id === null) return null;
  return Snapshot.open(snapshotFolder(storeDir, id)).catch(() => null);
}

async function writeCoverage(
  folder: string,
  options: EmbeddingStepOptions,
): Promise<{ written: WrittenCoverage; skipped: SkippedFile[] }> {
  const writer = await CoverageWriter.begin(folder);
  try {
    const skipped = await copyCoverage(writer, options);
    return { written: await writer.finish(), skipped };
  } catch (thrown) {
    await writer.abandon();
    throw thrown;
  }
}

async function copyCoverage(
  writer: CoverageWriter,
  { seedsDir, timeZone, onProgress, signal }: EmbeddingStepOptions,
): Promise<SkippedFile[]> {
  const skipped: SkippedFile[] = [];
  let articles = 0;
  for await (const item of readCoverage(seedsDir, { timeZone })) {
    signal?.throwIfAborted();
    if (item.kind === "skipped") {
      skipped.push({ file: item.file, reason: item.reason });
      continue;
    }
    const passages = cutPassages(item.article, { maxTokens: PASSAGE_TOKENS, countTokens: estimateTokens });
    await writer.add(item.article, passages);
    articles += 1;
    onProgress?.({ stage: "reading", done: articles, total: null });
  }
  return skipped;
}

/** Without an embedder the store keeps the one it was made with: its vectors stay, new passages wait for theirs. */
function chooseFingerprint(embedder: Embedder | null, previous: Snapshot | null): Fingerprint {
  const fingerprint = fingerprintOf(embedder, PASSAGE_TOKENS);
  const before = previous?.manifest.fingerprint.embeddings ?? NO_EMBEDDINGS;
  return embedder ? fingerprint : { ...fingerprint, embeddings: before };
}

interface Build {
  readonly folder: string;
  readonly written: WrittenCoverage;
  readonly fingerprint: Fingerprint;
  readonly previous: Snapshot | null;
  readonly lock: StoreLock;
}

async function publish(
  options: EmbeddingStepOptions,
  { folder, written, fingerprint, previous, lock }: Build,
): Promise<{ snapshot: string; embedded: number }> {
  const { embeddings } = fingerprint;
  const digest = createHash("sha256").update(written.digest).update(JSON.stringify(fingerprint)).digest("hex");
  const before = previous?.manifest;
  const pending = before ? before.pendingVectors + before.pendingSentences : 0;
  if (before?.digest === digest && (pending === 0 || !options.embedder)) {
    return { snapshot: before.id, embedded: 0 };
  }
  const from = before?.fingerprint.embeddings ?? NO_EMBEDDINGS;
  const reusable = sameEmbeddings(from, embeddings) ? previous : null;
  // Until the new vectors are complete, the old ones serve.
  const isSwitch = from.provider !== "none" && !reusable;
  const publication = new Publication({
    storeDir: options.storeDir,
    folder,
    fingerprint,
    digest,
    written,
    previous: reusable,
    checkRight: () => lock.check(),
  });
  const { embedder, storeDir, onProgress, onSwitch, signal } = options;
  const passageJournal = embeddings.provider === "none" ? null : await openPassageJournal(storeDir, embeddings);
  const sentenceJournal = embeddings.provider === "none" ? null : await openSentenceJournal(storeDir, embeddings);
  try {
    publication.sentences = sentenceJournal;
    if (!embedder || !passageJournal || !sentenceJournal) return { snapshot: await publication.publish(), embedded: 0 };
    const journals = { passageJournal, sentenceJournal };
    const onPlan =
      isSwitch && onSwitch ? (plan: PendingCounts) => onSwitch({ from, to: embeddings, ...plan }) : undefined;
    const work = { embedder, folder, written, publication, ...journals, onProgress, onPlan, signal };
    const embedded = await embedPending({ ...work, publishEarly: !isSwitch });
    const snapshot = await publication.publish();
    await passageJournal.compact(new Set(written.keys));
    await sentenceJournal.compact(new Set(written.sentenceKeys));
    return { snapshot, embedded };
  } finally {
    await passageJournal?.close();
    await sentenceJournal?.close();
  }
}
