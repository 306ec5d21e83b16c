import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { type Config, readConfig } from "../config.js";
import { Fault } from "../coverage/fault.js";
import { type AnswerReport, readTestQuestions, runTestQuestions } from "../evaluation/answer-run.js";
import { evaluateReading } from "../evaluation/reading-pages.js";
import { readRetrievalSet } from "../evaluation/retrieval-folder.js";
import { type RetrievalReport, runRetrievalSet } from "../evaluation/retrieval-run.js";
import { embedderForBuild } from "../vectorstore/embedders/choose-embedder.js";
import { Answering } from "./answering.js";
import { describeAnswers, describeReading, describeRetrieval } from "./describe/describe-evaluation.js";
import { makeFolder } from "./make-folder.js";
import { type ReaderName, readerName } from "./open-reader.js";
import { print, printJson } from "./print.js";
import { showProgress } from "./progress.js";
import { coverageCommand, runCommand } from "./run-command.js";

interface Options {
  readonly seeds?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly retrieval?: string;
  readonly reading?: string;
  readonly reader?: ReaderName;
  readonly misses?: boolean;
}

const command = coverageCommand("eval", "Measure the bot on test sets.")
  .argument("[file]", "a question file, in the form of tests/golden/questions.jsonl")
  .option("--retrieval <folder>", "a folder with corpus.jsonl, queries.jsonl and qrels.tsv")
  .option("--reading <file>", "a list of pages: {file, title, body, author, date} a line")
  .option("--reader <name>", "extractive or chat, for a question file", readerName)
  .option("--misses", "list what was missed")
  .action(async (file: string | undefined, options: Options) => {
    const { retrieval, reading } = options;
    const sets = [file, retrieval, reading].filter((set) => set !== undefined);
    if (sets.length > 1) {
      throw new Fault("usage", `One test set is measured at a time, not ${sets.join(", ")}.`, {
        next: "name one of them: npm run eval -- --help",
      });
    }
    const config = readConfig(options);
    const all = options.misses === true;
    const show = <T>(report: T, describe: (report: T, all: boolean) => string) =>
      options.json ? printJson(report) : print(describe(report, all));
    if (options.retrieval !== undefined) {
      show(await evaluateRetrieval(config, options.retrieval), describeRetrieval);
    } else if (options.reading !== undefined) {
      show(await evaluateReading(options.reading, { timeZone: config.timeZone }), describeReading);
    } else if (file !== undefined) {
      const report = await evaluateAnswers(config, file, options.reader);
      show(report, describeAnswers);
      // A question that failed is counted apart: the rest is no measure of the bot.
      if (report.failed > 0) process.exitCode = 1;
    } else throw new Fault("usage", "No test set was named.", { next: "npm run eval -- tests/golden/questions.jsonl" });
  });

async function evaluateAnswers(config: Config, file: string, reader: ReaderName | undefined): Promise<AnswerReport> {
  const tests = await readTestQuestions(file);
  const answering = new Answering(config, reader === undefined ? {} : { reader });
  try {
    // Without a coverage every question would fail of the same.
    await answering.open();
    return await runTestQuestions(
      tests,
      (question) => answering.ask(question),
      (article) => answering.sourceOf(article),
    );
  } finally {
    await answering.close();
  }
}

/** The set's store is kept in the state folder, so that a second run embeds nothing. */
async function evaluateRetrieval(config: Config, folder: string): Promise<RetrievalReport> {
  const set = await readRetrievalSet(folder);
  const key = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  const place = join(config.stateDir, "evaluation", key);
  await makeFolder("state", place);
  const progress = showProgress();
  const embedder = await embedderForBuild(config, null);
  try {
    return await runRetrievalSet(set, place, embedder, progress.update);
  } finally {
    progress.end();
    await embedder.close();
  }
}

await runCommand(command);
