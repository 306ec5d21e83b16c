import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Fault } from "../coverage/fault.js";
import { benchStore, type StoreBench } from "../evaluation/store-bench.js";
import { benchVectors, type VectorBench } from "../evaluation/vector-bench.js";
import { type DiscordBenchCall, runDiscordBench } from "./bench-discord.js";
import { note, print, printJson, table } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";

const BASELINES = `
Baselines, measured in the same run:
  the vector index beside exact search over the same vectors (hnswlib's BruteforceSearch);
  questions with a filter beside questions without one; one changed article beside the whole build.
The archive of the store's part is made up, its vectors cost nothing: it says nothing about quality (npm run eval does).
100,000 passages take some ten minutes to build; --folder keeps them for the next run.`;

interface BenchOptions extends DiscordBenchCall {
  readonly discord?: boolean;
  readonly vectors: number;
  readonly dimensions: number;
  readonly passages: number;
  readonly folder?: string;
}

const command = coverageCommand("bench", "Measure the vector index and the store.")
  .option("--vectors <count>", "how many vectors, 0 for none", count, 10_000)
  .option("--dimensions <count>", "of how many dimensions", count, 384)
  .option("--passages <count>", "how many passages the store's archive has, 0 for none", count, 10_000)
  .option("--folder <dir>", "where archive and store are made and kept (default: a temporary folder)")
  .option("--discord", "instead: the built bot under load, as a process over the published store")
  .option("--rounds <count>", "with --discord: how often 200 questions at once", count, 3)
  .option("--soak <count>", "with --discord: questions after that, a few at a time, 0 for none", count, 1_000)
  .addHelpText("after", BASELINES)
  .action(async (options: BenchOptions) => {
    const { vectors, dimensions, passages, folder, json } = options;
    if (options.discord) return runDiscordBench(options);
    const index = vectors === 0 ? null : benchVectors(vectors, dimensions, noteVectors(vectors));
    const store = passages === 0 ? null : await inFolder(folder, (place) => benchStore(place, passages, note));
    if (json) printJson({ index, store });
    else print([...(index ? [describeIndex(index)] : []), ...(store ? [describeStore(store)] : [])].join("\n\n"));
  });

async function inFolder<T>(folder: string | undefined, work: (folder: string) => Promise<T>): Promise<T> {
  if (folder !== undefined) return work(resolve(folder));
  const temporary = await mkdtemp(join(tmpdir(), "coverage-bench-"));
  try {
    return await work(temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function noteVectors(all: number): (done: number) => void {
  return (done) => {
    if (done > 0 && done % 10_000 === 0) note(`${done} of ${all} vectors`);
  };
}

function describeIndex({ vectors, dimensions, buildSeconds, recallAt10, index, exact }: VectorBench): string {
  const head = `${vectors} vectors of ${dimensions} dimensions, built in ${buildSeconds} s, recall@10 ${recallAt10.toFixed(4)}`;
  const row = (name: string, { p50, p99 }: VectorBench["index"]) => [name, p50.toFixed(3), p99.toFixed(3)];
  return [head, table(["search", "p50 ms", "p99 ms"], [row("index", index), row("exact", exact)])].join("\n\n");
}

function describeStore(store: StoreBench): string {
  const { articles, passages, wordsPerSecond, open, questions, changedArticleSeconds } = store;
  const built = wordsPerSecond === null ? "" : `, found by words at ${wordsPerSecond} passages a second`;
  const rows = questions.map(({ kind, milliseconds, held }) => [
    kind,
    ...[milliseconds.p50, milliseconds.p99, held.p50, held.p99].map((value) => value.toFixed(1)),
  ]);
  return [
    `${passages} passages of ${articles} articles${built}`,
    table(["question", "p50 ms", "p99 ms", "held p50", "held p99"], rows),
    `opened in ${open.milliseconds} ms, the event loop held for ${open.held} ms, then ${open.megabytes} MB resident`,
    `one changed article embedded and published in ${changedArticleSeconds} s`,
  ].join("\n\n");
}

function count(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Fault("usage", `«${value}» is not a whole number.`, { next: "npm run bench -- --help" });
}

await runCommand(command);
