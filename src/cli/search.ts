import { z } from "zod";
import { readConfig } from "../config.js";
import { Fault } from "../coverage/fault.js";
import { type SearchResult, search } from "../retrieval/search.js";
import { type AnswerOptions, filtersOf, withFilterOptions } from "./answer-options.js";
import { eachJsonLine } from "./json-lines.js";
import { type OpenCoverage, openCoverage } from "./open-coverage.js";
import { bold, dim, print, printJson } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";

interface Options extends AnswerOptions {
  readonly k: number;
}

const lineSchema = z.object({ id: z.string(), question: z.string() });

const command = withFilterOptions(coverageCommand("search", "Find passages, without an answer."))
  .argument("[query]", "what to search for")
  .option("--jsonl", "read {id, question} lines from standard input, write a line for each")
  .option("--k <count>", "how many passages", wholeNumber, 10)
  .action(async (query: string | undefined, options: Options) => {
    if (query === undefined && !options.jsonl) {
      throw new Fault("usage", "No query was given.", { next: 'npm run search -- "query"' });
    }
    const config = readConfig(options);
    const coverage = await openCoverage(config);
    const find = (question: string) => findPassages(coverage, config.timeZone, question, options);
    try {
      if (options.jsonl)
        await eachJsonLine(lineSchema, async ({ question }) => ({ hits: shape(await find(question), options) }));
      else if (query !== undefined) {
        const found = await find(query);
        if (options.json) printJson({ query, hits: shape(found, options) });
        else print(describe(found));
      }
    } finally {
      await coverage.close();
    }
  });

function findPassages(
  { store, embedders }: OpenCoverage,
  timeZone: string,
  question: string,
  options: Options,
): Promise<SearchResult> {
  const { k } = options;
  const filters = filtersOf(options);
  return store.use(async (snapshot) =>
    search(snapshot, await embedders.for(snapshot), timeZone, { question, k, filters }),
  );
}

function shape({ hits, trace }: SearchResult, { explain }: Options): object[] {
  return hits.map(({ passage, article, score }, i) => ({
    article: article.id,
    passage: passage.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    score,
    ...(explain ? { explain: trace[i] } : {}),
  }));
}

function describe({ hits, undatedLeftOut }: SearchResult): string {
  const blocks = hits.map(({ passage, article }, i) => {
    const place = [
      article.outlet ?? "outlet unknown",
      article.published?.slice(0, 10) ?? "date unknown",
      article.title,
    ];
    return `${bold(`${i + 1}. ${place.filter((part) => part !== null).join(" · ")}`)}\n${passage.text}\n${dim(passage.id)}`;
  });
  const note = undatedLeftOut > 0 ? [dim(`${undatedLeftOut} undated articles were left out by the dates given.`)] : [];
  return blocks.length === 0 ? "Nothing was found." : [...blocks, ...note].join("\n\n");
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0 && number <= 1000) return number;
  throw new Fault("usage", `--k takes a whole number from 1 to 1000, not «${value}».`, {
    next: "npm run search -- --help",
  });
}

await runCommand(command);
