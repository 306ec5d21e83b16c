import type { AnalyzedQuestion, QuestionTerm } from "./question-analysis.js";
import type { Statement } from "./statement.js";
import { type MatchText, matchTerm, matchText, type TermMatch } from "./statement-match.js";
import { candidateValues } from "./statement-values.js";

/** The evidence that a statement answers, in this order; each is about 0 to 1, cosines in standard deviations of the statements. */
export const STATEMENT_FEATURES = [
  "cosine",
  "contextCosine",
  "topic",
  "aspect",
  "kindWords",
  "carried",
  "exactMissing",
  "value",
  "values",
  "near",
  "subject",
  "first",
  "place",
  "headline",
  "caption",
  "length",
  "fragment",
  "rank",
] as const;

export type FeatureVector = Float64Array;

/** Cosines of the statements with the question, in their order; null without a model. */
export interface StatementCosines {
  readonly sentence: Float32Array | null;
  readonly context: Float32Array | null;
}

/** What was found of a question in one statement. */
export interface StatementEvidence {
  readonly statement: Statement;
  readonly features: FeatureVector;
  /** Weighted share of the topic and of the aspect in the sentence itself, and of all words with the neighbours' help. */
  readonly topic: number;
  readonly aspect: number;
  readonly carried: number;
  /** How well each word of the question is held by the sentence, and with the neighbours' help; in the order of the terms. */
  readonly own: readonly number[];
  readonly near: readonly number[];
  /** How much each word weighs: its share of the weight of all. */
  readonly weights: readonly number[];
  /** Whether a value of the kind asked for, and not in the question, stands in it. */
  readonly hasValue: boolean;
  /** Whether a name or number of the question stands neither in the sentence nor near it. */
  readonly exactMissing: boolean;
  readonly cosine: number | null;
  readonly contextCosine: number | null;
}

/** Measures every statement against the question. */
export function evidenceOf(
  question: AnalyzedQuestion,
  statements: readonly Statement[],
  cosines: StatementCosines,
): StatementEvidence[] {
  const matches = statements.map(({ words }) => question.terms.map((term) => matchTerm(term, words)));
  const weights = termWeights(question.terms, matches);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (total === 0 ? 0 : weight / total));
  const titles = new Map<string, readonly number[]>();
  const titleMatch = ({ article }: Statement): readonly number[] => {
    const known = titles.get(article.id);
    if (known !== undefined) return known;
    const words: MatchText = matchText(article.title ?? "");
    const made = question.terms.map((term) => matchTerm(term, words).value);
    titles.set(article.id, made);
    return made;
  };
  const indexOf = new Map(statements.map((statement, index) => [`${statement.article.id}@${statement.start}`, index]));
  const sentence = standardized(cosines.sentence);
  const context = standardized(cosines.context);
  return statements.map((statement, index) => {
    const own = matches[index] ?? [];
    const carried = carriedMatches(statement, own, matches, indexOf, titleMatch(statement));
    const values = candidateValues(statement.text, question.asked, question.text);
    const topic = share(
      question.terms,
      weights,
      "topic",
      own.map(({ value }) => value),
    );
    const aspect = share(
      question.terms,
      weights,
      "aspect",
      own.map(({ value }) => value),
    );
    const kind = share(
      question.terms,
      weights,
      "kind",
      own.map(({ value }) => value),
    );
    const all = share(question.terms, weights, null, carried);
    const exactMissing = question.terms.some(({ exact }, i) => exact && (carried[i] ?? 0) < 0.45);
    const valued = question.asked.types.some((type) => type !== "thing" && type !== "polar");
    const features = Float64Array.from([
      sentence?.[index] ?? 0,
      context?.[index] ?? 0,
      topic,
      aspect,
      kind,
      all -
        share(
          question.terms,
          weights,
          null,
          own.map(({ value }) => value),
        ),
      exactMissing ? 1 : 0,
      valued && values.length > 0 ? 1 : 0,
      valued ? Math.min(values.length, 4) / 4 : 0,
      nearness(
        question.terms,
        own,
        statement,
        values.map(({ start, end }) => (start + end) / 2),
      ),
      isSubject(question.terms, own, statement) ? 1 : 0,
      statement.place === 0 ? 1 : 0,
      statement.of > 1 ? statement.place / (statement.of - 1) : 0,
      statement.kind === "headline" ? 1 : 0,
      statement.kind === "caption" ? 1 : 0,
      Math.log(Math.max(10, statement.text.length) / 80),
      /[.!?。！？…”"’')\]]$/u.test(statement.text) ? 0 : 1,
      Math.log1p(statement.rank),
    ]);
    return {
      statement,
      features,
      topic,
      aspect,
      carried: all,
      own: own.map(({ value }) => value),
      near: carried,
      weights: shares,
      hasValue: values.length > 0,
      exactMissing,
      cosine: cosines.sentence?.[index] ?? null,
      contextCosine: cosines.context?.[index] ?? null,
    };
  });
}

/** Rare words count more: a smoothed inverse share of the statements that hold the word (as in BM25). */
function termWeights(terms: readonly QuestionTerm[], matches: readonly (readonly TermMatch[])[]): number[] {
  return terms.map((term, index) => {
    const holding = matches.filter((match) => (match[index]?.value ?? 0) >= 0.6).length;
    const rarity = Math.log(1 + (matches.length + 1) / (holding + 1));
    const length = term.stem.length === 1 && term.kind === "hangul" ? 0.4 : 1;
    return rarity * length * (term.role === "kind" ? 0.3 : 1);
  });
}

function share(
  terms: readonly QuestionTerm[],
  weights: readonly number[],
  role: QuestionTerm["role"] | null,
  values: readonly number[],
): number {
  let held = 0;
  let all = 0;
  for (const [index, term] of terms.entries()) {
    if (role !== null && term.role !== role) continue;
    const weight = weights[index] ?? 0;
    all += weight;
    held += weight * (values[index] ?? 0);
  }
  return all === 0 ? 0 : held / all;
}

/** How much a word of the sentence before, of the one before that, and of the headline counts for a sentence. */
const CARRIED = [0.8, 0.65];
const CARRIED_FROM_TITLE = 0.5;

function carriedMatches(
  statement: Statement,
  own: readonly TermMatch[],
  matches: readonly (readonly TermMatch[])[],
  indexOf: ReadonlyMap<string, number>,
  title: readonly number[],
): number[] {
  const carried = own.map(({ value }, i) => Math.max(value, CARRIED_FROM_TITLE * (title[i] ?? 0)));
  let before = statement.before;
  for (const factor of CARRIED) {
    if (before === null) break;
    const earlier = matches[indexOf.get(`${before.article.id}@${before.start}`) ?? -1];
    if (earlier !== undefined)
      for (const [i, { value }] of earlier.entries()) carried[i] = Math.max(carried[i] ?? 0, factor * value);
    before = before.before;
  }
  return carried;
}

/** How near a value stands to a word of the aspect (else of the topic): 1 beside it, falling with the characters between. */
function nearness(
  terms: readonly QuestionTerm[],
  own: readonly TermMatch[],
  { words }: Statement,
  values: readonly number[],
): number {
  if (values.length === 0) return 0;
  const places = (role: QuestionTerm["role"]): number[] =>
    terms.flatMap((term, i) => {
      const match = own[i];
      const token = match === undefined || match.value < 0.5 ? undefined : words.tokens[match.at];
      return term.role === role && token !== undefined ? [(token.start + token.end) / 2] : [];
    });
  const aspects = places("aspect");
  const anchors = aspects.length > 0 ? aspects : places("topic");
  const distances = anchors.flatMap((anchor) => values.map((value) => Math.abs(anchor - value)));
  return distances.length === 0 ? 0 : Math.exp(-Math.min(...distances) / 25);
}

/** Whether a word of the topic is what the sentence is about: it carries 은/는/이/가 or an explanation in brackets. */
function isSubject(terms: readonly QuestionTerm[], own: readonly TermMatch[], { text, words }: Statement): boolean {
  return terms.some((term, i) => {
    const match = own[i];
    const token = match === undefined || match.value < 0.8 ? undefined : words.tokens[match.at];
    if (term.role !== "topic" || token === undefined) return false;
    const word = text.slice(token.start, token.end);
    return (
      (word.length > term.stem.length && /[은는이가]$|란$/u.test(word)) ||
      /^\s?[('‘]?[^)]{0,80}\)['’”"」』》]*[은는이가](?![가-힣])/u.test(text.slice(token.end, token.end + 90))
    );
  });
}

/** In standard deviations from the mean of the statements: a model's cosines lie close together, and elsewhere for each question. */
function standardized(cosines: Float32Array | null): Float64Array | null {
  if (cosines === null || cosines.length === 0) return null;
  const mean = cosines.reduce((sum, value) => sum + value, 0) / cosines.length;
  const variance = cosines.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cosines.length;
  const deviation = Math.max(Math.sqrt(variance), 0.01);
  return Float64Array.from(cosines, (value) => (value - mean) / deviation);
}
