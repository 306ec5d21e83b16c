import { hash } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { KEY_BYTES, KeyTable } from "../key-table.js";
import { writeFully } from "../snapshot/write-fully.js";
import { readJournalKeys, writeJournalKeys } from "../step/journal-keys.js";

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

const CHECK_BYTES = 4;
const COMPACT_BATCH = 256;

/** The key under which a text's vector is kept, in hex. */
export function textKey(text: string): string {
  return hash("sha256", text.toWellFormed(), "hex").slice(0, 2 * KEY_BYTES);
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
  /** Every record's key; damaged records have none. */
  #records: KeyTable;
  /** How many records' keys are kept beside the journal. */
  #kept: number;

  private constructor(
    path: string,
    layout: { readonly dimensions: number; readonly codec: VectorCodec },
    file: FileHandle,
    records: KeyTable,
    kept: number,
  ) {
    this.#path = path;
    this.#dimensions = layout.dimensions;
    this.#codec = layout.codec;
    this.#file = file;
    this.#records = records;
    this.#kept = kept;
  }

  /** Opens or creates a journal; cuts off a record that was not written to its end. */
  static async open(path: string, dimensions: number, codec: VectorCodec = FLOAT32): Promise<VectorJournal> {
    await mkdir(dirname(path), { recursive: true });
    // "a+" creates the file without emptying it; the handle for reading and writing at places is opened after it.
    await (await open(path, "a+")).close();
    const file = await open(path, "r+");
    const size = KEY_BYTES + CHECK_BYTES + codec.bytes(dimensions);
    const { ino, size: bytes } = await file.stat();
    const records = new KeyTable();
    records.addAll(await readJournalKeys(keysPath(path), ino, Math.floor(bytes / size)));
    const kept = records.records;
    // Keys that do not fit must not be taken for those of records to come.
    if (kept === 0) await rm(keysPath(path), { force: true });
    const chunk = Buffer.alloc(size * Math.max(1, Math.floor((4 << 20) / size)));
    for (let more = true; more; ) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, records.records * size);
      for (let at = 0; at + size <= bytesRead; at += size) {
        records.add(isIntact(chunk.subarray(at, at + size)) ? chunk.subarray(at, at + KEY_BYTES) : null);
      }
      more = bytesRead === chunk.length;
    }
    await file.truncate(records.records * size);
    return new VectorJournal(path, { dimensions, codec }, file, records, kept);
  }

  /** How many vectors it holds. */
  get size(): number {
    return this.#records.size;
  }

  has(key: string): boolean {
    return this.#records.find(key) >= 0;
  }

  /** @returns the vector, or null where the journal has none for this key */
  async get(key: string): Promise<Float32Array | null> {
    const record = this.#records.find(key);
    if (record < 0) return null;
    const size = this.#recordBytes;
    const bytes = Buffer.alloc(size);
    await this.#file.read(bytes, 0, size, record * size);
    if (isIntact(bytes) && bytes.toString("hex", 0, KEY_BYTES) === key) {
      return this.#codec.read(bytes, KEY_BYTES + CHECK_BYTES, this.#dimensions);
    }
    this.#records.forget(key);
    this.#kept = 0;
    return null;
  }

  /** Appends vectors and waits until they are on the disk. */
  async append(entries: readonly { readonly key: string; readonly vector: Float32Array }[]): Promise<void> {
    if (entries.length === 0) return;
    const size = this.#recordBytes;
    const bytes = Buffer.concat(entries.map(({ key, vector }) => this.#toRecord(key, vector)));
    await writeFully(this.#file, bytes, this.#records.records * size);
    await this.#file.datasync();
    for (const { key } of entries) this.#records.add(Buffer.from(key, "hex"));
  }

  async close(): Promise<void> {
    if (this.#records.records !== this.#kept) {
      const { ino } = await this.#file.stat();
      await writeJournalKeys(keysPath(this.#path), ino, this.#records.bytes);
    }
    await this.#file.close();
  }

  /** Writes the journal anew with these keys alone, once less than half of it is still needed. */
  async compact(live: Iterable<string>): Promise<void> {
    const needed = new Uint8Array(this.#records.records);
    const kept: string[] = [];
    for (const key of live) {
      const record = this.#records.find(key);
      if (record < 0 || needed[record] === 1) continue;
      needed[record] = 1;
      kept.push(key);
    }
    if (kept.length * 2 >= this.#records.records) return;
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
    this.#kept = 0;
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

function keysPath(path: string): string {
  return `${path}.keys`;
}

function isIntact(record: Buffer): boolean {
  return record.readUInt32LE(KEY_BYTES) === checksum(record);
}

/** CRC-32 over key and vector; never 0 for a record of zeros, as a hole in a file would be. */
function checksum(record: Buffer): number {
  return (crc32(record.subarray(KEY_BYTES + CHECK_BYTES), crc32(record.subarray(0, KEY_BYTES))) ^ 0x5bd1e995) >>> 0;
}
