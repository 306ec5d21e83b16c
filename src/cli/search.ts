import { z } from "zod";
import { readConfig } from "../config.js";
import { Fault } from "../coverage/fault.js";
import { detectLanguage } from "../coverage/language.js";
import { frameLocale } from "../discord/locales/locale.js";
import { phrasesIn } from "../discord/locales/speak.js";
import { type SearchRequest, type SearchResult, search } from "../retrieval/search.js";
import { type AnswerOptions, filtersOf, withFilterOptions } from "./answer-options.js";
import { describeSearch } from "./describe/describe-search.js";
import { demandQuestion } from "./given-text.js";
import { eachJsonLine } from "./json-lines.js";
import { type OpenCoverage, openCoverage } from "./open-coverage.js";
import { noteUnknownOutlet } from "./outlet-note.js";
import { note, print, printJson } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";
import { noteStaleness } from "./staleness.js";

interface Options extends AnswerOptions {
  readonly k: number;
}

const lineSchema = z.object({ id: z.string(), question: z.string() });

const command = withFilterOptions(coverageCommand("search", "Find passages, without an answer."))
  .argument("[query]", "what to search for")
  .option("--jsonl", "read {id, question} lines from standard input, write a line for each")
  .option("--k <count>", "how many passages", wholeNumber, 10)
  .action(async (given: string | undefined, options: Options) => {
    const query = demandQuestion(given, options.jsonl, { name: "search", what: "query" });
    const config = readConfig(options);
    const filters = filtersOf(options);
    const coverage = await openCoverage(config);
    const { timeZone } = config;
    const find = (question: string) => findPassages(coverage, timeZone, { question, k: options.k, filters });
    try {
      await noteStaleness(coverage.store, config);
      noteUnknownOutlet(coverage.store.current.catalog, options.outlet);
      if (query === null) await eachJsonLine(lineSchema, async ({ question }) => shape(await find(question), options));
      else {
        const found = await find(query);
        const { answer: phrases, listing } = phrasesIn(options.json ? "en" : frameLocale(detectLanguage(query)));
        if (options.json) printJson({ query, ...shape(found, options) });
        else print(describeSearch(found, { phrases, timeZone, nothing: listing.nothing }, options.explain === true));
        if (found.undatedLeftOut > 0) note(phrases.undatedLeftOut(found.undatedLeftOut));
      }
    } finally {
      await coverage.close();
    }
  });

function findPassages(
  { store, embedders }: OpenCoverage,
  timeZone: string,
  request: SearchRequest,
): Promise<SearchResult> {
  return store.use(async (snapshot) => search(snapshot, await embedders.for(snapshot), timeZone, request));
}

/** What programs get; `--explain` adds how each score came about and which limits on the reporting were kept to. */
function shape({ hits, trace, filters, searched, undatedLeftOut }: SearchResult, { explain }: Options): object {
  const shaped = hits.map(({ passage, article, score }, i) => ({
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
  return { hits: shaped, ...(explain ? { filters, searched, undatedLeftOut } : {}) };
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0 && number <= 1000) return number;
  throw new Fault("usage", `--k takes a whole number from 1 to 1000, not «${value}».`, {
    next: "npm run search -- --help",
  });
}

await runCommand(command);
