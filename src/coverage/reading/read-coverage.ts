import { extname } from "node:path";
import { Fault } from "../fault.js";
import { LineRepetition } from "../repetition.js";
import { type Loading, loadSeedFile, type ReadItem, readDecoded, readSeedFile } from "./read-file.js";
import { type SeedFile, seedFiles } from "./seed-files.js";

export type { ReadItem } from "./read-file.js";

/**
 * Reads the articles of a seeds folder, ordered by path, one file at a time. A first pass over the text files counts the
 * lines that repeat across them. Of a repeated id the first article counts. `duplicateOf` is null in what this yields:
 * copies show only when all articles are known (see stories.ts).
 * @throws Fault `seeds_missing` when there is no such folder, `seeds_empty` when no article is in it
 */
export async function* readCoverage(
  seedsDir: string,
  options: { readonly timeZone: string; readonly onRepetition?: (repetition: LineRepetition) => void },
): AsyncGenerator<ReadItem> {
  const files = await seedFiles(seedsDir);
  const repetition = await countRepetition(files);
  options.onRepetition?.(repetition);
  const seen = new Map<string, string>();
  let left = 0;
  const reasons: string[] = [];
  const loading = new Map<SeedFile, Loading>();
  for (const [index, seed] of files.entries()) {
    for (const [ahead, following] of files.slice(index, index + AHEAD).entries()) {
      if (ahead > 1 && !TEXTS.has(extname(following.file).toLowerCase())) break;
      if (!loading.has(following)) loading.set(following, loadSeedFile(following));
    }
    const own = loading.get(seed);
    loading.delete(seed);
    const reading = { timeZone: options.timeZone, repeats: (line: string) => repetition.repeats(line) };
    for await (const item of readSeedFile(seed, reading, own)) {
      const first = item.kind === "article" ? seen.get(item.article.id) : undefined;
      if (item.kind === "article" && first === undefined) seen.set(item.article.id, item.article.file);
      else left += 1;
      if (item.kind === "skipped" && reasons.length < REASONS) reasons.push(`${item.file} (${item.reason})`);
      if (item.kind === "skipped" || first === undefined) yield item;
      else
        yield { kind: "skipped", file: item.article.file, reason: `its id "${item.article.id}" is taken by ${first}` };
    }
  }
  if (seen.size > 0) return;
  throw new Fault(
    "seeds_empty",
    left === 0
      ? `The seeds folder ${seedsDir} is empty.`
      : `None of the ${left} files or entries in ${seedsDir} is an article that can be read: ${reasons.join(", ")}${left > reasons.length ? " …" : ""}.`,
    {
      next: "Put articles in it (.txt, .md, .html, .json, .jsonl or .xml), or name another folder with --seeds or SEEDS_DIR.",
      data: { seedsDir, skipped: left },
    },
  );
}

/** How many files are named with their reasons where none can be read. */
const REASONS = 3;

/** Files whose content is fetched while others are read: one, and of the small ones so many. */
const AHEAD = 8;
const TEXTS = new Set([".txt", ".md"]);
const PAGES = new Set([".html", ".htm"]);
const COUNTED = new Set([...TEXTS, ...PAGES]);
/** A file larger than this is left out of the count, which reads every file once more. */
const LARGEST_COUNTED = 1024 * 1024;

/** Files that are fetched at once for the count. */
const AT_ONCE = 16;

async function countRepetition(files: readonly SeedFile[]): Promise<LineRepetition> {
  const repetition = new LineRepetition();
  const counted = files.filter(
    ({ file, problem }) => problem === undefined && COUNTED.has(extname(file).toLowerCase()),
  );
  // A line counts from its third file on, so fewer files have nothing to tell.
  if (counted.length < 3) return repetition;
  for (let from = 0; from < counted.length; from += AT_ONCE) {
    const some = counted.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map(({ path }) => readDecoded(path, LARGEST_COUNTED).catch(() => null)));
    for (const [index, decoded] of read.entries()) {
      if (decoded === null || !("text" in decoded)) continue;
      const isPage = PAGES.has(extname(some[index]?.file ?? "").toLowerCase());
      repetition.add(isPage ? withoutTags(decoded.text) : decoded.text);
    }
  }
  return repetition;
}

/** The lines of a page, good enough to count them: the page itself is parsed when it is read. */
function withoutTags(html: string): string {
  return withoutCode(html)
    .replace(/<\/?(?:a|b|em|i|span|strong|u|font)\b[^<>]*>/giu, "")
    .replace(/<[^<>]*>/gu, "\n");
}

const CODE = /<(\/?)(script|style|svg)\b[^<>]*>/giu;

/** A page without scripts, styles and drawings, in one walk over their tags. */
function withoutCode(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let open: { readonly name: string; readonly index: number } | null = null;
  for (const { 0: tag, 1: slash, 2: name = "", index } of html.matchAll(CODE)) {
    if (open === null && slash === "") open = { name: name.toLowerCase(), index };
    else if (open !== null && slash !== "" && name.toLowerCase() === open.name) {
      kept.push(html.slice(from, open.index));
      from = index + tag.length;
      open = null;
    }
  }
  return [...kept, html.slice(from)].join("\n");
}
