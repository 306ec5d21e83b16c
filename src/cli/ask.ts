import { z } from "zod";
import { readConfig } from "../config.js";
import { type AnswerOptions, filtersOf, withFilterOptions } from "./answer-options.js";
import { Answering } from "./answering.js";
import { describeAnswer } from "./describe/describe-answer.js";
import { demandQuestion } from "./given-text.js";
import { eachJsonLine } from "./json-lines.js";
import { type ReaderName, readerName } from "./open-reader.js";
import { print, printJson } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";

interface Options extends AnswerOptions {
  readonly reader?: ReaderName;
}

const lineSchema = z.object({
  id: z.string(),
  question: z.string(),
  passages: z.array(z.object({ id: z.string(), title: z.string().nullish(), text: z.string() })).optional(),
});

const command = withFilterOptions(coverageCommand("ask", "Answer a question from the published coverage."))
  .argument("[question]", "the question")
  .option("--jsonl", "read {id, question, passages?} lines from standard input, write a line for each")
  .option("--reader <name>", "extractive or chat (default: chat where a model is configured)", readerName)
  .action(async (given: string | undefined, options: Options) => {
    // What cannot be asked is said before anything is opened.
    const question = demandQuestion(given, options.jsonl, { name: "ask", what: "question" });
    const config = readConfig(options);
    filtersOf(options);
    // A batch is answered, not gone on with.
    const opened = new Answering(config, { ...options, followUps: !options.jsonl });
    try {
      if (question === null) await eachJsonLine(lineSchema, (line) => opened.answerLine(line));
      else {
        const answer = await opened.ask(question);
        if (options.json) printJson(answer);
        else print(describeAnswer(answer, config.timeZone));
      }
    } finally {
      await opened.close();
    }
  });

await runCommand(command);
