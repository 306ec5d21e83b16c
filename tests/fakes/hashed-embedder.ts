import { createHash } from "node:crypto";
import type { Embedder } from "../../src/vectorstore/embedders/embedder.js";

/** An embedder without a model: a vector of length 1 from a text's hash. Counts what it was sent; fails on demand. */
export class HashedEmbedder implements Embedder {
  readonly provider: "local" | "openai";
  readonly dimensions: number;
  readonly model: string;
  readonly digest: string;
  /** Every passage it was sent. */
  readonly sent: string[] = [];
  /** Fails once this many passages were sent. */
  failAfter = Number.POSITIVE_INFINITY;

  constructor(options: { provider?: "local" | "openai"; model?: string; dimensions?: number; digest?: string } = {}) {
    this.provider = options.provider ?? "local";
    this.model = options.model ?? "hashed";
    this.dimensions = options.dimensions ?? 16;
    this.digest = options.digest ?? "0".repeat(64);
  }

  async embedPassages(texts: readonly string[], onProgress?: (done: number) => void): Promise<Float32Array[]> {
    return texts.map((text, i) => {
      if (this.sent.length >= this.failAfter) throw new Error("the embedder was told to fail");
      this.sent.push(text);
      onProgress?.(i + 1);
      return this.#vector(text);
    });
  }

  async embedQuestion(text: string): Promise<Float32Array> {
    return this.#vector(text);
  }

  async close(): Promise<void> {}

  #vector(text: string): Float32Array {
    const vector = new Float32Array(this.dimensions);
    for (let i = 0; i < this.dimensions; i += 1) {
      const hash = createHash("md5").update(`${i} ${text}`).digest();
      vector[i] = hash.readInt16LE(0) / 0x8000;
    }
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  }
}
