import { namesHolder } from "./abstain-office.js";
import { namesNobody } from "./abstain-traps.js";
import { ABSTAIN_FEATURES, ABSTAIN_WEIGHTS, type AbstainFeatures } from "./abstain-weights.js";
import type { RankedStatement } from "./extractive-rank.js";
import type { ReadingMode } from "./extractive-weights.js";
import type { AnalyzedQuestion } from "./question-analysis.js";
import type { TermRole } from "./question-roles.js";
import type { AnswerType } from "./question-type.js";

/** From here on a word counts as found. */
const FOUND = 0.5;
/** Below this a word of the topic has nothing to do with the sentence or its article. */
const LOST = 0.3;

/** Measures the evidence that the statements answer at all; null where there is no statement. */
export function abstainFeatures(
  question: AnalyzedQuestion,
  ranked: readonly RankedStatement[],
): AbstainFeatures | null {
  const [best, second] = ranked;
  if (best === undefined) return null;
  const { terms, asked } = question;
  const most = (value: (item: RankedStatement) => number): number =>
    ranked.reduce((top, item) => Math.max(top, value(item)), 0);
  // What the article of the best statement holds of each word.
  const article = ranked.filter(({ statement }) => statement.article === best.statement.article);
  const held = terms.map((_, i) => article.reduce((top, { own }) => Math.max(top, own[i] ?? 0), 0));
  const lost = (role: TermRole, values: readonly number[]): number =>
    terms.reduce(
      (sum, term, i) => (term.role === role && (values[i] ?? 0) < FOUND ? Math.max(sum, 1 - (values[i] ?? 0)) : sum),
      0,
    );
  const contexts = ranked.map(({ contextCosine }) => contextCosine ?? 0);
  const mean = contexts.reduce((sum, value) => sum + value, 0) / contexts.length;
  const measured = asked.types.includes("number") || asked.types.includes("time");
  // An attribute that is asked for by name (임대료, 창업자) and stands neither in the sentence nor near it.
  const attribute = terms.flatMap(({ role, kind, stem }, i) =>
    role === "aspect" && kind === "hangul" && stem.length >= 2 ? [best.near[i] ?? 0] : [],
  );
  const nameless = attribute.length > 0 && attribute.every((value) => value < FOUND);
  const namelessFor = (type: AnswerType): number => (nameless && asked.types.includes(type) ? 1 : 0);
  return {
    namelessNumber: namelessFor("number"),
    namelessPerson: namelessFor("person"),
    namelessPlace: namelessFor("place"),
    topicLost: terms.some(({ role, stem }, i) => role === "topic" && stem.length >= 2 && (best.near[i] ?? 0) < LOST)
      ? 1
      : 0,
    best: best.cosine ?? 0,
    bestContext: best.contextCosine ?? 0,
    top: most(({ cosine }) => cosine ?? 0),
    topContext: most(({ contextCosine }) => contextCosine ?? 0),
    carried: best.held,
    topic: best.features.topic,
    aspect: best.features.aspect,
    anyCarried: most((item) => item.held),
    value: best.features.value,
    noValue: measured && best.features.value === 0 ? 1 : 0,
    exactMissing: best.features.exactMissing,
    terms: Math.min(8, terms.length) / 8,
    amount: Math.log(ranked.length),
    lost: held.reduce((sum, value, i) => sum + (best.weights[i] ?? 0) * (1 - value), 0),
    lostTopic: lost("topic", held),
    farAspect: lost("aspect", best.near),
    spread: (best.contextCosine ?? 0) - mean,
    gap: best.score - (second?.score ?? best.score),
    farTopic: best.features.far,
  };
}

/** How many of the best statements may hold the value that is asked for. */
const LOOKED_AT = 3;
/** All words of the question in one sentence, with a value of the kind asked for, weigh this much more than their sum; set by hand. */
const COMPLETE = 1;
/** Name and title side by side answer "who is …" as exactly as a sentence can; set by hand. */
const HOLDER = 1.3;
const HELD = 0.75;

/** Whether a sum of money is asked for and none of the best statements holds one: no other evidence makes up for it. */
export function lacksValue({ asked }: AnalyzedQuestion, ranked: readonly RankedStatement[]): boolean {
  if (!asked.money) return false;
  return ranked.slice(0, LOOKED_AT).every(({ values }) => values.length === 0);
}

/** The bonus of a sentence that holds every word of the question and a value that it asks for, or names the holder of an office; below 0 where an office is asked for and nobody is named. */
export function completeness(question: AnalyzedQuestion, ranked: readonly RankedStatement[]): number {
  const [best] = ranked;
  if (namesNobody(question, ranked)) return -HOLDER;
  if (best === undefined || best.values.length === 0) return 0;
  if (namesHolder(question, best)) return HOLDER;
  const { terms } = question;
  const words = terms.flatMap(({ role }, i) => (role === "kind" || role === "class" ? [] : [best.own[i] ?? 0]));
  return words.length >= 2 && words.every((value) => value >= HELD) ? COMPLETE : 0;
}

/** Log-odds that the statements answer the question; below 0 it is declined. */
export function abstainScore(features: AbstainFeatures, mode: ReadingMode): number {
  const { bias, weights } = ABSTAIN_WEIGHTS[mode];
  return ABSTAIN_FEATURES.reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], bias);
}
