import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../coverage/fault.js";
import type { Grades } from "./retrieval-metrics.js";

const querySchema = z.object({ id: z.string(), text: z.string() });

/** A retrieval test set: `corpus.jsonl` (articles), `queries.jsonl` ({id, text}), `qrels.tsv` (query, article, grade). */
export interface RetrievalSet {
  readonly corpus: string;
  /** Only queries that have a relevant article. */
  readonly queries: readonly { readonly id: string; readonly text: string; readonly grades: Grades }[];
}

/**
 * Reads a retrieval test set.
 * @throws Fault `evaluation_unreadable` when a file is missing or not of the form
 */
export async function readRetrievalSet(folder: string): Promise<RetrievalSet> {
  try {
    const grades = parseGrades(await readFile(join(folder, "qrels.tsv"), "utf8"));
    const lines = (await readFile(join(folder, "queries.jsonl"), "utf8")).split("\n").filter((line) => line.trim());
    const queries = lines.flatMap((line) => {
      const { id, text } = querySchema.parse(JSON.parse(line));
      const relevant = grades.get(id);
      return relevant ? [{ id, text, grades: relevant }] : [];
    });
    const corpus = join(folder, "corpus.jsonl");
    await readFile(corpus);
    return { corpus, queries };
  } catch (cause) {
    throw new Fault("evaluation_unreadable", `${folder} is no retrieval test set.`, {
      next: "name a folder with corpus.jsonl, queries.jsonl and qrels.tsv",
      cause,
    });
  }
}

function parseGrades(tsv: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of tsv.split("\n")) {
    const [query, article, grade = "1"] = line.trim().split("\t");
    if (!query || !article || !(Number(grade) > 0)) continue;
    const known = grades.get(query) ?? new Map<string, number>();
    known.set(article, Number(grade));
    grades.set(query, known);
  }
  return grades;
}
