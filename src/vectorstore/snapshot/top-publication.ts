import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readArrays, writeArrays } from "../array-file.js";
import { type WrittenCoverage, writeCatalog } from "../step/coverage-writer.js";
import { embedPending } from "../step/embed-pending.js";
import type { EmbeddingStepOptions } from "../step/embedding-step.js";
import { openPassageJournal, openSentenceJournal } from "../step/journals.js";
import type { Readings } from "../step/readings.js";
import { TopVectors } from "../vectors/top-vectors.js";
import type { VectorJournal } from "../vectors/vector-journal.js";
import type { CatalogEntry } from "./catalog.js";
import { embedsSentences, type Manifest } from "./manifest.js";
import { snapshotId } from "./publication.js";
import { writeSentences } from "./sentence-file.js";
import {
  damagedStore,
  describeFiles,
  FILES,
  ON_TOP,
  pruneSnapshots,
  publishFolder,
  shareFile,
} from "./snapshot-files.js";
import type { StoreLock } from "./store-lock.js";

/** What lies on top of a whole build, written into a folder, and what it lies on. */
export interface Top {
  readonly options: EmbeddingStepOptions;
  readonly folder: string;
  readonly lock: StoreLock;
  readonly before: { readonly folder: string; readonly manifest: Manifest };
  readonly written: WrittenCoverage;
  /** The whole catalog. */
  readonly merged: readonly CatalogEntry[];
  readonly digest: string;
  readonly readings: Readings;
}

/** Files of the whole build that a snapshot with changes on top shares with it. */
const SHARED = [
  ...[FILES.articles, FILES.passages, FILES.words, FILES.labels, FILES.vectors, FILES.rows],
  ...[FILES.sentences, FILES.aliases, FILES.stories],
];
/** Of what lies on top, what was written with the articles. */
const WRITTEN = ["articles", "passages", "words", "aliases"] as const;

/** Embeds what lies on top and publishes it; also when the embedder fails, for words. */
export async function embedAndPublishTop(top: Top): Promise<{ snapshot: string; embedded: number }> {
  const { options, written, before, folder, digest } = top;
  const { embeddings } = before.manifest.fingerprint;
  const { embedder, storeDir, onProgress, signal } = options;
  const vectors = new TopVectors(embeddings.dimensions, written.keys);
  if (!embedder) return { snapshot: await publishTop(top, vectors, null), embedded: 0 };
  const passageJournal = await openPassageJournal(storeDir, embeddings);
  const sentenceJournal = await openSentenceJournal(storeDir, embeddings);
  const publication = { vectors, sentences: sentenceJournal, publish: () => publishTop(top, vectors, sentenceJournal) };
  try {
    const work = { embedder, folder, written, publication, passageJournal, sentenceJournal, onProgress, signal };
    const embedded = await embedPending({ ...work, publishEarly: false }).catch(async (thrown) => {
      // Once what is new is found by words, a further failure has nothing to add.
      if (!signal?.aborted && before.manifest.digest !== digest) await publication.publish();
      throw thrown;
    });
    return { snapshot: await publication.publish(), embedded };
  } finally {
    await passageJournal.close();
    await sentenceJournal.close();
  }
}

async function publishTop(top: Top, vectors: TopVectors, sentences: VectorJournal | null): Promise<string> {
  const { options, folder, lock, before, written, merged, digest, readings } = top;
  const { storeDir } = options;
  const target = join(storeDir, "snapshots", ".publishing");
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  for (const file of SHARED) await shareFile(join(before.folder, file), join(target, file));
  for (const file of WRITTEN) await shareFile(join(folder, FILES[file]), join(target, ON_TOP[file]));
  await writeCatalog(join(target, FILES.catalog), merged);
  await writeFile(join(target, FILES.readings), JSON.stringify(readings));
  await writeArrays(join(target, ON_TOP.vectors), vectors.arrays);
  const { embeddings } = before.manifest.fingerprint;
  const sentenceKeys = embedsSentences(embeddings) ? written.sentenceKeys : [];
  const sentenceFile = join(target, ON_TOP.sentences);
  const pendingSentences = await writeSentences(sentenceFile, sentenceKeys, embeddings.dimensions, sentences);
  const own = [FILES.catalog, FILES.readings, ...Object.values(ON_TOP)];
  const shared = Object.entries(before.manifest.files).filter(([name]) => SHARED.some((file) => file === name));
  await checkTop(target, Object.fromEntries(shared));
  const onTop = baseOf(before.manifest);
  const created = new Date();
  const pendingVectors = vectors.pending.length;
  const manifest: Manifest = {
    ...before.manifest,
    id: snapshotId(created, digest, pendingVectors + pendingSentences),
    created: created.toISOString(),
    digest,
    articles: merged.length,
    passages: merged.reduce((sum, entry) => sum + entry.passages, 0),
    pendingVectors: pendingVectors + onTop.pendingVectors,
    pendingSentences: pendingSentences + onTop.pendingSentences,
    onTop,
    files: { ...Object.fromEntries(shared), ...(await describeFiles(target, own)) },
  };
  await lock.check();
  await publishFolder(storeDir, target, manifest);
  await pruneSnapshots(storeDir, manifest.id);
  return manifest.id;
}

/** What is to be known of the whole build under a snapshot. */
export function baseOf(manifest: Manifest): NonNullable<Manifest["onTop"]> {
  const { passages: basePassages, pendingVectors, pendingSentences } = manifest;
  return manifest.onTop ?? { basePassages, pendingVectors, pendingSentences };
}

/** Reads what was written once more; what is shared has not changed since it was published, or is not there at all. */
async function checkTop(target: string, shared: Manifest["files"]): Promise<void> {
  for (const file of [ON_TOP.passages, ON_TOP.words, ON_TOP.vectors]) await readArrays(join(target, file));
  for (const [name, { bytes }] of Object.entries(shared)) {
    if ((await stat(join(target, name))).size !== bytes) throw damagedStore(target, name);
  }
}
