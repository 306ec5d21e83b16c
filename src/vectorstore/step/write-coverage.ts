import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { estimateTokens } from "../../coverage/passages/count-tokens.js";
import { cutPassages } from "../../coverage/passages/passages.js";
import { readCoverage } from "../../coverage/reading/read-coverage.js";
import { seedFiles } from "../../coverage/reading/seed-files.js";
import type { LineRepetition } from "../../coverage/repetition.js";
import { FILES } from "../snapshot/snapshot-files.js";
import { CoverageWriter, type WrittenCoverage } from "./coverage-writer.js";
import type { EmbeddingProgress } from "./embed-pending.js";
import {
  noticesOf,
  programMark,
  type ReadingItem,
  type Readings,
  readingItem,
  readingsOf,
  stampsOf,
} from "./readings.js";

/** Largest passage, in estimated tokens: well inside the model's 512, and larger found more than smaller (docs/retrieval.md). */
export const PASSAGE_TOKENS = 400;

/** A file, or a part of one, that was passed over. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** How a seeds folder is read. */
export interface ReadingOptions {
  readonly seedsDir: string;
  readonly timeZone: string;
  readonly onProgress?: (progress: EmbeddingProgress) => void;
  readonly signal?: AbortSignal;
}

/** Reads all articles of a seeds folder and writes them, their passages and words into a folder. */
export async function writeCoverage(
  folder: string,
  options: ReadingOptions,
): Promise<{ written: WrittenCoverage; skipped: SkippedFile[]; notices: string[] }> {
  const writer = await CoverageWriter.begin(folder);
  try {
    const { skipped, readings } = await copyCoverage(writer, options);
    await writeFile(join(folder, FILES.readings), JSON.stringify(readings));
    return { written: await writer.finish(), skipped, notices: noticesOf(readings.files) };
  } catch (thrown) {
    await writer.abandon();
    throw thrown;
  }
}

async function copyCoverage(
  writer: CoverageWriter,
  { seedsDir, timeZone, onProgress, signal }: ReadingOptions,
): Promise<{ readonly skipped: SkippedFile[]; readonly readings: Readings }> {
  const files = await seedFiles(seedsDir);
  const stamps = await stampsOf(files);
  const skipped: SkippedFile[] = [];
  const items = new Map<string, ReadingItem[]>();
  let repeated: readonly number[] = [];
  let articles = 0;
  const onRepetition = (repetition: LineRepetition) => {
    repeated = repetition.repeated;
  };
  for await (const item of readCoverage(seedsDir, { timeZone, onRepetition })) {
    signal?.throwIfAborted();
    const file = item.kind === "article" ? item.article.file : item.file;
    const before = items.get(file) ?? [];
    items.set(file, before);
    before.push(readingItem(item));
    if (item.kind === "skipped") {
      skipped.push({ file, reason: item.reason });
      continue;
    }
    const passages = cutPassages(item.article, { maxTokens: PASSAGE_TOKENS, countTokens: estimateTokens });
    await writer.add(item.article, passages);
    articles += 1;
    onProgress?.({ stage: "reading", done: articles, total: null });
  }
  const read = await readingsOf(files, stamps, items);
  return { skipped, readings: { program: await programMark(), timeZone, repeated: [...repeated], files: read } };
}
