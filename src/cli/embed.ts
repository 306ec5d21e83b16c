import { readConfig } from "../config.js";
import type { EmbeddingReport } from "../vectorstore/step/embedding-step.js";
import { faultOf } from "./describe/describe-fault.js";
import { embedCoverage } from "./embed-command.js";
import { noteSkipped } from "./notes.js";
import { note, print, printJson } from "./print.js";
import { showProgress } from "./progress.js";
import { coverageCommand, runCommand } from "./run-command.js";

interface Options {
  readonly seeds?: string;
  readonly store?: string;
  readonly json?: boolean;
}

const command = coverageCommand("embed", "Read the seeds, embed what changed and publish a snapshot.").action(
  async (options: Options) => {
    const progress = showProgress();
    const config = readConfig(options);
    const { notices, ...report } = await embedCoverage(config, progress.update, note).finally(progress.end);
    for (const { file, reason } of report.skipped) note(`skipped ${file}: ${reason}`);
    for (const notice of notices) note(`notice ${notice}`);
    noteSkipped(report.skipped.length, config, "npm run embed");
    if (options.json) printJson(report);
    else print(describe(report));
  },
);

function describe(report: Omit<EmbeddingReport, "notices">): string {
  const { added, updated, removed, unchanged, embedded, seconds, snapshot, embeddings } = report;
  const changes = Object.entries({ added, updated, removed, unchanged })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return [
    `${report.articles} articles (${changes.join(", ")}), ${report.passages} passages, ${embedded} embedded`,
    `snapshot ${snapshot} · ${embeddings.provider} ${embeddings.model} · ${seconds} s`,
  ].join("\n");
}

/** A bot that runs this beside itself is told, and says what failed together with what becomes of it. */
function tellParent(thrown: unknown): void {
  const { code, message, next } = faultOf(thrown);
  process.send?.({ code, message, next });
}

await runCommand(command, process.send ? tellParent : undefined);
