import { join } from "node:path";
import { ArticleFile } from "./article-file.js";
import type { WrittenCoverage } from "./coverage-writer.js";
import { embedText } from "./embed-text.js";
import type { Embedder } from "./embedder.js";
import type { EmbeddingsUsed } from "./manifest.js";
import type { Publication } from "./publication.js";
import { FILES } from "./snapshot-files.js";
import { VectorJournal } from "./vector-journal.js";

/** How far the embedding step is. `total` is null while it is not known. */
export interface EmbeddingProgress {
  readonly stage: "reading" | "embedding";
  readonly done: number;
  readonly total: number | null;
}

/** Texts a call: what a crash loses at most, and what one request to a server carries. */
const BATCH = 64;
/** With more than this to embed, the coverage is published for words first. */
const WORDS_FIRST = 500;
/** While vectors arrive, what there is is published this often, in milliseconds. */
const PUBLISH_EVERY = 120_000;

/** What is embedded, and where it goes. */
export interface PendingWork {
  readonly embedder: Embedder;
  readonly folder: string;
  readonly written: WrittenCoverage;
  readonly publication: Publication;
  readonly journal: VectorJournal;
  readonly onProgress?: ((progress: EmbeddingProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The journal of an embedder's vectors. */
export function openJournal(
  storeDir: string,
  { provider, model, dimensions, digest }: EmbeddingsUsed,
): Promise<VectorJournal> {
  return VectorJournal.open(journalPath(storeDir, { provider, model, dimensions, digest }), dimensions);
}

/** A file name that no model name can break out of. */
export function journalPath(storeDir: string, { provider, model, dimensions, digest }: EmbeddingsUsed): string {
  const name = `${provider}-${model.replace(/[^\w.-]+/gu, "_").slice(0, 80)}-${digest.slice(0, 12)}-${dimensions}`;
  return join(storeDir, "embeddings", `${name}.journal`);
}

/**
 * Embeds what has no vector yet, batch by batch; each batch is on the disk before the next is asked for.
 * @returns how many passages were sent to the embedder
 */
export async function embedPending(work: PendingWork): Promise<number> {
  const { embedder, folder, publication, journal, onProgress, signal } = work;
  await publication.vectors.takeFrom(journal);
  const pending = distinctTexts(publication.vectors.pending, work.written.keys);
  if (pending.length > WORDS_FIRST) await publication.publish();
  const articles = await ArticleFile.open(join(folder, FILES.articles));
  let published = Date.now();
  try {
    for (let from = 0; from < pending.length; from += BATCH) {
      signal?.throwIfAborted();
      const batch = pending.slice(from, from + BATCH);
      const texts = await Promise.all(batch.map((passage) => textOf(passage, work.written, articles)));
      const report = (done: number) => onProgress?.({ stage: "embedding", done: from + done, total: pending.length });
      const vectors = await embedder.embedPassages(texts, report, signal);
      await journal.append(keyed(batch, vectors, work.written.keys));
      if (Date.now() - published < PUBLISH_EVERY) continue;
      await publication.vectors.takeFrom(journal);
      await publication.publish();
      published = Date.now();
    }
  } finally {
    await articles.close();
  }
  await publication.vectors.takeFrom(journal);
  return pending.length;
}

/** One passage of each text: copies of an article are embedded once. */
function distinctTexts(passages: readonly number[], keys: readonly string[]): number[] {
  const byKey = new Map<string, number>();
  for (const passage of passages) {
    const key = keys[passage];
    if (key !== undefined && !byKey.has(key)) byKey.set(key, passage);
  }
  return [...byKey.values()];
}

async function textOf(passage: number, { catalog, passages }: WrittenCoverage, articles: ArticleFile): Promise<string> {
  const { article, kind, start, end } = passages.place(passage);
  const entry = catalog[article];
  if (!entry) throw new RangeError(`passage ${passage} is of no article`);
  const { title, source } = await articles.read(entry);
  return embedText({ title }, { kind, text: source.slice(start, end) });
}

function keyed(
  batch: readonly number[],
  vectors: readonly Float32Array[],
  keys: readonly string[],
): { key: string; vector: Float32Array }[] {
  if (vectors.length !== batch.length) throw new RangeError(`${vectors.length} vectors for ${batch.length} texts`);
  return batch.flatMap((passage, i) => {
    const key = keys[passage];
    const vector = vectors[i];
    return key === undefined || vector === undefined ? [] : [{ key, vector }];
  });
}
