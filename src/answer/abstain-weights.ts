import type { AbstainFeatures } from "./abstain-decision.js";

interface AbstainWeights {
  readonly bias: number;
  readonly weights: Readonly<Partial<AbstainFeatures>>;
}

/** Log-odds that the statements answer: `bias` plus the weighted features; below 0 the question is declined. */
export const ABSTAIN_WEIGHTS: Readonly<Record<"withCosines" | "wordsAlone" | "acrossLanguages", AbstainWeights>> = {
  withCosines: {
    bias: -15.43,
    weights: {
      best: 5.4,
      bestContext: 8.05,
      top: 4.03,
      topContext: 3.05,
      carried: 0.95,
      topic: 0.24,
      aspect: 0.59,
      anyCarried: 0.85,
      anyAspect: -0.66,
      exactMissing: -0.94,
      terms: 0.76,
      amount: -0.89,
      lost: -1.22,
      lostTopic: -0.31,
      spread: -3.45,
      gap: 0.47,
      valueAspect: -0.16,
    },
  },
  wordsAlone: {
    bias: 2.12,
    weights: {
      carried: 1.24,
      aspect: 0.45,
      anyCarried: 0.84,
      anyAspect: -0.34,
      value: -0.17,
      exactMissing: -0.92,
      terms: 1.52,
      amount: -0.9,
      lost: -1.34,
      lostTopic: -0.47,
      gap: 0.44,
      valueAspect: -0.37,
    },
  },
  acrossLanguages: { bias: -63.6, weights: { best: 40, bestContext: 40, value: 0.3, exactMissing: -1, gap: 0.2 } },
};
