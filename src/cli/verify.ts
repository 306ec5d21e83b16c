import { type CheckedStatement, checkText } from "../answer/check-text.js";
import { embeddedCosines } from "../answer/embedded-cosines.js";
import { readConfig } from "../config.js";
import { Fault } from "../coverage/fault.js";
import { search } from "../retrieval/search.js";
import type { AnswerOptions } from "./answer-options.js";
import { describeChecked } from "./describe-checked.js";
import { type OpenCoverage, openCoverage } from "./open-coverage.js";
import { print, printJson } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";
import { noteStaleness } from "./staleness.js";

/** How many passages a statement is held against. */
const PASSAGES = 12;

const command = coverageCommand("verify", "Check a text against the published coverage, statement by statement.")
  .argument("<text>", "the text")
  .action(async (text: string, options: AnswerOptions) => {
    if (text.trim() === "") throw new Fault("usage", "The text is empty.", { next: 'npm run verify -- "text"' });
    const config = readConfig(options);
    const coverage = await openCoverage(config);
    try {
      await noteStaleness(coverage.store, config);
      const checked = await check(coverage, config.timeZone, text);
      if (options.json) printJson(checked);
      else print(describeChecked(checked));
    } finally {
      await coverage.close();
    }
  });

function check({ store, embedders }: OpenCoverage, timeZone: string, text: string): Promise<CheckedStatement[]> {
  return store.use(async (snapshot) => {
    const embedder = await embedders.for(snapshot);
    const find = async (question: string) =>
      (await search(snapshot, embedder, timeZone, { question: question.slice(0, 1000), k: PASSAGES })).hits;
    return checkText(text, { search: find, cosines: embeddedCosines(async () => embedder) });
  });
}

await runCommand(command);
