import { createExtractiveReader } from "../answer/extractive/extractive-reader.js";
import { createAnswerer } from "../answer/pipeline.js";
import { readConfig } from "../config.js";
import { chatInTerminal } from "./chat-loop.js";
import { describeAnswer } from "./describe/describe-answer.js";
import { noteChatFault } from "./notes.js";
import { openBudget } from "./open-budget.js";
import { openCoverage } from "./open-coverage.js";
import { openChatModel, openReader } from "./open-reader.js";
import { print, printJson } from "./print.js";
import { folderCommand, runCommand } from "./run-command.js";
import { noteStaleness } from "./staleness.js";

const command = folderCommand("run chat", "A conversation about the coverage, in the terminal.")
  .option("--jsonl", "print each answer as a line of JSON")
  .action(async (options: { readonly seeds?: string; readonly store?: string; readonly jsonl?: boolean }) => {
    const config = readConfig(options);
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    const { store, embedders, cosines, aliases, close } = await openCoverage(config);
    const counted = await openBudget(config);
    try {
      await noteStaleness(store, config);
      const model = openChatModel(config, counted.budget);
      const reader = openReader(config, undefined, { model, cosines, aliases }, noteChatFault);
      const embedderFor = embedders.for.bind(embedders);
      await chatInTerminal(
        createAnswerer({
          store,
          embedderFor,
          reader,
          timeZone: config.timeZone,
          rewritingModel: model,
          // A program that reads the lines goes on as it likes.
          ...(options.jsonl ? {} : { suggestingReader: createExtractiveReader({ cosines }) }),
        }),
        (answer) => (options.jsonl ? printJson(answer) : print(`${describeAnswer(answer, config.timeZone)}\n`)),
        stop.signal,
      );
    } finally {
      counted.close();
      await close();
    }
  });

await runCommand(command);
