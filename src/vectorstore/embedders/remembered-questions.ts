import type { Embedder } from "./embedder.js";

/** How many questions' vectors are kept. */
const KEPT = 256;

/**
 * An embedder that embeds a question once, though the search and the reader both ask for it.
 * @param onFailure told what a question failed with
 */
export function rememberQuestions(embedder: Embedder, onFailure: (thrown: unknown) => void): Embedder {
  const kept = new Map<string, Promise<Float32Array>>();
  const { provider, model, dimensions, digest } = embedder;
  return {
    provider,
    model,
    dimensions,
    digest,
    embedPassages: (texts, onProgress, signal) => embedder.embedPassages(texts, onProgress, signal),
    embedQuestion(text, signal) {
      const known = kept.get(text);
      if (known) return known;
      const vector = embedder.embedQuestion(text, signal);
      kept.set(text, vector);
      // A question that was given up or failed is embedded anew the next time.
      vector.catch((thrown) => {
        kept.delete(text);
        onFailure(thrown);
      });
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return vector;
    },
    ...(embedder.compareTokens ? { compareTokens: embedder.compareTokens.bind(embedder) } : {}),
    close: () => embedder.close(),
  };
}
