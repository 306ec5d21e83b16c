import { join } from "node:path";
import type { EmbeddingsUsed } from "../snapshot/manifest.js";
import { INT8 } from "../snapshot/sentence-file.js";
import { FLOAT32, VectorJournal } from "../vectors/vector-journal.js";

/** Where journals lie below the folder of the store. */
export const JOURNAL_FOLDER = "embeddings";

/** The journal of the vectors of an embedder's passages. */
export function openPassageJournal(storeDir: string, embeddings: EmbeddingsUsed): Promise<VectorJournal> {
  return VectorJournal.open(journalPath(storeDir, embeddings, "passages"), embeddings.dimensions, FLOAT32);
}

/** The journal of the vectors of an embedder's single sentences, a quarter as large. */
export function openSentenceJournal(storeDir: string, embeddings: EmbeddingsUsed): Promise<VectorJournal> {
  return VectorJournal.open(journalPath(storeDir, embeddings, "sentences"), embeddings.dimensions, INT8);
}

/** A file name that no model name can break out of. */
function journalPath(storeDir: string, { provider, model, dimensions, digest }: EmbeddingsUsed, what: string): string {
  const safe = (text: string) => text.replace(/[^\w.-]+/gu, "_");
  const name = [provider, safe(model).slice(0, 80), safe(digest).slice(-40), dimensions, what].join("-");
  return join(storeDir, JOURNAL_FOLDER, `${name}.journal`);
}
