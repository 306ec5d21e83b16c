import type { Embedder } from "../../vectorstore/embedders/embedder.js";
import type { SentenceCosines } from "./sentence-cosines.js";

/** How many texts' vectors are kept: the sentences that questions come back to. */
const KEPT = 20_000;

/**
 * Cosines from the embedding model itself, a text at a time.
 * @param embedderNow the embedder at hand; null where there is none
 */
export function embeddedCosines(embedderNow: () => Promise<Embedder | null>): SentenceCosines {
  const kept = new Map<string, Float32Array>();
  return {
    async score(question, texts, signal) {
      const embedder = await embedderNow();
      if (!embedder) return null;
      const prefix = `${embedder.model} ${embedder.digest} `;
      const missing = [...new Set(texts.map(({ text }) => text))].filter((text) => !kept.has(prefix + text));
      const [asked, vectors] = await Promise.all([
        embedder.embedQuestion(question, signal),
        embedder.embedPassages(missing, undefined, signal),
      ]);
      for (const [i, vector] of vectors.entries()) remember(kept, prefix + (missing[i] ?? ""), vector);
      return Float32Array.from(texts, ({ text }) => dot(asked, kept.get(prefix + text)));
    },
    async compareTokens(question, texts, signal) {
      const embedder = await embedderNow();
      return (await embedder?.compareTokens?.(question, texts, signal)) ?? null;
    },
  };
}

function remember(kept: Map<string, Float32Array>, text: string, vector: Float32Array): void {
  kept.set(text, vector);
  if (kept.size <= KEPT) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

function dot(a: Float32Array, b: Float32Array | undefined): number {
  return b ? a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) : 0;
}
