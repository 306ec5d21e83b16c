import { type ReadingMode, STATEMENT_WEIGHTS } from "./extractive-weights.js";
import { STATEMENT_FEATURES, type StatementEvidence } from "./statement-features.js";

/** A statement with how well it answers. */
export interface RankedStatement extends StatementEvidence {
  readonly score: number;
}

/** Orders statements by how well they answer, best first. */
export function rankStatements(evidence: readonly StatementEvidence[], mode: ReadingMode): RankedStatement[] {
  const weights = STATEMENT_WEIGHTS[mode];
  return evidence
    .map((item) => ({
      ...item,
      score: STATEMENT_FEATURES.reduce((sum, name) => sum + (weights[name] ?? 0) * item.features[name], 0),
    }))
    .sort((a, b) => b.score - a.score);
}

/** Which weights apply: without a model words alone decide; a question in another language than the coverage finds few of its words. */
export function readingMode(evidence: readonly StatementEvidence[], language: string): ReadingMode {
  if (evidence.every(({ cosine }) => cosine === null)) return "wordsAlone";
  const base = language.slice(0, 2);
  const same = evidence.some(({ statement }) => statement.article.language.slice(0, 2) === base);
  return same ? "withCosines" : "acrossLanguages";
}
