import type { PassageKind } from "../coverage/passage.js";
import type { Background } from "../vectorstore/background.js";
import type { WordFeatures } from "./word-features.js";

/**
 * Weights of the parts of a score, fitted by cross-validation over Korean questions and then moved towards words as far as
 * that cost nothing, because coverage in which questions repeat its words profits (see docs/retrieval.md).
 */
const WORD_WEIGHTS = {
  divergence: 1.8,
  characters: 1.8,
  stems: 0.8,
  coverage: 0.8,
  lead: 0.8,
  pairs: 0.55,
  window: 0.45,
  topic: 0.2,
} as const;
const MEANING_WEIGHTS = { passageCosine: 1.1, sentenceCosine: 0.6 } as const;
/** Across languages words meet by chance, names and numbers apart. */
const FOREIGN_WORDS = 0.5;
/** Where even the best passage has less of the question's words than this, the words found are beside the point. */
const TRUSTED_COVERAGE = 0.5;
/** Captions and headlines repeat what the body says better. */
const KIND: Readonly<Record<PassageKind, number>> = { body: 0, caption: -0.6, headline: -0.6 };

/** One candidate with all that is known of it. */
export interface Candidate {
  readonly passage: number;
  readonly kind: PassageKind;
  /** Whether question and passage are in different languages. */
  readonly foreign: boolean;
  /** Score and rank (from 1) in the list by words; null where that list lacks the passage. */
  readonly divergence: number;
  readonly wordRank: number | null;
  readonly meaningRank: number | null;
  readonly features: WordFeatures;
  /** Cosine of question and passage, and the best of question and single sentence; null without vectors. */
  readonly passageCosine: number | null;
  readonly sentenceCosine: number | null;
}

/** How cosines with this question are spread over the store. */
export interface Backgrounds {
  readonly passageCosine: Background | null;
  readonly sentenceCosine: Background | null;
}

/** One passage with all that its score is made of: `score` is the sum of `parts`. */
export interface FusedPassage {
  readonly passage: number;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly wordRank: number | null;
  readonly meaningRank: number | null;
  /** Raw values, before they were weighted. */
  readonly raw: Readonly<Record<string, number | null>>;
}

/** Fuses words and meaning by a sum of comparable scores, which beats reciprocal ranks; best first. */
export function fuse(candidates: readonly Candidate[], backgrounds: Backgrounds): FusedPassage[] {
  const most = {
    divergence: largest(candidates, ({ divergence }) => divergence),
    characters: largest(candidates, ({ features }) => features.characters),
    stems: largest(candidates, ({ features }) => features.stems),
    coverage: largest(candidates, ({ features }) => features.coverage),
  };
  return candidates
    .map((candidate) => fuseOne(candidate, most, backgrounds))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

type WordPart = keyof typeof WORD_WEIGHTS;

function fuseOne(
  candidate: Candidate,
  most: Readonly<Record<"divergence" | "characters" | "stems" | "coverage", number>>,
  backgrounds: Backgrounds,
): FusedPassage {
  const { features, divergence, passageCosine, sentenceCosine, foreign } = candidate;
  const words: Readonly<Record<WordPart, number>> = { ...features, divergence };
  const parts: Record<string, number> = { kind: KIND[candidate.kind] };
  const trust = Math.min(1, most.coverage / TRUSTED_COVERAGE) * (foreign ? FOREIGN_WORDS : 1);
  for (const part of WORD_PARTS) {
    const scale = part === "divergence" || part === "characters" || part === "stems" ? most[part] : 1;
    parts[part] = scale === 0 ? 0 : (trust * WORD_WEIGHTS[part] * words[part]) / scale;
  }
  const cosines = { passageCosine, sentenceCosine };
  for (const part of ["passageCosine", "sentenceCosine"] as const) {
    const cosine = cosines[part];
    const background = backgrounds[part];
    if (cosine === null || background === null) continue;
    parts[part] = (MEANING_WEIGHTS[part] * (cosine - background.mean)) / background.deviation;
  }
  let score = 0;
  for (const part in parts) score += parts[part] ?? 0;
  return {
    passage: candidate.passage,
    score,
    parts,
    wordRank: candidate.wordRank,
    meaningRank: candidate.meaningRank,
    raw: { ...words, ...cosines },
  };
}

const WORD_PARTS: readonly WordPart[] = [
  "divergence",
  "characters",
  "stems",
  "coverage",
  "pairs",
  "window",
  "lead",
  "topic",
];

function largest(candidates: readonly Candidate[], read: (candidate: Candidate) => number): number {
  return candidates.reduce((most, candidate) => Math.max(most, read(candidate)), 0);
}
