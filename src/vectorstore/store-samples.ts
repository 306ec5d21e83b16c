import { type Background, dot, spread } from "./background.js";

/** Passages whose cosines stand for the whole store's. */
const PASSAGES = 256;
/** The same for sentences: fewer, as a passage has several. */
const SENTENCES = 128;

/** Where the vectors of single passages are read. */
export interface VectorSource {
  /** How many passages there are. */
  readonly size: number;
  /** A passage's vector, or null while it is pending. */
  vector(passage: number): Float32Array | null;
  /** The vectors of a passage's sentences; pending ones are left out. */
  sentenceVectors(passage: number): Promise<Float32Array[]>;
}

/** Vectors of evenly spaced passages, read once, that stand for the whole store. */
export class StoreSamples {
  readonly #source: VectorSource;
  #passages: Float32Array[] | null = null;
  #sentences: Promise<Float32Array[][]> | null = null;

  constructor(source: VectorSource) {
    this.#source = source;
  }

  /** How a question's cosines with passages are spread over the store; null where there are fewer than two vectors. */
  background(vector: Float32Array): Background | null {
    this.#passages ??= this.#numbers(PASSAGES).flatMap((passage) => this.#source.vector(passage) ?? []);
    return spread(this.#passages.map((other) => dot(other, vector)));
  }

  /** How a question's best cosine with a passage's sentences is spread over the store; null where sentences have no vectors. */
  async sentenceBackground(vector: Float32Array): Promise<Background | null> {
    this.#sentences ??= Promise.all(this.#numbers(SENTENCES).map((passage) => this.#source.sentenceVectors(passage)));
    const best = (await this.#sentences)
      .filter((vectors) => vectors.length > 0)
      .map((vectors) => vectors.reduce((most, other) => Math.max(most, dot(other, vector)), -1));
    return spread(best);
  }

  #numbers(count: number): number[] {
    const step = Math.max(1, Math.floor(this.#source.size / count));
    return Array.from({ length: Math.min(count, this.#source.size) }, (_, i) => i * step);
  }
}
