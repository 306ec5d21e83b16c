import { open, readFile } from "node:fs/promises";
import { z } from "zod";
import { Fault } from "../coverage/fault.js";
import { writeFully } from "./snapshot/write-fully.js";

/** The typed arrays that a store file holds, by name. */
export type Arrays = Readonly<Record<string, Uint32Array | Uint16Array | Uint8Array | Int8Array | Float32Array>>;

const KINDS = { Uint32Array, Uint16Array, Uint8Array, Int8Array, Float32Array };
const ALIGNMENT = 8;
const headerSchema = z.record(
  z.string(),
  z.object({
    kind: z.enum(["Uint32Array", "Uint16Array", "Uint8Array", "Int8Array", "Float32Array"]),
    offset: z.number().int().nonnegative(),
    length: z.number().int().nonnegative(),
  }),
);

/** Writes named arrays one behind the other: the length of a JSON header, the header, the arrays, each aligned to 8 bytes. */
export async function writeArrays(path: string, arrays: Arrays): Promise<void> {
  let offset = 0;
  const header: z.infer<typeof headerSchema> = {};
  for (const [name, array] of Object.entries(arrays)) {
    header[name] = { kind: kindOf(array), offset, length: array.length };
    offset = align(offset + array.byteLength);
  }
  const head = Buffer.from(JSON.stringify(header));
  const start = align(4 + head.length);
  const file = await open(path, "w");
  try {
    const prefix = Buffer.alloc(start);
    prefix.writeUInt32LE(head.length, 0);
    head.copy(prefix, 4);
    await writeFully(file, prefix, 0);
    for (const [name, array] of Object.entries(arrays)) {
      const place = header[name];
      if (!place || array.byteLength === 0) continue;
      const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
      await writeFully(file, bytes, start + place.offset);
    }
    await file.truncate(start + offset);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Reads a file of `writeArrays` in one piece; the arrays are views of it.
 * @throws Fault `store_damaged` when the file does not hold what its header says
 */
export async function readArrays(path: string): Promise<Arrays> {
  const bytes = await readFile(path);
  try {
    const headLength = bytes.readUInt32LE(0);
    const header = headerSchema.parse(JSON.parse(bytes.toString("utf8", 4, 4 + headLength)));
    const start = align(4 + headLength);
    const arrays: Record<string, Arrays[string]> = {};
    for (const [name, { kind, offset, length }] of Object.entries(header)) {
      // A small file may lie in Node's shared pool at any place: a copy is aligned.
      const size = length * KINDS[kind].BYTES_PER_ELEMENT;
      const from = bytes.byteOffset + start + offset;
      if (start + offset + size > bytes.length) throw new RangeError(`${name} is cut short`);
      arrays[name] =
        from % ALIGNMENT === 0
          ? new KINDS[kind](bytes.buffer, from, length)
          : new KINDS[kind](bytes.buffer.slice(from, from + size));
    }
    return arrays;
  } catch (cause) {
    throw damagedFile(path, cause);
  }
}

/** The fault of a store file that does not hold what it should. */
export function damagedFile(path: string, cause?: unknown): Fault {
  return new Fault("store_damaged", `The store file ${path} is damaged.`, { next: "npm run embed", cause });
}

/**
 * One array of a file that was read.
 * @throws Fault `store_damaged` when it is not there or of another kind
 */
export function arrayOf<K extends keyof typeof KINDS>(
  arrays: Arrays,
  name: string,
  kind: K,
): InstanceType<(typeof KINDS)[K]> {
  const array = arrays[name];
  if (array instanceof KINDS[kind]) return array as InstanceType<(typeof KINDS)[K]>;
  throw new Fault("store_damaged", `The store lacks its table ${name}.`, { next: "npm run embed" });
}

function kindOf(array: Arrays[string]): keyof typeof KINDS {
  if (array instanceof Uint32Array) return "Uint32Array";
  if (array instanceof Uint16Array) return "Uint16Array";
  if (array instanceof Uint8Array) return "Uint8Array";
  return array instanceof Int8Array ? "Int8Array" : "Float32Array";
}

function align(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
