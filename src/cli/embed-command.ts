import type { Config } from "../config.js";
import { embedderForBuild } from "../vectorstore/embedders/choose-embedder.js";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import { isUnusableModel } from "../vectorstore/embedders/unusable-model.js";
import { type EmbeddingsUsed, nameEmbeddings } from "../vectorstore/snapshot/manifest.js";
import { publishedEmbeddings } from "../vectorstore/snapshot/snapshot-files.js";
import type { EmbeddingProgress } from "../vectorstore/step/embed-pending.js";
import { type EmbedderSwitch, type EmbeddingReport, runEmbeddingStep } from "../vectorstore/step/embedding-step.js";
import { makeFolder } from "./make-folder.js";
import { nextStep } from "./next-step.js";

/** Runs the embedding step with the embedder that the configuration and the published snapshot name. */
export async function embedCoverage(
  config: Config,
  onProgress: (progress: EmbeddingProgress) => void,
  onNote: (text: string) => void,
  signal?: AbortSignal,
): Promise<EmbeddingReport> {
  await makeFolder("store", config.storeDir);
  const published = await publishedEmbeddings(config.storeDir);
  const embedder = await startEmbedder(config, published, onNote);
  try {
    return await runEmbeddingStep({
      seedsDir: config.seedsDir,
      storeDir: config.storeDir,
      timeZone: config.timeZone,
      embedder,
      onProgress,
      onSwitch: (plan) => onNote(describeSwitch(plan)),
      ...(signal ? { signal } : {}),
    });
  } finally {
    await embedder?.close();
  }
}

async function startEmbedder(
  config: Config,
  published: EmbeddingsUsed | null,
  onNote: (text: string) => void,
): Promise<Embedder | null> {
  try {
    return await embedderForBuild(config, published);
  } catch (thrown) {
    if (!isUnusableModel(thrown)) throw thrown;
    onNote(`${thrown.message} Searching by words alone until it is mended.\nNext: ${nextStep(thrown.next)}`);
    return null;
  }
}

function describeSwitch({ from, to, passages, sentences }: EmbedderSwitch): string {
  const besides = sentences === 0 ? "" : `, and ${sentences} texts of single sentences`;
  return [
    `The store was made with ${nameEmbeddings(from)}; it is built anew with ${nameEmbeddings(to)}.`,
    `${passages} passages will be sent to it${besides}. The old store serves until then.`,
  ].join("\n");
}
