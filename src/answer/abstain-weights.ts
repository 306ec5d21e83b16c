import type { ReadingMode } from "./extractive-weights.js";

/** The evidence on which declining is decided. */
export const ABSTAIN_FEATURES = [
  "best",
  "bestContext",
  "top",
  "topContext",
  "carried",
  "topic",
  "aspect",
  "anyCarried",
  "value",
  "noValue",
  "exactMissing",
  "terms",
  "amount",
  "lost",
  "lostTopic",
  "farAspect",
  "spread",
  "gap",
  "namelessNumber",
  "namelessPerson",
  "namelessPlace",
  "topicLost",
  "farTopic",
] as const;

type AbstainFeature = (typeof ABSTAIN_FEATURES)[number];

export type AbstainFeatures = Readonly<Record<AbstainFeature, number>>;

interface AbstainWeights {
  readonly bias: number;
  readonly weights: Readonly<Partial<AbstainFeatures>>;
}

/**
 * Log-odds that the statements answer: `bias` plus the weighted features; below 0 the question is declined. Fitted by logistic
 * regression (L2 of 12 on standardised features) on NoMIRACL in Korean (Thakur et al. 2024, 120 questions), on TyDi QA with the right
 * passage alone, among ten retrieved, and left out of them, and on 269 questions of our own on news, 91 of which it does not answer. The
 * bias is set where, in 10-fold cross-validation, NoMIRACL's unanswerable are answered in .26 and its answerable declined in .20 of the
 * cases (area under the curve .81; on news of our own .85 to .97); `namelessPerson` and `exactMissing` are set by hand from the news alone.
 */
export const ABSTAIN_WEIGHTS: Readonly<Record<ReadingMode, AbstainWeights>> = {
  withCosines: { bias: -10.60, weights: { best: 5.19, bestContext: 2.88, top: 12.37, topContext: -5.72, carried: 1.51, topic: -0.12, aspect: 0.36, anyCarried: 0.06, value: 0.03, noValue: -0.84, exactMissing: -0.22, terms: 0.93, amount: -1, lost: -0.8, lostTopic: -0.3, farAspect: 0.26, spread: 6.2, gap: 0.32, namelessNumber: -0.71, namelessPerson: -0.39, namelessPlace: -0.66, topicLost: -0.59, farTopic: -0.24 } },
  wordsAlone: { bias: 1.45, weights: { carried: 1.85, topic: 0.24, aspect: 0.04, anyCarried: 0.24, value: -0.09, noValue: -0.67, exactMissing: -0.24, terms: 1.25, amount: -0.88, lost: -1.04, lostTopic: -0.22, farAspect: 0.56, gap: 0.37, namelessNumber: -1.1, namelessPerson: -0.93, namelessPlace: -0.62, topicLost: -0.39, farTopic: -0.26 } },
  acrossLanguages: { bias: -16.39, weights: { farTopic: -0.75, topicLost: -0.24, bestContext: 4.96, topContext: 9.38, top: 5.92, carried: 0.71, topic: -0.27, aspect: 0.35, value: -0.56, noValue: -1.69, exactMissing: 0.08, lost: -0.9, gap: 0.09, anyCarried: 1.5 } },
};
