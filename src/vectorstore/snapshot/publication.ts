import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { WrittenCoverage } from "../step/coverage-writer.js";
import type { VectorJournal } from "../vectors/vector-journal.js";
import { VectorWriter } from "../vectors/vector-writer.js";
import { embedsSentences, type Fingerprint, type Manifest } from "./manifest.js";
import { writeSentences } from "./sentence-file.js";
import { Snapshot } from "./snapshot.js";
import { describeFiles, FILES, pruneSnapshots, publishFolder, shareFile } from "./snapshot-files.js";

/** What a run publishes. */
export interface PublicationParts {
  readonly storeDir: string;
  /** Where articles, passages and words have been written. */
  readonly folder: string;
  readonly fingerprint: Fingerprint;
  readonly digest: string;
  readonly written: WrittenCoverage;
  /** The snapshot before, if its vectors are of the same space. */
  readonly previous: Snapshot | null;
  /** Throws when this run has lost the right to write the store. */
  readonly checkRight: () => Promise<void>;
}

const COVERAGE_FILES = [
  ...[FILES.articles, FILES.catalog, FILES.passages, FILES.words, FILES.aliases],
  ...[FILES.stories, FILES.readings],
];

/** One run's coverage, published once or several times as its vectors arrive. */
export class Publication {
  readonly vectors: VectorWriter;
  /** Where sentence vectors come from; none while they are still to be embedded. */
  sentences: VectorJournal | null = null;
  readonly #parts: PublicationParts;

  constructor(parts: PublicationParts) {
    this.#parts = parts;
    this.vectors = VectorWriter.begin(parts.fingerprint.embeddings.dimensions, parts.written.keys, parts.previous);
  }

  /**
   * Publishes what there is now, after opening it for a trial.
   * @returns the snapshot's id
   * @throws Fault `store_damaged` when the disk did not take what was written, `store_busy` when another process writes
   */
  async publish(): Promise<string> {
    const { storeDir, folder, fingerprint, digest, written, checkRight } = this.#parts;
    const target = join(storeDir, "snapshots", ".publishing");
    await rm(target, { recursive: true, force: true });
    await mkdir(target);
    for (const file of COVERAGE_FILES) await shareFile(join(folder, file), join(target, file));
    await this.vectors.save(target);
    const { dimensions } = fingerprint.embeddings;
    const sentenceKeys = embedsSentences(fingerprint.embeddings) ? written.sentenceKeys : [];
    const pendingSentences = await writeSentences(
      join(target, FILES.sentences),
      sentenceKeys,
      dimensions,
      this.sentences,
    );
    const pendingVectors = this.vectors.pending.length;
    const created = new Date();
    const manifest: Manifest = {
      id: snapshotId(created, digest, pendingVectors + pendingSentences),
      created: created.toISOString(),
      digest,
      fingerprint,
      articles: written.catalog.length,
      passages: written.keys.length,
      pendingVectors,
      pendingSentences,
      nextLabel: this.vectors.nextLabel,
      files: await describeFiles(target, Object.values(FILES)),
    };
    await (await Snapshot.load(target, manifest)).close();
    await checkRight();
    await publishFolder(storeDir, target, manifest);
    await pruneSnapshots(storeDir, manifest.id);
    return manifest.id;
  }
}

/** Sorts by time, to the millisecond; the digest and what is pending tell builds apart. */
export function snapshotId(created: Date, digest: string, pending: number): string {
  const time = created.toISOString().slice(0, 23).replace(/[-:.]/gu, "").replace("T", "-");
  const stage = (Number.parseInt(digest.slice(0, 8), 16) ^ pending) >>> 0;
  return `${time}-${stage.toString(16).padStart(8, "0")}`;
}
