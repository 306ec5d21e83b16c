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
] as const;

type AbstainFeature = (typeof ABSTAIN_FEATURES)[number];

export type AbstainFeatures = Readonly<Record<AbstainFeature, number>>;

interface AbstainWeights {
  readonly bias: number;
  readonly weights: Readonly<Partial<AbstainFeatures>>;
}

/** ABOUT. */
export const ABSTAIN_WEIGHTS: Readonly<Record<ReadingMode, AbstainWeights>> = {
  withCosines: {
    bias: -10.26,
    weights: {
      best: 3.98,
      bestContext: 2.73,
      top: 14.48,
      topContext: -6.45,
      carried: 1.32,
      topic: -0.34,
      aspect: 0.24,
      anyCarried: -0.14,
      value: -0.1,
      noValue: -0.32,
      exactMissing: -0.53,
      terms: 1.01,
      amount: -0.92,
      lost: -1.06,
      lostTopic: -0.6,
      farAspect: 0.29,
      spread: 6.29,
      gap: 0.36,
      namelessNumber: -1.09,
      namelessPerson: -0.39,
      namelessPlace: -0.77,
      topicLost: -0.44,
    },
  },
  wordsAlone: {
    bias: 1.57,
    weights: {
      carried: 1.86,
      topic: 0.09,
      aspect: 0.18,
      anyCarried: -0.13,
      value: -0.18,
      noValue: -0.23,
      exactMissing: -0.53,
      terms: 1.24,
      amount: -0.79,
      lost: -0.73,
      lostTopic: -0.87,
      farAspect: 0.39,
      gap: 0.39,
      namelessNumber: -1.37,
      namelessPerson: -0.81,
      namelessPlace: -0.53,
      topicLost: -0.07,
    },
  },
  acrossLanguages: {
    bias: -21.79,
    weights: {
      bestContext: 6.45,
      topContext: 11.64,
      top: 10.2,
      carried: 0.49,
      topic: -0.31,
      aspect: 0.59,
      value: -0.73,
      noValue: 0.21,
      exactMissing: -0.3,
      lost: -0.55,
      gap: 0.02,
      anyCarried: 0.74,
    },
  },
};
