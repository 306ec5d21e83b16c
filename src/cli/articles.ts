import { Option } from "commander";
import { type Config, readConfig } from "../config.js";
import type { Article } from "../coverage/article.js";
import { unreadDates } from "../coverage/dates/unread-dates.js";
import { Fault } from "../coverage/fault.js";
import { estimateTokens } from "../coverage/passages/count-tokens.js";
import { cutPassages } from "../coverage/passages/passages.js";
import { readCoverage } from "../coverage/reading/read-coverage.js";
import { linkStories, type StorySignature, storySignature } from "../coverage/stories.js";
import { PASSAGE_TOKENS } from "../vectorstore/step/write-coverage.js";
import { describeWhy } from "./describe/describe-why.js";
import { shellWord } from "./next-step.js";
import { noteSkipped } from "./notes.js";
import { note, print, printJson, table } from "./print.js";
import { coverageCommand, runCommand } from "./run-command.js";

interface Options {
  readonly seeds?: string;
  readonly json?: boolean;
  readonly text?: string;
  readonly why?: string;
}

const command = coverageCommand("articles", "Show the coverage as it is read.")
  .option("--text <article>", "print an article's source text exactly; with --json in an object {article, text}")
  .addOption(new Option("--why <article>", "show what was removed and where each field was found").conflicts("text"))
  .action(async (options: Options) => {
    const config = readConfig(options);
    const { seedsDir, timeZone } = config;
    const wanted = options.text ?? options.why;
    const rows: ArticleRow[] = [];
    const signatures: StorySignature[] = [];
    const notices: string[] = [];
    const ids: string[] = [];
    let skipped = 0;
    for await (const item of readCoverage(seedsDir, { timeZone })) {
      if (item.kind === "skipped") {
        note(`skipped ${item.file}: ${item.reason}`);
        skipped += 1;
      } else if (wanted === undefined) {
        rows.push(rowOf(item.article));
        signatures.push(storySignature(item.article));
        notices.push(...unreadDates(item.article).map((notice) => `${item.article.id}: ${notice}`));
      } else if (item.article.id === wanted) return showOne(item.article, options);
      else ids.push(item.article.id);
    }
    if (wanted !== undefined) throw unknownArticle(wanted, ids, config, options);
    const firsts = linkStories(signatures);
    const linked = rows.map((row) => ({ ...row, duplicateOf: firsts.get(row.article) ?? null }));
    if (options.json) printJson(linked);
    else print(describe(linked));
    for (const notice of notices) note(`notice ${notice}`);
    noteSkipped(skipped, config, "npm run articles");
  });

type ArticleRow = ReturnType<typeof rowOf>;

function rowOf(article: Article) {
  const { id, file, title, titleFrom, outlet, byline, published, modified, url, language, duplicateOf } = article;
  const facts = {
    article: id,
    file,
    title,
    titleFrom,
    outlet,
    byline,
    published,
    modified,
    url,
    language,
    duplicateOf,
  };
  return {
    ...facts,
    paragraphs: article.blocks.filter(({ kind }) => kind === "body").length,
    passages: cutPassages(article, { maxTokens: PASSAGE_TOKENS, countTokens: estimateTokens }).length,
  };
}

function showOne(article: Article, { text, json }: Options): void {
  if (text !== undefined && json) printJson({ article: article.id, text: article.source });
  else if (text !== undefined) process.stdout.write(article.source);
  else if (json)
    printJson({
      article: article.id,
      provenance: article.provenance,
      dateHints: article.dateHints,
      blocks: article.blocks,
      removed: article.removed ?? [],
    });
  else print(describeWhy(article));
}

function describe(rows: readonly ArticleRow[]): string {
  const cells = rows.map(({ article, outlet, published, byline, title, passages }) => [
    article,
    outlet ?? "unknown",
    published?.slice(0, 10) ?? "unknown",
    byline ?? "unknown",
    String(passages),
    title ?? "",
  ]);
  return table(["article", "outlet", "published", "byline", "passages", "title"], cells);
}

/** An article is often called by its path from the working folder, or by the beginning or the end of its id. */
function unknownArticle(wanted: string, ids: readonly string[], { seedsDir }: Config, { text }: Options): Fault {
  const meant =
    ids.find((id) => wanted.endsWith(`/${id}`)) ??
    ids.find((id) => wanted !== "" && (id.startsWith(wanted) || id.endsWith(`/${wanted}`)));
  const next =
    meant === undefined
      ? "npm run articles (it lists them)"
      : `npm run articles -- --${text === undefined ? "why" : "text"} ${shellWord(meant)}`;

  return new Fault("article_unknown", `${seedsDir} holds no article «${wanted}».`, { next });
}

await runCommand(command);
