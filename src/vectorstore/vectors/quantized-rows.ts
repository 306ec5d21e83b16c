import { type FileHandle, open } from "node:fs/promises";
import { damagedFile } from "../array-file.js";
import { writeFully } from "../snapshot/write-fully.js";
import { SCAN_MODULE } from "../tokens/scan-module.js";

/** A query's components are 12-bit numbers: with 8-bit rows of any length, sums stay far below 2^31. */
const QUERY_MOST = 2047;
const ROW_MOST = 127;
const PAGE = 1 << 16;
/** Bytes that are read at a time; the event loop runs between. */
const PIECE = 4 << 20;
/** In front of a file: dimensions and number of rows, 32 bits each. */
const HEADER = 8;

/**
 * Vectors of length 1 as 8-bit rows with a scale each, which costs less than 0.002 of a cosine at 384 dimensions, in the memory of a
 * small WebAssembly function: all of 100,000 are compared in a few milliseconds. Exact search under a filter, and single cosines.
 */
export class QuantizedRows {
  readonly dimensions: number;
  readonly size: number;
  readonly #stride: number;
  readonly #memory: WebAssembly.Memory;
  readonly #rows: number;
  readonly #ids: number;
  readonly #out: number;
  readonly #scales: Float32Array;
  readonly #scan: (ids: number, count: number, out: number, rows: number, stride: number) => void;

  /** @param size how many rows; all are zero until they are set */
  constructor(dimensions: number, size: number) {
    this.dimensions = dimensions;
    this.size = size;
    this.#stride = align(dimensions);
    this.#rows = align(2 * this.#stride);
    const scales = this.#rows + align(size * this.#stride);
    this.#ids = scales + align(4 * size);
    this.#out = this.#ids + align(4 * size);
    const bytes = this.#out + align(4 * size);
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    this.#scales = new Float32Array(this.#memory.buffer, scales, size);
    const module = new WebAssembly.Module(SCAN_MODULE);
    const { scan } = new WebAssembly.Instance(module, { e: { memory: this.#memory } }).exports;
    if (typeof scan !== "function") throw new TypeError("the module has no scan");
    this.#scan = (...numbers) => scan(...numbers);
  }

  /** Puts a vector of length 1 into a row. */
  set(row: number, vector: Float32Array): void {
    if (!(row >= 0 && row < this.size) || vector.length !== this.dimensions) {
      throw new RangeError(`no place for a vector of ${vector.length} in row ${row}`);
    }
    const values = new Int8Array(this.#memory.buffer, this.#rows + row * this.#stride, this.dimensions);
    this.#scales[row] = quantize(vector, ROW_MOST, values);
  }

  /** Takes rows of the same dimensions over, as many as there is place for. */
  copyFrom(other: QuantizedRows): void {
    const rows = Math.min(this.size, other.size);
    new Uint8Array(this.#memory.buffer).set(
      new Uint8Array(other.#memory.buffer, other.#rows, rows * this.#stride),
      this.#rows,
    );
    this.#scales.set(other.#scales.subarray(0, rows));
  }

  /** The cosine of a vector with each of these rows, in their order. */
  cosines(vector: Float32Array, rows: ArrayLike<number>): Float32Array {
    const count = rows.length;
    if (count > this.size) throw new RangeError(`${count} of ${this.size} rows`);
    if (count === 0) return new Float32Array(0);
    const query = new Int16Array(this.#memory.buffer, 0, this.#stride);
    const scale = quantize(vector, QUERY_MOST, query);
    const ids = new Uint32Array(this.#memory.buffer, this.#ids, count);
    ids.set(rows);
    for (let i = 0; i < count; i += 1) if ((ids[i] ?? 0) >= this.size) throw new RangeError(`no row ${ids[i]}`);
    this.#scan(this.#ids, count, this.#out, this.#rows, this.#stride);
    const sums = new Int32Array(this.#memory.buffer, this.#out, count);
    const cosines = new Float32Array(count);
    for (let i = 0; i < count; i += 1) cosines[i] = (sums[i] ?? 0) * scale * (this.#scales[ids[i] ?? 0] ?? 0);
    return cosines;
  }

  /** A row as a vector again. */
  vector(row: number): Float32Array {
    const scale = this.#scales[row] ?? 0;
    const values = new Int8Array(this.#memory.buffer, this.#rows + row * this.#stride, this.dimensions);
    return Float32Array.from(values, (value) => value * scale);
  }

  /** Writes header, rows and scales. */
  async save(path: string): Promise<void> {
    const file = await open(path, "w");
    try {
      const header = Buffer.alloc(HEADER);
      header.writeUInt32LE(this.dimensions, 0);
      header.writeUInt32LE(this.size, 4);
      await writeFully(file, header, 0);
      const [values, scales] = this.#stored(this.size);
      await writeFully(file, values, HEADER);
      await writeFully(file, scales, HEADER + values.length);
    } finally {
      await file.close();
    }
  }

  /**
   * Reads what `save` has written.
   * @param more how many empty rows come behind
   * @throws Fault `store_damaged` when the file is not that
   */
  static async load(path: string, dimensions: number, more = 0): Promise<QuantizedRows> {
    const file = await open(path, "r");
    try {
      const header = Buffer.alloc(HEADER);
      const { bytesRead } = await file.read(header, 0, HEADER, 0);
      if (bytesRead < HEADER || header.readUInt32LE(0) !== dimensions) throw damagedFile(path);
      const size = header.readUInt32LE(4);
      const rows = new QuantizedRows(dimensions, size + more);
      const [values, scales] = rows.#stored(size);
      if ((await file.stat()).size !== HEADER + values.length + scales.length) throw damagedFile(path);
      await readFully(file, values, HEADER, path);
      await readFully(file, scales, HEADER + values.length, path);
      return rows;
    } finally {
      await file.close();
    }
  }

  /** The first rows and their scales as bytes. */
  #stored(size: number): [Uint8Array, Uint8Array] {
    const values = new Uint8Array(this.#memory.buffer, this.#rows, size * this.#stride);
    return [values, new Uint8Array(this.#memory.buffer, this.#scales.byteOffset, 4 * size)];
  }
}

async function readFully(file: FileHandle, into: Uint8Array, position: number, path: string): Promise<void> {
  for (let at = 0; at < into.length; ) {
    const { bytesRead } = await file.read(into, at, Math.min(PIECE, into.length - at), position + at);
    if (bytesRead === 0) throw damagedFile(path);
    at += bytesRead;
  }
}

/** Writes a vector as whole numbers up to `most`. @returns what they must be multiplied with */
function quantize(vector: Float32Array, most: number, into: Int8Array | Int16Array): number {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) {
    into.fill(0);
    return 0;
  }
  for (let i = 0; i < vector.length; i += 1) into[i] = Math.round(((vector[i] ?? 0) * most) / largest);
  return largest / most;
}

function align(size: number): number {
  return Math.ceil(size / 16) * 16;
}
