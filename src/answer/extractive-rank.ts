import { STATEMENT_WEIGHTS } from "./extractive-weights.js";
import type { StatementEvidence } from "./statement-features.js";

/** A statement with how well it answers. */
export interface RankedStatement extends StatementEvidence {
  readonly score: number;
}

/** Orders statements by how well they answer, best first. */
export function rankStatements(evidence: readonly StatementEvidence[], language: string): RankedStatement[] {
  const mode = modeOf(evidence, language);
  const weights = STATEMENT_WEIGHTS[mode];
  return evidence
    .map((item) => ({ ...item, score: item.features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) }))
    .sort((a, b) => b.score - a.score);
}

/** Which weights apply: without a model words alone decide; a question in another language finds few words. */
export function modeOf(evidence: readonly StatementEvidence[], language: string): keyof typeof STATEMENT_WEIGHTS {
  if (evidence.every(({ cosine }) => cosine === null)) return "wordsAlone";
  const base = language.slice(0, 2);
  return evidence.some(({ statement }) => statement.article.language.slice(0, 2) === base)
    ? "withCosines"
    : "acrossLanguages";
}
