import type { DecidingMode } from "../abstain/abstain-weights.js";
import { isInLanguage } from "../statement/statement.js";
import { STATEMENT_FEATURES, type StatementEvidence } from "../statement/statement-features.js";
import type { TokenEvidence } from "../statement/statement-tokens.js";
import { type ReadingMode, STATEMENT_WEIGHTS } from "./extractive-weights.js";

/** A statement with how well it answers. */
export interface RankedStatement extends StatementEvidence {
  readonly score: number;
  /** How it takes up the question token by token; null where it was not looked at so closely. */
  readonly tokens: TokenEvidence | null;
}

/** Orders statements by how well they answer a question of a language, best first. */
export function rankStatements(evidence: readonly StatementEvidence[], language: string): RankedStatement[] {
  return evidence
    .map((item) => {
      const weights = STATEMENT_WEIGHTS[readingMode(item, language)];
      return {
        ...item,
        tokens: null,
        score: STATEMENT_FEATURES.reduce((sum, name) => sum + (weights[name] ?? 0) * item.features[name], 0),
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The statements with one of them in front; as they are where it is none. */
export function putFirst(
  ranked: readonly RankedStatement[],
  first: RankedStatement | undefined,
): readonly RankedStatement[] {
  return first === undefined ? ranked : [first, ...ranked.filter((one) => one !== first)];
}

/** Which weights apply: without a model words alone decide; a statement in another language than the question holds few of its words. */
function readingMode({ cosine, statement }: StatementEvidence, language: string): ReadingMode {
  if (cosine === null) return "wordsAlone";
  return isInLanguage(statement, language) ? "withCosines" : "acrossLanguages";
}

/**
 * Which weights decide about declining. Every model's cosines lie elsewhere, and the weights know those of the local one: where its tokens
 * could not be looked at (a server's embeddings), words decide.
 * @param isHanded whether the passages came with the question
 */
export function decidingMode(best: RankedStatement, language: string, isHanded: boolean): DecidingMode {
  if (best.tokens === null) return "wordsAlone";
  const mode = readingMode(best, language);
  return isHanded && mode === "withCosines" ? "handed" : mode;
}
