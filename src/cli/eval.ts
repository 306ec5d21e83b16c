import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { type Config, readConfig } from "../config.js";
import { Fault } from "../coverage/fault.js";
import { readRetrievalSet } from "../evaluation/retrieval-folder.js";
import { type RetrievalReport, runRetrievalSet } from "../evaluation/retrieval-run.js";
import { embedderForBuild } from "../vectorstore/choose-embedder.js";
import { print, printJson, table } from "./print.js";
import { showProgress } from "./progress.js";
import { coverageCommand, runCommand } from "./run-command.js";

interface Options {
  readonly seeds?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly retrieval?: string;
  readonly misses?: boolean;
}

const command = coverageCommand("eval", "Measure the bot on test sets.")
  .option("--retrieval <folder>", "a folder with corpus.jsonl, queries.jsonl and qrels.tsv")
  .option("--misses", "list what was missed")
  .action(async (options: Options) => {
    const config = readConfig(options);
    if (options.retrieval === undefined) {
      throw new Fault("usage", "No test set was named.", { next: "npm run eval -- --retrieval FOLDER" });
    }
    const report = await evaluateRetrieval(config, options.retrieval);
    if (options.json) printJson(report);
    else print(describe(report, options.misses === true));
  });

/** The set's store is kept in the state folder, so that a second run embeds nothing. */
async function evaluateRetrieval(config: Config, folder: string): Promise<RetrievalReport> {
  const set = await readRetrievalSet(folder);
  const key = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  const progress = showProgress();
  const embedder = await embedderForBuild(config, null);
  try {
    return await runRetrievalSet(set, join(config.stateDir, "evaluation", key), embedder, progress.update);
  } finally {
    progress.end();
    await embedder.close();
  }
}

function describe({ queries, hybrid, words, meaning, misses }: RetrievalReport, all: boolean): string {
  const names = ["hit@1", "hit@5", "hit@10", "recall@10", "mrr@10", "ndcg@10"] as const;
  const rows = Object.entries({ hybrid, words, meaning }).flatMap(([name, metrics]) =>
    metrics ? [[name, ...names.map((measure) => metrics[measure].toFixed(4))]] : [],
  );
  const lines = [
    `${queries} queries, ${misses.length} whose first article is not relevant`,
    table(["", ...names], rows),
  ];
  if (all)
    lines.push(
      table(
        ["query", "question", "found"],
        misses.map(({ id, question, found }) => [id, question, found ?? "nothing"]),
      ),
    );
  return lines.join("\n\n");
}

await runCommand(command);
