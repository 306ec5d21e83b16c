import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { rankPassages } from "../retrieval/rank.js";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import { Store } from "../vectorstore/snapshot/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import type { EmbeddingProgress } from "../vectorstore/step/embed-pending.js";
import { runEmbeddingStep } from "../vectorstore/step/embedding-step.js";
import type { RetrievalSet } from "./retrieval-folder.js";
import { meanMetrics, measureRanking, type RetrievalMetrics } from "./retrieval-metrics.js";

/** How many passages of a ranking are looked at for its first ten articles. */
const PASSAGES = 50;

/** The measures of one set, with both halves together and each alone, and what the whole missed. */
export interface RetrievalReport {
  readonly queries: number;
  readonly hybrid: RetrievalMetrics;
  readonly words: RetrievalMetrics;
  readonly meaning: RetrievalMetrics | null;
  /** Queries whose first article is not relevant. */
  readonly misses: readonly { readonly id: string; readonly question: string; readonly found: string | null }[];
}

/**
 * Embeds the set's corpus into a store of its own, which later runs reuse, and asks it all queries.
 * @param folder where that store is kept
 */
export async function runRetrievalSet(
  set: RetrievalSet,
  folder: string,
  embedder: Embedder,
  onProgress?: (progress: EmbeddingProgress) => void,
): Promise<RetrievalReport> {
  const seedsDir = join(folder, "seeds");
  const storeDir = join(folder, "store");
  await mkdir(seedsDir, { recursive: true });
  await copyFile(set.corpus, join(seedsDir, "corpus.jsonl"));
  await runEmbeddingStep({ seedsDir, storeDir, timeZone: "UTC", embedder, ...(onProgress ? { onProgress } : {}) });
  const store = await Store.open(storeDir);
  try {
    return await store.use((snapshot) => askAll(set, snapshot, embedder));
  } finally {
    await store.close();
  }
}

async function askAll(set: RetrievalSet, snapshot: Snapshot, embedder: Embedder): Promise<RetrievalReport> {
  const measured: Record<"hybrid" | "words" | "meaning", RetrievalMetrics[]> = { hybrid: [], words: [], meaning: [] };
  const misses: { id: string; question: string; found: string | null }[] = [];
  const articlesOf = (ranking: readonly { readonly passage: number }[]) =>
    ranking.slice(0, PASSAGES).map(({ passage }) => snapshot.catalog[snapshot.passages.article(passage)]?.id ?? "");
  for (const { id, text, grades } of set.queries) {
    const vector = await embedder.embedQuestion(text);
    const ranked = articlesOf(await rankPassages(snapshot, text, vector));
    measured.hybrid.push(measureRanking(ranked, grades));
    measured.words.push(measureRanking(articlesOf(await rankPassages(snapshot, text, null)), grades));
    measured.meaning.push(measureRanking(articlesOf(snapshot.nearest(vector, PASSAGES)), grades));
    if (!((grades.get(ranked[0] ?? "") ?? 0) > 0)) misses.push({ id, question: text, found: ranked[0] ?? null });
  }
  return {
    queries: set.queries.length,
    hybrid: meanMetrics(measured.hybrid),
    words: meanMetrics(measured.words),
    meaning: meanMetrics(measured.meaning),
    misses,
  };
}
