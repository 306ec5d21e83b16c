import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { z } from "zod";
import type { Article } from "../coverage/article.js";
import { Fault, messageOf } from "../coverage/fault.js";
import { readSeedFile } from "../coverage/reading/read-file.js";
import { type GoldPage, type PageScore, type ReadingSummary, scorePage, summarizeReading } from "./reading-score.js";

/** How a set of pages was read. */
export interface ReadingReport extends ReadingSummary {
  /** Pages in which no article was found, with the reason; they count as read wrong. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  readonly scores: readonly PageScore[];
}

const text = z.string().nullable().optional();
const GOLD = z.object({ file: z.string().min(1), title: text, body: text, author: text, date: text });

/**
 * Reads every page that a list names and scores it. The list has one JSON object a line: `{file, title, body, author, date}`.
 * @throws Fault `pages_unreadable` when the list cannot be read, or a line of it is no such object
 */
export async function evaluateReading(
  listFile: string,
  options: { readonly timeZone: string },
): Promise<ReadingReport> {
  const golds = await goldPages(listFile);
  const scores: PageScore[] = [];
  const unread: { file: string; reason: string }[] = [];
  for (const gold of golds) {
    const read = await readFirst(resolve(dirname(listFile), gold.file), options.timeZone);
    if ("reason" in read) unread.push({ file: gold.file, reason: read.reason });
    scores.push(scorePage(gold, "reason" in read ? null : read));
  }
  return { ...summarizeReading(scores), unread, scores };
}

async function goldPages(listFile: string): Promise<GoldPage[]> {
  const unreadable = (what: string, cause?: unknown) =>
    new Fault("pages_unreadable", what, {
      next: "Name a file with one {file, title, body, author, date} a line.",
      cause,
    });
  const content = await readFile(listFile, "utf8").catch((error: unknown) => {
    throw unreadable(`The list of pages ${listFile} cannot be read: ${messageOf(error)}`, error);
  });
  const golds: GoldPage[] = [];
  for (const [index, line] of content.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      const { file, ...fields } = GOLD.parse(JSON.parse(line));
      golds.push({ file, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) });
    } catch (error) {
      throw unreadable(`Line ${index + 1} of ${listFile} is no page: ${messageOf(error)}`, error);
    }
  }
  return golds;
}

async function readFirst(path: string, timeZone: string): Promise<Article | { readonly reason: string }> {
  for await (const item of readSeedFile({ file: basename(path), path }, { timeZone, repeats: () => false })) {
    return item.kind === "article" ? item.article : { reason: item.reason };
  }
  return { reason: "empty" };
}
