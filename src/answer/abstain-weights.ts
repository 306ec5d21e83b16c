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
    bias: -10.52,
    weights: {
      best: 3.02,
      bestContext: 2.81,
      top: 13.35,
      topContext: -4.32,
      carried: 1.32,
      topic: -0.26,
      aspect: 0.28,
      anyCarried: -0.04,
      value: -0.18,
      noValue: -0.46,
      exactMissing: -0.52,
      terms: 0.94,
      amount: -0.92,
      lost: -1.1,
      lostTopic: -0.82,
      farAspect: 0.14,
      spread: 5.12,
      gap: 0.37,
    },
  },
  wordsAlone: {
    bias: 1.54,
    weights: {
      carried: 1.51,
      topic: 0.14,
      aspect: 0.32,
      anyCarried: 0.17,
      value: -0.28,
      noValue: -0.4,
      exactMissing: -0.59,
      terms: 1.17,
      amount: -0.81,
      lost: -0.81,
      lostTopic: -0.84,
      farAspect: 0.25,
      gap: 0.4,
    },
  },
  acrossLanguages: {
    bias: -21.75,
    weights: {
      bestContext: 6.24,
      topContext: 11.7,
      top: 10.32,
      carried: 0.5,
      topic: -0.3,
      aspect: 0.6,
      value: -0.73,
      noValue: 0.22,
      exactMissing: -0.3,
      lost: -0.56,
      gap: 0,
      anyCarried: 0.73,
    },
  },
};
