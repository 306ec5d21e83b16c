import { Fault } from "../coverage/fault.js";
import { benchVectors, type VectorBench } from "../evaluation/vector-bench.js";
import { note, print, printJson, table } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";

const command = coverageCommand(
  "bench",
  "Measure the vector index beside its baseline, exact search over the same vectors (hnswlib's BruteforceSearch).",
)
  .option("--vectors <count>", "how many vectors", count, 10_000)
  .option("--dimensions <count>", "of how many dimensions", count, 384)
  .action((options: { readonly vectors: number; readonly dimensions: number; readonly json?: boolean }) => {
    const report = benchVectors(options.vectors, options.dimensions, (done) => {
      if (done > 0 && done % 10_000 === 0) note(`${done} of ${options.vectors} vectors`);
    });
    if (options.json) printJson(report);
    else print(describe(report));
  });

function describe({ vectors, dimensions, buildSeconds, recallAt10, index, exact }: VectorBench): string {
  const head = `${vectors} vectors of ${dimensions} dimensions, built in ${buildSeconds} s, recall@10 ${recallAt10.toFixed(4)}`;
  const row = (name: string, { p50, p99 }: VectorBench["index"]) => [name, p50.toFixed(3), p99.toFixed(3)];
  return [head, table(["search", "p50 ms", "p99 ms"], [row("index", index), row("exact", exact)])].join("\n\n");
}

function count(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 1) return number;
  throw new Fault("usage", `«${value}» is not a number of vectors.`, { next: "npm run bench -- --help" });
}

await runCommand(command);
