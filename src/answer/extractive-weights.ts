import { STATEMENT_FEATURES } from "./statement-features.js";

/** Weights of the evidence by name. */
type Weights = Readonly<Partial<Record<(typeof STATEMENT_FEATURES)[number], number>>>;

const WITH_COSINES: Weights = {
  cosine: 0.4,
  contextCosine: 0.38,
  topic: 0.3,
  aspect: 1.86,
  kindWords: 0.6,
  carried: 1.2,
  exactMissing: -0.5,
  value: 0.8,
  values: 0.6,
  near: 0.6,
  first: 0.3,
  headline: -1,
  caption: -1,
  fragment: -0.5,
  rank: -0.3,
};

const WORDS_ALONE: Weights = { ...WITH_COSINES, cosine: 0, contextCosine: 0, topic: 1.2, carried: 1.6, subject: 0.3 };

const ACROSS_LANGUAGES: Weights = { ...WITH_COSINES, cosine: 1.2, contextCosine: 0.6, aspect: 0.6 };

const listed = (weights: Weights): readonly number[] => STATEMENT_FEATURES.map((name) => weights[name] ?? 0);

/** Weights of the features in `STATEMENT_FEATURES`, in their order, for a question read with cosines, without, and across languages. */
export const STATEMENT_WEIGHTS = {
  withCosines: listed(WITH_COSINES),
  wordsAlone: listed(WORDS_ALONE),
  acrossLanguages: listed(ACROSS_LANGUAGES),
} as const;
