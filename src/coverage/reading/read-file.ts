import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Article } from "../article.js";
import { messageOf } from "../fault.js";
import { tooManyLines } from "../lines.js";
import { readFeed } from "../page/read-feed.js";
import { readPage } from "../page/read-page.js";
import { withoutPictures } from "../page/tree.js";
import { type Decoded, decode } from "./decode.js";
import { itemOf, type ReadItem, skipped } from "./read-items.js";
import { readJson, readJsonLines } from "./read-json-file.js";
import { readText } from "./read-text.js";
import type { SeedFile } from "./seed-files.js";

export type { ReadItem } from "./read-items.js";

/** What the readers of all formats are told. */
export interface ReadingOptions {
  /** IANA zone of times that state none. */
  readonly timeZone: string;
  /** Whether a line stands in several files with different texts. */
  readonly repeats: (line: string) => boolean;
}

const MEGABYTE = 1024 * 1024;
/** Larger files hold no article; they would only fill the memory. */
const LARGEST: Readonly<Record<string, number>> = {
  ".txt": 4 * MEGABYTE,
  ".md": 4 * MEGABYTE,
  ".json": 64 * MEGABYTE,
  ".html": 32 * MEGABYTE,
  ".htm": 32 * MEGABYTE,
  ".xml": 32 * MEGABYTE,
};
/** A page without the pictures in it is smaller than this. */
const LARGEST_PAGE = 8 * MEGABYTE;
/** A file whose content is being fetched: what it decodes to, or why it is not read; null for a file of lines. */
export type Loading = Promise<Decoded | { readonly reason: string } | null>;

/** Begins to fetch a file, so that the next one comes from the disk while this one is read. Never rejects. */
export async function loadSeedFile({ file, path, problem }: SeedFile): Loading {
  if (problem !== undefined) return { reason: problem };
  const kind = extname(file).toLowerCase();
  try {
    const stats = await stat(path);
    if (isEndless(stats)) return { reason: NOT_A_FILE };
    if (kind === ".jsonl") return null;
    const largest = LARGEST[kind];
    return largest === undefined
      ? { reason: `${kind || "a file without extension"} is not a kind of file that is read` }
      : await decodedFile(path, stats, largest);
  } catch (error) {
    return { reason: explain(error) };
  }
}

/**
 * Reads the articles of one file. Nothing in a file makes it throw: what cannot be read is skipped with a reason.
 * @param loading the file's content, where fetching it has begun already
 */
export async function* readSeedFile(
  seed: SeedFile,
  options: ReadingOptions,
  loading: Loading = loadSeedFile(seed),
): AsyncGenerator<ReadItem> {
  try {
    const loaded = await loading;
    if (loaded === null) yield* readJsonLines(seed, options.timeZone);
    else if ("reason" in loaded) yield skipped(seed, loaded.reason);
    else yield* readWhole(seed, loaded, options);
  } catch (error) {
    yield skipped(seed, explain(error));
  }
}

function* readWhole(seed: SeedFile, decoded: Decoded, options: ReadingOptions): Generator<ReadItem> {
  const kind = extname(seed.file).toLowerCase();
  if (kind === ".json") yield* readJson(seed, decoded.text, options.timeZone);
  else if (kind === ".xml") {
    let hasItems = false;
    for (const item of readFeed({ file: seed.file, xml: decoded.text, timeZone: options.timeZone })) {
      hasItems = true;
      yield itemOf(seed, item, "");
    }
    if (!hasItems) yield skipped(seed, "no RSS or Atom feed with items");
  } else {
    const article =
      kind === ".txt" || kind === ".md"
        ? readTextOf(seed, decoded.text, kind === ".md", options)
        : readPageOf(seed, decoded.text, options);
    yield "reason" in article
      ? skipped(seed, article.reason)
      : { kind: "article", article: withEncoding(article, decoded) };
  }
}

function readTextOf(
  { file }: SeedFile,
  source: string,
  markdown: boolean,
  options: ReadingOptions,
): Article | { readonly reason: string } {
  const reason = tooManyLines(source);
  return reason === null ? readText({ file, source, markdown, ...options }) : { reason };
}

function readPageOf(seed: SeedFile, text: string, options: ReadingOptions): Article | { readonly reason: string } {
  const html = withoutPictures(text);
  if (html.length > LARGEST_PAGE) return { reason: `larger than ${LARGEST_PAGE / MEGABYTE} MB without its pictures` };
  return readPage({ file: seed.file, html, ...options }) ?? { reason: "no article found in the page" };
}

const NOT_A_FILE = "not a regular file";

/** A pipe or a device may never end. */
function isEndless(stats: Stats): boolean {
  return stats.isFIFO() || stats.isSocket() || stats.isCharacterDevice();
}

/** The decoded text of a file, or why it has none. */
export async function readDecoded(path: string, largest: number): Promise<Decoded | { readonly reason: string }> {
  return decodedFile(path, await stat(path), largest);
}

async function decodedFile(
  path: string,
  stats: Stats,
  largest: number,
): Promise<Decoded | { readonly reason: string }> {
  if (isEndless(stats)) return { reason: NOT_A_FILE };
  if (stats.size > largest) return { reason: `larger than ${Math.round(largest / MEGABYTE)} MB` };
  const bytes = await readFile(path);
  const decoded = decode(bytes, declaredCharset(bytes));
  if (decoded === null) return { reason: "not text, or in an encoding that is not known" };
  return decoded.text.trim() === "" ? { reason: "empty" } : decoded;
}

/** The character set that a page or feed names in its first bytes. */
function declaredCharset(bytes: Buffer): string | undefined {
  return /(?:charset|encoding)\s*=\s*["']?([\w-]{2,20})/iu.exec(bytes.subarray(0, 4096).toString("latin1"))?.[1];
}

function withEncoding(article: Article, { encoding, lossy }: Decoded): Article {
  if (encoding === "utf-8" && !lossy) return article;
  const note = lossy ? `${encoding}, with bytes that are not valid` : encoding;
  return { ...article, provenance: { ...article.provenance, encoding: note } };
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "the link leads nowhere",
  ELOOP: "a loop of links",
  EACCES: "may not be read (permission)",
  EPERM: "may not be read (permission)",
  EISDIR: "a folder with the name of a file",
};

/** Why a file could not be read, from what was thrown. */
function explain(error: unknown): string {
  if (error instanceof SyntaxError) return "not JSON";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM_REASONS[code] ?? `could not be read: ${messageOf(error)}`;
}
