import { existsSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { AskedFilters } from "../retrieval/filters.js";
import { search } from "../retrieval/search.js";
import type { Embedder } from "../vectorstore/embedders/embedder.js";
import { Store } from "../vectorstore/snapshot/open-store.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { type EmbeddingReport, runEmbeddingStep } from "../vectorstore/step/embedding-step.js";
import { LoopProbe } from "./loop-probe.js";
import { type Quantiles, quantiles } from "./quantiles.js";
import {
  PASSAGES_AN_ARTICLE,
  syntheticArticle,
  syntheticQuestion,
  textArticlePath,
  writeArchive,
  writeTextArticle,
} from "./synthetic-archive.js";
import { syntheticEmbedder, vectorOf } from "./synthetic-embedder.js";

const DIMENSIONS = 384;
const QUESTIONS = 200;
const WARM_UP = 50;
const TIME_ZONE = "Asia/Seoul";
/** A file that was written a moment before it was read is read again by the next run; in milliseconds. */
const STILL_WARM = 3_000;
const AGED = 60_000;

/** Questions of one kind: how long each took, and how long it held the event loop. */
export interface QuestionBench {
  readonly kind: string;
  readonly milliseconds: Quantiles;
  readonly held: Quantiles;
}

/** What the store does with an archive that is made up, without a model. */
export interface StoreBench {
  readonly articles: number;
  readonly passages: number;
  /** Passages a second that were read, cut, indexed for words and published; null where the store was there already. */
  readonly wordsPerSecond: number | null;
  /** Opening the published snapshot, the event loop held meanwhile, and the memory of the process then. */
  readonly open: { readonly milliseconds: number; readonly held: number; readonly megabytes: number };
  readonly questions: readonly QuestionBench[];
  /** One changed article of a text file, embedded and published. */
  readonly changedArticleSeconds: number;
}

/** Makes an archive and its store in a folder, unless they are there, and measures them. */
export async function benchStore(
  folder: string,
  passages: number,
  onProgress: (text: string) => void,
): Promise<StoreBench> {
  const seedsDir = join(folder, "seeds");
  const storeDir = join(folder, "store");
  const articles = Math.max(2, Math.ceil(passages / PASSAGES_AN_ARTICLE));
  const run = (embedder: Embedder): Promise<EmbeddingReport> =>
    runEmbeddingStep({
      seedsDir,
      storeDir,
      timeZone: TIME_ZONE,
      embedder,
      changesFrom: Math.min(20_000, passages / 2),
    });
  let wordsPerSecond: number | null = null;
  if (!existsSync(join(storeDir, "CURRENT"))) {
    onProgress(`writing ${articles} articles`);
    await writeArchive(seedsDir, articles);
    await wait(STILL_WARM);
    const started = performance.now();
    const timed = firstCall(syntheticEmbedder(DIMENSIONS));
    onProgress("building the store");
    const report = await run(timed.embedder);
    wordsPerSecond = Math.round((1000 * report.passages) / ((timed.at() ?? performance.now()) - started));
  }
  const probe = new LoopProbe();
  try {
    await probe.take();
    const started = performance.now();
    const store = await Store.open(storeDir);
    const milliseconds = Math.round(performance.now() - started);
    const open = { milliseconds, held: round(await probe.take()), megabytes: process.memoryUsage().rss >> 20 };
    onProgress("asking");
    const questions = await askAll(store.current, probe);
    const { manifest } = store.current;
    await store.close();
    onProgress("changing an article");
    const changedArticleSeconds = await changeOne(seedsDir, () => run(syntheticEmbedder(DIMENSIONS)));
    return {
      articles: manifest.articles,
      passages: manifest.passages,
      wordsPerSecond,
      open,
      questions,
      changedArticleSeconds,
    };
  } finally {
    probe.close();
  }
}

type Filtered = (article: ReturnType<typeof syntheticArticle>) => AskedFilters;

const KINDS: readonly (readonly [string, Filtered])[] = [
  ["no filter", () => ({})],
  ["outlet (1 in 40)", ({ outlet }) => ({ outlet })],
  ["month", ({ published }) => ({ from: published.slice(0, 7), to: published.slice(0, 7) })],
  ["year", ({ published }) => ({ from: published.slice(0, 4), to: published.slice(0, 4) })],
  ["all but a year", () => ({ from: "2020" })],
];

async function askAll(snapshot: Snapshot, probe: LoopProbe): Promise<QuestionBench[]> {
  const results: QuestionBench[] = [];
  for (const [kind, filtersOf] of KINDS) {
    const times: number[] = [];
    const holds: number[] = [];
    for (let i = -WARM_UP; i < QUESTIONS; i += 1) {
      const number = Math.abs(i * 7919 + 1) % snapshot.catalog.length;
      const article = syntheticArticle(number);
      const question = syntheticQuestion(number);
      const vector = vectorOf(`${article.title}\n${question}`, DIMENSIONS);
      const embedder: Embedder = { ...syntheticEmbedder(DIMENSIONS), embedQuestion: async () => vector };
      await probe.take();
      const started = performance.now();
      await search(snapshot, embedder, TIME_ZONE, { question, k: 10, filters: filtersOf(article) });
      const time = performance.now() - started;
      const held = await probe.take();
      if (i < 0) continue;
      times.push(time);
      holds.push(held);
    }
    results.push({ kind, milliseconds: quantiles(times), held: quantiles(holds) });
  }
  return results;
}

async function changeOne(seedsDir: string, run: () => Promise<EmbeddingReport>): Promise<number> {
  const number = 2;
  await writeTextArticle(seedsDir, number, syntheticArticle(number, Date.now() % 1_000_000));
  const time = new Date(Date.now() - AGED);
  await utimes(textArticlePath(seedsDir, number), time, time);
  return (await run()).seconds;
}

/** An embedder that knows when it was first asked: by then what is found by words is published. */
function firstCall(embedder: Embedder): { readonly embedder: Embedder; readonly at: () => number | null } {
  let first: number | null = null;
  return {
    at: () => first,
    embedder: {
      ...embedder,
      embedPassages: (texts, onProgress, signal) => {
        first ??= performance.now();
        return embedder.embedPassages(texts, onProgress, signal);
      },
    },
  };
}

function round(milliseconds: number): number {
  return Math.round(10 * milliseconds) / 10;
}
