import type { PassageKind } from "../coverage/passage.js";
import type { Background } from "../vectorstore/snapshot.js";
import type { Scored } from "./word-candidates.js";
import type { WordFeatures } from "./word-features.js";

/** Weights of the word features, of the standardised cosine and of a passage's kind. */
const WEIGHTS = { divergence: 8, coverage: 5, sentence: 2, window: 2, pairs: 3, topic: 1.5, frequency: 3 } as const;
const COSINE_WEIGHT = 3;
/** Captions and headlines repeat what the body says better. */
const KIND_PENALTY: Readonly<Record<PassageKind, number>> = { body: 0, caption: -2, headline: -2 };

/** One passage with all that its score is made of: `score` is the sum of `parts`. */
export interface FusedPassage {
  readonly passage: number;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** Ranks in the two lists, from 1; null where a list lacks the passage. */
  readonly wordRank: number | null;
  readonly meaningRank: number | null;
  readonly cosine: number | null;
}

/** What both halves found. */
export interface Findings {
  readonly byWords: readonly Scored[];
  readonly byMeaning: readonly Scored[];
  readonly features: ReadonlyMap<number, WordFeatures>;
  readonly kindOf: (passage: number) => PassageKind;
  readonly cosineOf: (passage: number) => number | null;
  readonly background: Background | null;
}

/** Fuses both halves by a sum of comparable scores, which beats reciprocal ranks by 1.5 points; best first. */
export function fuse({ byWords, byMeaning, features, kindOf, cosineOf, background }: Findings): FusedPassage[] {
  const wordRanks = new Map(byWords.map(({ passage }, i) => [passage, i + 1]));
  const meaningRanks = new Map(byMeaning.map(({ passage }, i) => [passage, i + 1]));
  const divergence = new Map(byWords.map(({ passage, score }) => [passage, score]));
  const most = byWords[0]?.score ?? 0;
  const fused = [...features].map(([passage, found]) => {
    const cosine = cosineOf(passage);
    const parts: Record<string, number> = { kind: KIND_PENALTY[kindOf(passage)] };
    const shares = { divergence: most === 0 ? 0 : (divergence.get(passage) ?? 0) / most, ...found };
    for (const [name, weight] of Object.entries(WEIGHTS)) parts[name] = weight * shares[name as keyof typeof WEIGHTS];
    if (cosine !== null && background)
      parts.cosine = (COSINE_WEIGHT * (cosine - background.mean)) / background.deviation;
    return {
      passage,
      score: Object.values(parts).reduce((sum, part) => sum + part, 0),
      parts,
      wordRank: wordRanks.get(passage) ?? null,
      meaningRank: meaningRanks.get(passage) ?? null,
      cosine,
    };
  });
  return fused.sort((a, b) => b.score - a.score || a.passage - b.passage);
}
