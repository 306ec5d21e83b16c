import { closeSync, openSync, readSync } from "node:fs";
import { open } from "node:fs/promises";
import type { VectorCodec, VectorJournal } from "../vectors/vector-journal.js";
import { writeFully } from "./write-fully.js";

/**
 * A vector as int8: a scale as float32, then each component divided by it. The scale is the largest component / 127, which
 * costs less than 0.002 of a cosine at 384 dimensions and makes the vector a quarter as large. Scale 0: no vector yet.
 */
export const INT8: VectorCodec = {
  bytes: (dimensions) => 4 + dimensions,
  write(record, offset, vector) {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = largest === 0 ? 1 : largest / 127;
    record.writeFloatLE(scale, offset);
    vector.forEach((value, i) => {
      record.writeInt8(Math.round(value / scale), offset + 4 + i);
    });
  },
  read(record, offset, dimensions) {
    const scale = record.readFloatLE(offset);
    return Float32Array.from({ length: dimensions }, (_, i) => scale * record.readInt8(offset + 4 + i));
  },
};

/** How many records are written at a time. */
const BATCH = 1024;

/**
 * Writes the vectors of sentences, in the order of their keys: two a sentence, alone and in context.
 * @returns how many have no vector yet
 */
export async function writeSentences(
  path: string,
  keys: readonly string[],
  dimensions: number,
  journal: VectorJournal | null,
): Promise<number> {
  const size = INT8.bytes(dimensions);
  const file = await open(path, "w");
  let pending = 0;
  try {
    for (let from = 0; from < keys.length; from += BATCH) {
      const batch = keys.slice(from, from + BATCH);
      const bytes = Buffer.alloc(size * batch.length);
      for (const [i, key] of batch.entries()) {
        const vector = (await journal?.get(key)) ?? null;
        if (vector) INT8.write(bytes, i * size, vector);
        else pending += 1;
      }
      await writeFully(file, bytes, from * size);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return pending;
}

/** How near a sentence is to a question, alone and in its context; null while its vector is pending. */
export interface SentenceCosine {
  readonly alone: number | null;
  readonly inContext: number | null;
}

/** Reads the sentence vectors of single passages; the file itself stays on the disk. */
export class SentenceFile {
  readonly #file: number;
  readonly #dimensions: number;

  private constructor(file: number, dimensions: number) {
    this.#file = file;
    this.#dimensions = dimensions;
  }

  static open(path: string, dimensions: number): SentenceFile {
    return new SentenceFile(openSync(path, "r"), dimensions);
  }

  /**
   * Cosines of a vector with sentences that lie one behind the other.
   * @param first number of the first sentence in the store
   */
  cosines(vector: Float32Array, first: number, count: number): SentenceCosine[] {
    const bytes = this.#read(first, count);
    const size = INT8.bytes(this.#dimensions);
    const cosine = (record: number) => {
      const at = record * size;
      const scale = bytes.readFloatLE(at);
      if (scale === 0) return null;
      const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + 4, this.#dimensions);
      let sum = 0;
      for (let i = 0; i < this.#dimensions; i += 1) sum += (vector[i] ?? 0) * (values[i] ?? 0);
      return sum * scale;
    };
    return Array.from({ length: count }, (_, i) => ({ alone: cosine(2 * i), inContext: cosine(2 * i + 1) }));
  }

  /** The highest cosine of a vector with sentences that lie one behind the other, each alone; null where all are pending. */
  bestAlone(vector: Float32Array, first: number, count: number): number | null {
    const bytes = this.#read(first, count);
    const size = INT8.bytes(this.#dimensions);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    let best: number | null = null;
    for (let at = 0; at < bytes.length; at += 2 * size) {
      const scale = bytes.readFloatLE(at);
      if (scale === 0) continue;
      let sum = 0;
      for (let i = 0; i < vector.length; i += 1) sum += (vector[i] ?? 0) * (values[at + 4 + i] ?? 0);
      best = Math.max(best ?? Number.NEGATIVE_INFINITY, sum * scale);
    }
    return best;
  }

  /** The vectors of single sentences that lie one behind the other; pending ones are left out. */
  vectors(first: number, count: number): Float32Array[] {
    const bytes = this.#read(first, count);
    const places = Array.from({ length: count }, (_, i) => 2 * i * INT8.bytes(this.#dimensions));
    return places.filter((at) => bytes.readFloatLE(at) !== 0).map((at) => INT8.read(bytes, at, this.#dimensions));
  }

  /**
   * Where sentences are not embedded beforehand the file is empty, and reads as zeros: no vector yet.
   * Read in place: a few kilobytes cost microseconds, a way through the thread pool and back a tenth of a millisecond.
   */
  #read(first: number, count: number): Buffer {
    const size = 2 * INT8.bytes(this.#dimensions);
    const bytes = Buffer.allocUnsafe(size * count);
    const read = readSync(this.#file, bytes, 0, bytes.length, first * size);
    return read === bytes.length ? bytes : bytes.fill(0, read);
  }

  close(): void {
    closeSync(this.#file);
  }
}
