import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { folderMark } from "../../coverage/reading/folder-mark.js";
import type { Embedder } from "../embedders/embedder.js";
import { compareCatalogs } from "../snapshot/compare-catalogs.js";
import {
  type EmbeddingsUsed,
  type Fingerprint,
  fingerprintOf,
  NO_EMBEDDINGS,
  sameEmbeddings,
} from "../snapshot/manifest.js";
import { Publication } from "../snapshot/publication.js";
import { writeSeedsMark } from "../snapshot/seeds-mark.js";
import { Snapshot } from "../snapshot/snapshot.js";
import { beginFolder, currentId, snapshotFolder } from "../snapshot/snapshot-files.js";
import { lockStore, type StoreLock } from "../snapshot/store-lock.js";
import { unwritableStore } from "../snapshot/unwritable-store.js";
import { publishChanges } from "./changed-step.js";
import type { WrittenCoverage } from "./coverage-writer.js";
import { type EmbeddingProgress, embedPending, type PendingCounts } from "./embed-pending.js";
import { openPassageJournal, openSentenceJournal } from "./journals.js";
import { PASSAGE_TOKENS, type SkippedFile, writeCoverage } from "./write-coverage.js";

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
  /** From how many passages on only what has changed is read and written; 20,000 unless given. */
  readonly changesFrom?: number;
}

/** The store changes its embedder: what it was made with, what it is made with now, and how much that one is sent. */
export interface EmbedderSwitch extends PendingCounts {
  readonly from: EmbeddingsUsed;
  readonly to: EmbeddingsUsed;
}

/** What the embedding step did: but for the notices, the JSON of `npm run embed`. */
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
  /** Dates that articles state and that are none (31 February, the year 9999), each with its article. */
  readonly notices: readonly string[];
  readonly seconds: number;
  readonly snapshot: string;
  readonly embeddings: Pick<EmbeddingsUsed, "provider" | "model" | "dimensions">;
}

/**
 * Reads the coverage, embeds what is new and publishes a snapshot; what was published before serves until then. A run
 * that finds nothing to do publishes nothing.
 * @throws Fault `store_busy`, `store_unwritable`, the faults of reading (no folder, nothing in it) and of the embedder
 */
export async function runEmbeddingStep(options: EmbeddingStepOptions): Promise<EmbeddingReport> {
  const started = performance.now();
  try {
    return await buildStore(options, started);
  } catch (thrown) {
    throw unwritableStore(options.storeDir, thrown) ?? thrown;
  }
}

async function buildStore(options: EmbeddingStepOptions, started: number): Promise<EmbeddingReport> {
  const lock = await lockStore(options.storeDir);
  let previous: Snapshot | null = null;
  let folder: string | null = null;
  try {
    folder = await beginFolder(options.storeDir);
    const changes = await publishChanges(options, folder, lock);
    if (changes) return { ...changes, seconds: secondsSince(started) };
    folder = await beginFolder(options.storeDir);
    previous = await openPrevious(options.storeDir);
    const mark = await folderMark(options.seedsDir);
    const { written, skipped, notices } = await writeCoverage(folder, options);
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
      notices,
      seconds: secondsSince(started),
      snapshot: done.snapshot,
      embeddings: { provider, model, dimensions },
    };
  } finally {
    await previous?.close();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
    await lock.release();
  }
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

/** The snapshot to build on; a damaged one is no loss: everything in it is built anew. */
async function openPrevious(storeDir: string): Promise<Snapshot | null> {
  const id = await currentId(storeDir);
  if (id === null) return null;
  return Snapshot.open(snapshotFolder(storeDir, id)).catch(() => null);
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
    const embedded = await embedPending({ ...work, publishEarly: !isSwitch }).catch(async (thrown) => {
      // What is new is found by words though the embedder fails; once that is so, a further failure has nothing to add.
      if (!isSwitch && !signal?.aborted && before?.digest !== digest) await publication.publish();
      throw thrown;
    });
    const snapshot = await publication.publish();
    await passageJournal.compact(written.keys);
    await sentenceJournal.compact(written.sentenceKeys);
    return { snapshot, embedded };
  } finally {
    await passageJournal?.close();
    await sentenceJournal?.close();
  }
}
