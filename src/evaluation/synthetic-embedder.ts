import type { Embedder } from "../vectorstore/embedders/embedder.js";

/** How far texts of one article lie apart, beside their common direction of length 1 a component. */
const SPREAD = 1.5;

/**
 * An embedder that costs nothing, to measure the store without a model: texts with one headline lie near each other, all else is
 * chance. Its vectors say nothing about quality.
 */
export function syntheticEmbedder(dimensions: number): Embedder {
  const embed = (text: string) => vectorOf(text, dimensions);
  return {
    provider: "local",
    model: "synthetic",
    dimensions,
    digest: "synthetic",
    embedPassages: async (texts) => texts.map(embed),
    embedQuestion: async (text) => embed(text),
    close: async () => {},
  };
}

/** A vector of length 1. */
export function vectorOf(text: string, dimensions: number): Float32Array {
  const headline = text.indexOf("\n");
  const centre = uniform(headline < 0 ? text : text.slice(0, headline));
  const own = uniform(text);
  const vector = Float32Array.from({ length: dimensions }, () => centre() + SPREAD * own());
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return vector.map((value) => value / length);
}

/** Numbers between -1 and 1 from a text's hash (FNV-1a, then xorshift; Marsaglia 2003). */
function uniform(text: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  state = state || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  };
}
