import type { Config } from "../config.js";
import { readCoverage } from "../coverage/reading/read-coverage.js";
import { embedderForBuild, embedderForQuestions } from "../vectorstore/embedders/choose-embedder.js";
import { nameEmbeddings } from "../vectorstore/snapshot/manifest.js";
import { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { currentId, publishedEmbeddings, snapshotFolder } from "../vectorstore/snapshot/snapshot-files.js";
import type { Finding } from "./finding.js";

/** How many skipped files are named; the others are counted. */
const SKIPPED_NAMED = 5;

/** Reads all seeds. */
export async function checkSeeds({ seedsDir, timeZone }: Config): Promise<Finding> {
  let articles = 0;
  const skipped: string[] = [];
  for await (const item of readCoverage(seedsDir, { timeZone })) {
    if (item.kind === "article") articles += 1;
    else skipped.push(`${item.file} (${item.reason})`);
  }
  const message = `${articles} articles in ${seedsDir}`;
  if (skipped.length === 0) return { check: "seeds", state: "ok", message };
  const more = skipped.length > SKIPPED_NAMED ? ` and ${skipped.length - SKIPPED_NAMED} more (npm run articles)` : "";
  const next = `mend or remove ${skipped.slice(0, SKIPPED_NAMED).join(", ")}${more}`;
  return { check: "seeds", state: "warning", message: `${message}; ${skipped.length} skipped`, next };
}

/** Starts the embedder that a build would use and embeds a word. */
export async function checkEmbedder(config: Config): Promise<Finding> {
  const embedder = await embedderForBuild(config, await publishedEmbeddings(config.storeDir));
  try {
    await embedder.embedQuestion("coverage");
    const { provider, model, dimensions, digest } = embedder;
    return {
      check: "embedder",
      state: "ok",
      message: `${nameEmbeddings({ provider, model, dimensions, digest })} works`,
    };
  } finally {
    await embedder.close();
  }
}

/** Opens the published snapshot, checksums and all, and holds it against the embedder asked for. */
export async function checkStore(config: Config): Promise<Finding> {
  const id = await currentId(config.storeDir);
  if (id === null) {
    return {
      check: "store",
      state: "failed",
      message: `nothing is published in ${config.storeDir}`,
      next: "npm run embed",
    };
  }
  const snapshot = await Snapshot.open(snapshotFolder(config.storeDir, id));
  const { articles, passages, pendingVectors, fingerprint } = snapshot.manifest;
  await snapshot.close();
  await (await embedderForQuestions(config, fingerprint.embeddings))?.close();
  const message = `snapshot ${id}: ${articles} articles, ${passages} passages, ${nameEmbeddings(fingerprint.embeddings)}`;
  if (pendingVectors === 0) return { check: "store", state: "ok", message };
  const waiting = `${message}; ${pendingVectors} passages wait for their vector and are found by words`;
  return { check: "store", state: "warning", message: waiting, next: "npm run embed" };
}
