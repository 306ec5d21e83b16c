import type { Config } from "../config.js";
import { Fault } from "../coverage/fault.js";
import { embedderForBuild } from "../vectorstore/choose-embedder.js";
import type { EmbeddingProgress } from "../vectorstore/embed-pending.js";
import type { Embedder } from "../vectorstore/embedder.js";
import { type EmbeddingReport, runEmbeddingStep } from "../vectorstore/embedding-step.js";
import type { Manifest } from "../vectorstore/manifest.js";
import { currentId, readManifest, snapshotFolder } from "../vectorstore/snapshot-files.js";

/** Faults after which the coverage is still published, for words alone. */
const WORDS_ALONE = new Set(["model_missing", "model_damaged", "model_unsupported"]);

/** Runs the embedding step with the embedder that the configuration and the published snapshot name. */
export async function embedCoverage(
  config: Config,
  onProgress: (progress: EmbeddingProgress) => void,
  onNote: (text: string) => void,
  signal?: AbortSignal,
): Promise<EmbeddingReport> {
  const published = await publishedManifest(config.storeDir);
  const embedder = await startEmbedder(config, published, onNote);
  try {
    return await runEmbeddingStep({
      seedsDir: config.seedsDir,
      storeDir: config.storeDir,
      timeZone: config.timeZone,
      embedder,
      onProgress,
      ...(signal ? { signal } : {}),
    });
  } finally {
    await embedder?.close();
  }
}

async function startEmbedder(
  config: Config,
  published: Manifest | null,
  onNote: (text: string) => void,
): Promise<Embedder | null> {
  try {
    return await embedderForBuild(config, published?.fingerprint.embeddings ?? null);
  } catch (thrown) {
    if (!(thrown instanceof Fault) || !WORDS_ALONE.has(thrown.code)) throw thrown;
    onNote(`${thrown.message} Searching by words alone until it is mended.\nNext: ${thrown.next}`);
    return null;
  }
}

/** The manifest of what is published, or null; a damaged one counts as none: it is built anew. */
async function publishedManifest(storeDir: string): Promise<Manifest | null> {
  const id = await currentId(storeDir);
  return id === null ? null : readManifest(snapshotFolder(storeDir, id)).catch(() => null);
}
