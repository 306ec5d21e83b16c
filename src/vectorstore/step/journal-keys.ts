import { readFile, rename, writeFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { KEY_BYTES } from "../key-table.js";

/** Checksum of what follows, inode of the journal. */
const HEADER = 4 + 8;

/**
 * The keys of a journal's first records, kept beside it so that a large one is opened without being read: what they say is checked
 * again with each record that is used.
 * @param inode of the journal: a file that took its place is another one
 * @returns the keys one behind the other; none where there is no such file, or it is damaged or another journal's
 */
export async function readJournalKeys(path: string, inode: number, most: number): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const keys = bytes.subarray(HEADER);
  if (bytes.length < HEADER || keys.length % KEY_BYTES !== 0 || keys.length / KEY_BYTES > most) return Buffer.alloc(0);
  const isIntact = bytes.readUInt32LE(0) === crc32(bytes.subarray(4)) && bytes.readDoubleLE(4) === inode;
  return isIntact ? keys : Buffer.alloc(0);
}

/** Keeps the keys of a journal's records for the next time. */
export async function writeJournalKeys(path: string, inode: number, keys: Uint8Array): Promise<void> {
  const header = Buffer.alloc(HEADER);
  header.writeDoubleLE(inode, 4);
  header.writeUInt32LE(crc32(keys, crc32(header.subarray(4))), 0);
  await writeFile(`${path}.new`, [header, keys]);
  await rename(`${path}.new`, path);
}
