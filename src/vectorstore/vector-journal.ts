import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { writeFully } from "./write-fully.js";

/** How a vector lies in a record. */
export interface VectorCodec {
  bytes(dimensions: number): number;
  write(record: Buffer, offset: number, vector: Float32Array): void;
  read(record: Buffer, offset: number, dimensions: number): Float32Array;
}

/** Four bytes a component, nothing lost. */
export const FLOAT32: VectorCodec = {
  bytes: (dimensions) => 4 * dimensions,
  write(record, offset, vector) {
    vector.forEach((value, i) => {
      record.writeFloatLE(value, offset + 4 * i);
    });
  },
  read: (record, offset, dimensions) =>
    Float32Array.from({ length: dimensions }, (_, i) => record.readFloatLE(offset + 4 * i)),
};

/** Bytes of a text's key: the first half of its sha256. */
const KEY_BYTES = 16;
const CHECK_BYTES = 4;
const COMPACT_BATCH = 256;

/** The key under which a text's vector is kept, in hex. */
export function textKey(text: string): string {
  return createHash("sha256")
    .update(text.toWellFormed())
    .digest("hex")
    .slice(0, 2 * KEY_BYTES);
}

/**
 * Vectors that have been paid for, on disk, one append-only file a model. A record is the text's key, a checksum and the
 * vector. A record that a crash or the disk damaged is passed over: its text is embedded again.
 */
export class VectorJournal {
  readonly #path: string;
  readonly #dimensions: number;
  readonly #codec: VectorCodec;
  #file: FileHandle;
  /** Key → number of its record. */
  #records: Map<string, number>;
  /** Records in the file, damaged ones too. */
  #count: number;

  private constructor(
    path: string,
    layout: { readonly dimensions: number; readonly codec: VectorCodec },
    file: FileHandle,
    records: Map<string, number>,
    count: number,
  ) {
    this.#path = path;
    this.#dimensions = layout.dimensions;
    this.#codec = layout.codec;
    this.#file = file;
    this.#records = records;
    this.#count = count;
  }

  /** Opens or creates a journal; cuts off a record that was not written to its end. */
  static async open(path: string, dimensions: number, codec: VectorCodec = FLOAT32): Promise<VectorJournal> {
    await mkdir(dirname(path), { recursive: true });
    // "a+" creates the file without emptying it; the handle for reading and writing at places is opened after it.
    await (await open(path, "a+")).close();
    const file = await open(path, "r+");
    const size = KEY_BYTES + CHECK_BYTES + codec.bytes(dimensions);
    const records = new Map<string, number>();
    const chunk = Buffer.alloc(size * Math.max(1, Math.floor((4 << 20) / size)));
    let count = 0;
    for (let more = true; more; ) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, count * size);
      for (let at = 0; at + size <= bytesRead; at += size) {
        if (isIntact(chunk.subarray(at, at + size))) records.set(chunk.toString("hex", at, at + KEY_BYTES), count);
        count += 1;
      }
      more = bytesRead === chunk.length;
    }
    await file.truncate(count * size);
    return new VectorJournal(path, { dimensions, codec }, file, records, count);
  }

  /** How many vectors it holds. */
  get size(): number {
    return this.#records.size;
  }

  has(key: string): boolean {
    return this.#records.has(key);
  }

  /** @returns the vector, or null where the journal has none for this key */
  async get(key: string): Promise<Float32Array | null> {
    const record = this.#records.get(key);
    if (record === undefined) return null;
    const size = this.#recordBytes;
    const bytes = Buffer.alloc(size);
    await this.#file.read(bytes, 0, size, record * size);
    return this.#codec.read(bytes, KEY_BYTES + CHECK_BYTES, this.#dimensions);
  }

  /** Appends vectors and waits until they are on the disk. */
  async append(entries: readonly { readonly key: string; readonly vector: Float32Array }[]): Promise<void> {
    if (entries.length === 0) return;
    const size = this.#recordBytes;
    const bytes = Buffer.concat(entries.map(({ key, vector }) => this.#toRecord(key, vector)));
    await writeFully(this.#file, bytes, this.#count * size);
    await this.#file.datasync();
    for (const { key } of entries) {
      this.#records.set(key, this.#count);
      this.#count += 1;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Writes the journal anew with these keys alone, once less than half of it is still needed. */
  async compact(live: ReadonlySet<string>): Promise<void> {
    const kept = [...live].filter((key) => this.has(key));
    if (kept.length * 2 >= this.#count) return;
    const temporary = `${this.#path}.new`;
    await rm(temporary, { force: true });
    const fresh = await VectorJournal.open(temporary, this.#dimensions, this.#codec);
    try {
      await this.#copyTo(fresh, kept);
      await rename(temporary, this.#path);
    } catch (thrown) {
      await fresh.close();
      throw thrown;
    }
    await this.#file.close();
    this.#file = fresh.#file;
    this.#records = fresh.#records;
    this.#count = fresh.#count;
  }

  async #copyTo(fresh: VectorJournal, keys: readonly string[]): Promise<void> {
    for (let from = 0; from < keys.length; from += COMPACT_BATCH) {
      const entries = [];
      for (const key of keys.slice(from, from + COMPACT_BATCH)) {
        const vector = await this.get(key);
        if (vector) entries.push({ key, vector });
      }
      await fresh.append(entries);
    }
  }

  get #recordBytes(): number {
    return KEY_BYTES + CHECK_BYTES + this.#codec.bytes(this.#dimensions);
  }

  #toRecord(key: string, vector: Float32Array): Buffer {
    if (vector.length !== this.#dimensions) {
      throw new RangeError(`a vector of ${vector.length} in a journal of ${this.#dimensions}`);
    }
    const record = Buffer.alloc(this.#recordBytes);
    record.write(key, 0, KEY_BYTES, "hex");
    this.#codec.write(record, KEY_BYTES + CHECK_BYTES, vector);
    record.writeUInt32LE(checksum(record), KEY_BYTES);
    return record;
  }
}

function isIntact(record: Buffer): boolean {
  return record.readUInt32LE(KEY_BYTES) === checksum(record);
}

/** CRC-32 over key and vector; never 0 for a record of zeros, as a hole in a file would be. */
function checksum(record: Buffer): number {
  return (crc32(record.subarray(KEY_BYTES + CHECK_BYTES), crc32(record.subarray(0, KEY_BYTES))) ^ 0x5bd1e995) >>> 0;
}
