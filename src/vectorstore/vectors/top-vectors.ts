import type { Arrays } from "../array-file.js";
import type { VectorJournal } from "./vector-journal.js";

/** The vectors of passages that lie on top of a whole build: few enough to be compared one by one. */
export class TopVectors {
  readonly #dimensions: number;
  readonly #keys: readonly string[];
  readonly #vectors: Float32Array;
  readonly #known: Uint8Array;

  /** @param keys the key of each passage's embedded text */
  constructor(dimensions: number, keys: readonly string[]) {
    this.#dimensions = dimensions;
    this.#keys = keys;
    this.#vectors = new Float32Array(dimensions * keys.length);
    this.#known = new Uint8Array(keys.length);
  }

  /** Takes over the vectors that the journal has. */
  async takeFrom(journal: VectorJournal): Promise<void> {
    for (const passage of this.pending) {
      const vector = await journal.get(this.#keys[passage] ?? "");
      if (!vector) continue;
      this.#vectors.set(vector, passage * this.#dimensions);
      this.#known[passage] = 1;
    }
  }

  /** Passages without a vector. */
  get pending(): number[] {
    return [...this.#keys.keys()].filter((passage) => this.#known[passage] === 0);
  }

  /** What is written into the store. */
  get arrays(): Arrays {
    return { vectors: this.#vectors, known: this.#known };
  }
}
