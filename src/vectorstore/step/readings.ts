import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { unreadDates } from "../../coverage/dates/unread-dates.js";
import { fileLines } from "../../coverage/reading/file-lines.js";
import type { ReadItem } from "../../coverage/reading/read-coverage.js";
import type { SeedFile } from "../../coverage/reading/seed-files.js";

/** A file that was written so shortly before it was read, in milliseconds, may be written again within the same tick of its clock. */
const STILL_WARM = 2_000;
/** Files looked at side by side. */
const AT_ONCE = 32;
const LONGEST_LINE = 8 << 20;

const itemSchema = z.object({
  /** The article; null where something was passed over. */
  id: z.string().nullable(),
  reason: z.string().optional(),
  /** Dates that the article states and that are none. */
  notices: z.array(z.string()).optional(),
  /** Of a line of a `.jsonl` file: its hash. */
  line: z.string().optional(),
});

const readingSchema = z.object({
  file: z.string(),
  /** Size and time as they were before it was read; time 0 is never the same. */
  size: z.number(),
  time: z.number(),
  items: z.array(itemSchema),
});

const readingsSchema = z.object({
  /** Digest of the program's part that reads. */
  program: z.string(),
  timeZone: z.string(),
  /** Lines that repeat across files, as `LineRepetition` numbers them. */
  repeated: z.array(z.number()),
  files: z.array(readingSchema),
});

/** What was read of one file, in order. */
export type ReadingItem = z.infer<typeof itemSchema>;
/** What was read of one file. */
export type Reading = z.infer<typeof readingSchema>;
/** What was read of a seeds folder: what has not changed since need not be read again. */
export type Readings = z.infer<typeof readingsSchema>;

/** What tells whether a file has changed. */
export type Stamp = Pick<Reading, "size" | "time">;

/** Parses what a snapshot keeps; null where it is of another form. */
export function parseReadings(json: string): Readings | null {
  const parsed = readingsSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : null;
}

/** The stamps of files, before they are read. */
export async function stampsOf(files: readonly SeedFile[]): Promise<Map<string, Stamp>> {
  const now = Date.now();
  const stamps = new Map<string, Stamp>();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    await Promise.all(
      files.slice(from, from + AT_ONCE).map(async ({ file, path }) => {
        const found = await stat(path).catch(() => null);
        const time = found && found.mtimeMs < now - STILL_WARM ? found.mtimeMs : 0;
        stamps.set(file, { size: found?.size ?? 0, time });
      }),
    );
  }
  return stamps;
}

/** The readings of files, from what was read of them. */
export async function readingsOf(
  files: readonly SeedFile[],
  stamps: ReadonlyMap<string, Stamp>,
  items: ReadonlyMap<string, readonly ReadingItem[]>,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const { file, path } of files) {
    const { size, time } = stamps.get(file) ?? { size: 0, time: 0 };
    const read = items.get(file) ?? [];
    const lines = extname(file).toLowerCase() === ".jsonl" ? await lineHashes(path) : [];
    const isFitting = lines.length === read.length;
    readings.push({
      file,
      size,
      time,
      items: read.map((item, i) => ({ ...item, ...(isFitting ? { line: lines[i] } : {}) })),
    });
  }
  return readings;
}

/** What is kept of something that was read. */
export function readingItem(item: ReadItem): ReadingItem {
  if (item.kind === "skipped") return { id: null, reason: item.reason };
  const notices = unreadDates(item.article);
  return { id: item.article.id, ...(notices.length > 0 ? { notices } : {}) };
}

/** What was read and needs a word to the editor: dates that articles state and that are none, each with its article. */
export function noticesOf(files: readonly Reading[]): string[] {
  return files.flatMap(({ items }) =>
    items.flatMap(({ id, notices = [] }) => notices.map((notice) => `${id}: ${notice}`)),
  );
}

/** The hash of a line; null where it holds nothing. */
export function lineHash(bytes: Buffer): string | null {
  if (bytes.every((byte) => byte <= 0x20)) return null;
  return createHash("md5").update(bytes).digest("base64url");
}

async function lineHashes(path: string): Promise<string[]> {
  const hashes: string[] = [];
  try {
    for await (const { bytes } of fileLines(path, LONGEST_LINE)) {
      const hash = bytes === null ? "long" : lineHash(bytes);
      if (hash !== null) hashes.push(hash);
    }
  } catch {
    // A file that cannot be read has no lines that could be known again.
    return [];
  }
  return hashes;
}

let program: Promise<string> | null = null;

/** A digest of the program's part that reads and cuts: another version may read the same file differently. */
export function programMark(): Promise<string> {
  program ??= digestOf(fileURLToPath(new URL("../../coverage/", import.meta.url)));
  return program;
}

async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/u.test(name)).sort();
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
