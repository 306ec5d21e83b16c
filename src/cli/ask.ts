import { z } from "zod";
import { readConfig } from "../config.js";
import { Fault } from "../coverage/fault.js";
import { type AnswerOptions, filtersOf, withFilterOptions } from "./answer-options.js";
import { Answering } from "./answering.js";
import { describeAnswer } from "./describe-answer.js";
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
  .action(async (question: string | undefined, options: Options) => {
    if (question === undefined && !options.jsonl) {
      throw new Fault("usage", "No question was given.", { next: 'npm run ask -- "question"' });
    }
    const config = readConfig(options);
    // What cannot be asked is said before anything is opened.
    filtersOf(options);
    // A batch is answered, not gone on with.
    const opened = new Answering(config, { ...options, followUps: !options.jsonl });
    try {
      if (options.jsonl) await eachJsonLine(lineSchema, (line) => opened.answerLine(line));
      else if (question !== undefined) {
        const answer = await opened.ask(question);
        if (options.json) printJson(answer);
        else print(describeAnswer(answer, config.timeZone));
      }
    } finally {
      await opened.close();
    }
  });

await runCommand(command);
