import type { AnswerReport } from "../../evaluation/answer-run.js";
import type { ReadingReport } from "../../evaluation/reading-pages.js";
import type { RetrievalReport } from "../../evaluation/retrieval-run.js";
import { table } from "../print.js";

/** A retrieval report for people. */
export function describeRetrieval({ queries, hybrid, words, meaning, misses }: RetrievalReport, all: boolean): string {
  const names = ["hit@1", "hit@5", "hit@10", "recall@10", "mrr@10", "ndcg@10"] as const;
  const rows = Object.entries({ hybrid, words, meaning }).flatMap(([name, metrics]) =>
    metrics ? [[name, ...names.map((measure) => metrics[measure].toFixed(4))]] : [],
  );
  const head = `${queries} queries, ${misses.length} whose first article is not relevant`;
  const missed = misses.map(({ id, question, found }) => [id, question, found ?? "nothing"]);
  const list = all ? [table(["query", "question", "found"], missed)] : [];
  return [head, table(["", ...names], rows), ...list].join("\n\n");
}

/** A report on answers for people. */
export function describeAnswers({ byType, misses, ...measures }: AnswerReport, all: boolean): string {
  const rows = Object.entries(measures).map(([name, value]) => [name, value === null ? "none" : String(value)]);
  const missed = misses.map(({ id, question, got }) => [id, question, got.replace(/\s+/gu, " ")]);
  const list = all ? [table(["id", "question", "got"], missed)] : [];
  return [table(["measure", "value"], rows), table(["type", "right"], Object.entries(byType)), ...list].join("\n\n");
}

/** A report on reading for people. */
export function describeReading({ scores, unread, ...measures }: ReadingReport, all: boolean): string {
  const rows = Object.entries(measures).map(([name, value]) => [
    name,
    typeof value === "number" && name !== "pages" ? value.toFixed(3) : String(value),
  ]);
  const missed = unread.map(({ file, reason }) => [file, reason]);
  const wrong = scores.filter(({ body = 1, ...fields }) => body < 0.8 || Object.values(fields).includes(false));
  const list = all
    ? [
        table(["unread", "reason"], missed),
        table(
          ["file", "score"],
          wrong.map((score) => [score.file, JSON.stringify(score)]),
        ),
      ]
    : [];
  return [table(["measure", "value"], rows), ...list].join("\n\n");
}
