import { extname } from "node:path";
import type { Article } from "../../coverage/article.js";
import { decode } from "../../coverage/reading/decode.js";
import { fileLines } from "../../coverage/reading/file-lines.js";
import { readSeedFile } from "../../coverage/reading/read-file.js";
import { readJsonArticle } from "../../coverage/reading/read-json.js";
import { type SeedFile, seedFiles } from "../../coverage/reading/seed-files.js";
import { LineRepetition } from "../../coverage/repetition.js";
import {
  lineHash,
  programMark,
  type Reading,
  type ReadingItem,
  type Readings,
  readingItem,
  stampsOf,
} from "./readings.js";

const LONGEST_LINE = 8 << 20;

/** A seeds folder against what was read of it before. */
export interface ChangedSeeds {
  /** All articles in the order of reading: the text of one that was read now, null for one that is as it was. */
  readonly articles: ReadonlyMap<string, Article | null>;
  readonly readings: Readings;
}

/**
 * Reads what has changed in a seeds folder.
 * @param most how many articles may have changed
 * @returns null where all must be read: after a change of the program or the time zone, when an article is gone (its text shall leave
 *   the store), when ids meet, and when more has changed
 */
export async function readChangedSeeds(
  seedsDir: string,
  timeZone: string,
  before: Readings,
  most: number,
): Promise<ChangedSeeds | null> {
  if (before.timeZone !== timeZone || before.program !== (await programMark())) return null;
  const files = await seedFiles(seedsDir);
  const stamps = await stampsOf(files);
  const known = new Map(before.files.map((reading) => [reading.file, reading]));
  const repetition = LineRepetition.of(before.repeated);
  const reading = { timeZone, repeats: (line: string) => repetition.repeats(line) };
  const articles = new Map<string, Article | null>();
  const readings: Reading[] = [];
  let changed = 0;
  for (const seed of files) {
    const stamp = stamps.get(seed.file) ?? { size: 0, time: 0 };
    const old = known.get(seed.file);
    const isSame = old !== undefined && stamp.time !== 0 && old.time === stamp.time && old.size === stamp.size;
    const read = isSame ? asBefore(old.items) : await readChanged(seed, old?.items ?? [], reading);
    if (read === null) return null;
    for (const { item, article } of read) {
      if (item.id === null) continue;
      if (articles.has(item.id)) return null;
      articles.set(item.id, article);
      if (article !== null) changed += 1;
    }
    if (changed > most) return null;
    readings.push({ file: seed.file, ...stamp, items: read.map(({ item }) => item) });
  }
  const isGone = ({ id }: ReadingItem) => id !== null && !articles.has(id);
  if (before.files.some(({ items }) => items.some(isGone))) return null;
  return { articles, readings: { ...before, files: readings } };
}

interface Read {
  readonly item: ReadingItem;
  readonly article: Article | null;
}

type Reader = Parameters<typeof readSeedFile>[1];

function asBefore(items: readonly ReadingItem[]): Read[] {
  return items.map((item) => ({ item, article: null }));
}

async function readChanged(seed: SeedFile, old: readonly ReadingItem[], reading: Reader): Promise<Read[] | null> {
  if (extname(seed.file).toLowerCase() === ".jsonl" && old.some(({ line }) => line !== undefined)) {
    return readChangedLines(seed, old, reading.timeZone);
  }
  const read: Read[] = [];
  for await (const item of readSeedFile(seed, reading)) {
    read.push({ item: readingItem(item), article: item.kind === "article" ? item.article : null });
  }
  return read;
}

/** @returns null where a new line is no article: then the reader of whole files says why */
async function readChangedLines(seed: SeedFile, old: readonly ReadingItem[], timeZone: string): Promise<Read[] | null> {
  const known = new Map(old.map((item, place) => [item.line, { item, place }]));
  const read: Read[] = [];
  for await (const { number, bytes } of fileLines(seed.path, LONGEST_LINE)) {
    const line = bytes === null ? null : lineHash(bytes);
    if (bytes === null) return null;
    if (line === null) continue;
    const same = known.get(line);
    const id = `${seed.file}#${number}`;
    // What has its id, or its reason, from its place in the file is the same at the same place only.
    const isPlaced = same?.item.id === null || same?.item.id?.startsWith(`${seed.file}#`);
    if (same && (!isPlaced || same.item.id === id)) {
      read.push({ item: same.item, article: null });
      continue;
    }
    const article = parsed(bytes, seed.file, id, timeZone);
    if (article === null) return null;
    read.push({ item: { ...readingItem({ kind: "article", article }), line }, article });
  }
  return read;
}

function parsed(bytes: Buffer, file: string, id: string, timeZone: string): Article | null {
  try {
    const article = readJsonArticle(JSON.parse(decode(bytes)?.text ?? ""), file, id, timeZone);
    return "reason" in article ? null : article;
  } catch {
    return null;
  }
}
