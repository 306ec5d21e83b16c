import { type Background, spread } from "../background.js";
import { QuantizedRows } from "../vectors/quantized-rows.js";

/** Passages whose cosines stand for the whole store's. */
const PASSAGES = 256;
/** The same for sentences: fewer, as a passage has several. */
const SENTENCES = 128;

/** Where the vectors of single passages are read. */
export interface VectorSource {
  /** How many passages there are. */
  readonly size: number;
  /** Cosines of a vector with passages; null for a pending one. */
  cosines(vector: Float32Array, passages: readonly number[]): readonly (number | null)[];
  /** The vectors of a passage's sentences; pending ones are left out. */
  sentenceVectors(passage: number): Promise<Float32Array[]>;
}

/** The sentences of the sample, one passage's behind the other's. */
interface SentenceSample {
  readonly rows: QuantizedRows;
  /** Where each passage's sentences end. */
  readonly ends: readonly number[];
}

/** Vectors of evenly spaced passages that stand for the whole store; those of sentences are read once. */
export class StoreSamples {
  readonly #source: VectorSource;
  readonly #passages: readonly number[];
  #sentences: Promise<SentenceSample> | null = null;

  constructor(source: VectorSource) {
    this.#source = source;
    this.#passages = evenlySpaced(PASSAGES, source.size);
  }

  /** How a question's cosines with passages are spread over the store; null where there are fewer than two vectors. */
  background(vector: Float32Array): Background | null {
    const cosines = this.#source.cosines(vector, this.#passages);
    return spread(cosines.filter((cosine) => cosine !== null));
  }

  /** How a question's best cosine with a passage's sentences is spread over the store; null where sentences have no vectors. */
  async sentenceBackground(vector: Float32Array): Promise<Background | null> {
    this.#sentences ??= this.#readSentences(vector.length);
    const { rows, ends } = await this.#sentences;
    const cosines = rows.cosines(
      vector,
      Uint32Array.from({ length: rows.size }, (_, i) => i),
    );
    return spread(ends.map((end, i) => Math.max(...cosines.subarray(ends[i - 1] ?? 0, end))));
  }

  async #readSentences(dimensions: number): Promise<SentenceSample> {
    const passages = evenlySpaced(SENTENCES, this.#source.size);
    const vectors = await Promise.all(passages.map((passage) => this.#source.sentenceVectors(passage)));
    const rows = new QuantizedRows(dimensions, vectors.flat().length);
    for (const [row, sentence] of vectors.flat().entries()) rows.set(row, sentence);
    let end = 0;
    const ends = vectors.filter(({ length }) => length > 0).map(({ length }) => (end += length));
    return { rows, ends };
  }
}

function evenlySpaced(count: number, size: number): number[] {
  const step = Math.max(1, Math.floor(size / count));
  return Array.from({ length: Math.min(count, size) }, (_, i) => i * step);
}
