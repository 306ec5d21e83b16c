import { Option } from "commander";
import { stringify } from "csv-stringify/sync";
import { readConfig } from "../config.js";
import { previewStateDir } from "../preview/preview-state.js";
import { readFeedback } from "../state/feedback.js";
import { note, print, printJson, table } from "./print.js";
import { plainCommand, runCommand } from "./run-command.js";

interface Options {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly preview?: boolean;
}

const command = plainCommand("run feedback", "Export the members' votes on answers, oldest first.")
  .option("--json", "print one JSON array")
  .addOption(new Option("--csv", "print a table for a spreadsheet").conflicts("json"))
  .option("--preview", "the votes that were tried out in the preview, which keeps its own")
  .action(async ({ json, csv, preview }: Options) => {
    const { stateDir } = readConfig();
    const previewDir = previewStateDir(stateDir);
    const rows = (await readFeedback(preview ? previewDir : stateDir)).map(rowOf);
    if (!preview) await noteTriedOut(previewDir);
    if (json) printJson(rows);
    else if (csv) process.stdout.write(asCsv(rows));
    else print(describe(rows));
  });

/** Says on stderr that there are votes of the preview, which are none of members and are left out. */
async function noteTriedOut(previewDir: string): Promise<void> {
  // Votes that nobody asked for are not worth failing over.
  const { length } = await readFeedback(previewDir).catch(() => []);
  if (length > 0) note(`The preview keeps votes of its own (${length}). Next: npm run feedback -- --preview`);
}

type FeedbackRow = ReturnType<typeof rowOf>;

function rowOf({ vote, record }: Awaited<ReturnType<typeof readFeedback>>[number]) {
  const { question, language, status, text, citations, asOf, reader, snapshot } = record.answer;
  return {
    at: vote.at,
    vote: vote.vote,
    reason: vote.reason,
    member: vote.member,
    answer: record.id,
    answeredAt: record.at,
    question,
    language,
    filters: record.filters,
    status,
    text,
    citations,
    asOf,
    reader,
    snapshot,
  };
}

/**
 * RFC 4180 with a byte order mark, without which spreadsheets read Hangul as Latin letters. A cell that a spreadsheet would
 * run as a formula begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function asCsv(rows: readonly FeedbackRow[]): string {
  const cells = rows.map(({ filters, citations, asOf, ...row }) => ({
    ...row,
    reason: row.reason ?? "",
    filters: Object.entries(filters)
      .map(([field, value]) => `${field}: ${value}`)
      .join("; "),
    articles: citations.map(({ n, article }) => `[${n}] ${article}`).join("\n"),
    quotes: citations.map(({ n, quote }) => `[${n}] ${quote}`).join("\n"),
    latestReport: asOf?.latest ?? "",
  }));
  return stringify(cells, {
    bom: true,
    header: true,
    columns: [...COLUMNS],
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

const COLUMNS = [
  "at",
  "vote",
  "reason",
  "question",
  "status",
  "text",
  "articles",
  "quotes",
  "latestReport",
  "filters",
  "language",
  "reader",
  "snapshot",
  "answeredAt",
  "answer",
  "member",
] as const;

function describe(rows: readonly FeedbackRow[]): string {
  if (rows.length === 0) return "No votes yet.";
  const cells = rows.map(({ at, vote, question, reason }) => [at.slice(0, 10), vote, question, reason ?? ""]);
  return table(["day", "vote", "question", "reason"], cells);
}

await runCommand(command);
