import type { ABSTAIN_WEIGHTS } from "./abstain-weights.js";
import type { RankedStatement } from "./extractive-rank.js";
import type { AnalyzedQuestion } from "./question-analysis.js";

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
  "anyAspect",
  "value",
  "exactMissing",
  "terms",
  "amount",
  "lost",
  "lostTopic",
  "lostAspect",
  "spread",
  "gap",
  "valueAspect",
] as const;

export type AbstainFeatures = Readonly<Record<(typeof ABSTAIN_FEATURES)[number], number>>;

/** Measures the evidence that the statements answer at all; null where there is no statement. */
export function abstainFeatures(
  question: AnalyzedQuestion,
  ranked: readonly RankedStatement[],
): AbstainFeatures | null {
  const [best] = ranked;
  if (best === undefined) return null;
  const most = (value: (item: RankedStatement) => number): number =>
    ranked.reduce((top, item) => Math.max(top, value(item)), 0);
  // What the whole article of the best statement holds of each word.
  const article = ranked.filter(({ statement }) => statement.article === best.statement.article);
  const held = question.terms.map((_, i) => article.reduce((top, { near }) => Math.max(top, near[i] ?? 0), 0));
  const lost = (role: "topic" | "aspect"): number =>
    question.terms.reduce(
      (sum, term, i) => (term.role === role && (held[i] ?? 0) < 0.5 ? Math.max(sum, 1 - (held[i] ?? 0)) : sum),
      0,
    );
  const cosines = ranked.map(({ contextCosine }) => contextCosine ?? 0);
  const mean = cosines.reduce((sum, value) => sum + value, 0) / cosines.length;
  return {
    amount: Math.log(ranked.length),
    lost: held.reduce((sum, value, i) => sum + (best.weights[i] ?? 0) * (1 - value), 0),
    lostTopic: lost("topic"),
    lostAspect: lost("aspect"),
    spread: (best.contextCosine ?? 0) - mean,
    gap: best.score - (ranked[1]?.score ?? best.score),
    valueAspect: best.hasValue && best.aspect >= 0.5 ? 1 : 0,
    best: best.cosine ?? 0,
    bestContext: best.contextCosine ?? 0,
    top: most(({ cosine }) => cosine ?? 0),
    topContext: most(({ contextCosine }) => contextCosine ?? 0),
    carried: best.carried,
    topic: best.topic,
    aspect: best.aspect,
    anyCarried: most(({ carried }) => carried),
    anyAspect: most(({ aspect }) => aspect),
    value: best.hasValue ? 1 : 0,
    exactMissing: best.exactMissing ? 1 : 0,
    terms: Math.min(8, question.terms.length) / 8,
  };
}

/** Log-odds that the statements answer the question. */
export function abstainScore(
  features: AbstainFeatures,
  { bias, weights }: (typeof ABSTAIN_WEIGHTS)["withCosines"],
): number {
  return ABSTAIN_FEATURES.reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], bias);
}
