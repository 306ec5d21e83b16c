import { type LexicalIndex, SENTENCE_FLAG } from "../vectorstore/lexical-index.js";
import type { StemMatch, StemMatcher } from "./stem-match.js";

/** What the words of a question and a passage have in common; the first five lie between 0 and 1, the last two are BM25 scores. */
export interface WordFeatures {
  /** Share of the question's words, by weight, that the passage has. */
  readonly coverage: number;
  /** The same of its best two sentences in a row, and of its first sentence. */
  readonly window: number;
  readonly lead: number;
  /** Share of the question's neighbouring words that stand in the same order, at most one word between. */
  readonly pairs: number;
  /** How early the question's first word, its topic, appears: 1 at the start, 0 where it is missing. */
  readonly topic: number;
  /** Okapi BM25 over characters, which forgives typos and endings, and over whole stems, which knows names. */
  readonly characters: number;
  readonly stems: number;
}

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009), fitted on Korean questions. */
const K1 = 0.9;
const B = 0.6;
/** The topic's place counts half after this many words. */
const TOPIC_REACH = 20;

/** Compares a question with one passage, its headline first, in one walk over the passage's stems. */
export function wordFeatures(index: LexicalIndex, matcher: StemMatcher, passage: number): WordFeatures {
  const stems = index.stemsOf(passage);
  const words = matcher.stems.length;
  const sentences = new SentenceShares(matcher, (index.headTokens[passage] ?? 0) > 0);
  const best = new Float32Array(words);
  const exactCounts = new Float32Array(words);
  const unitCounts = new Float32Array(matcher.units.length);
  const pair = new Float32Array(words);
  let topic = 0;
  let before: StemMatch | null = null;
  let twoBefore: StemMatch | null = null;
  for (let at = 0; at < stems.length; at += 1) {
    const stem = stems[at] ?? 0;
    if (at > 0 && stem >= SENTENCE_FLAG) sentences.next();
    for (const unit of matcher.matchUnits(stem)) unitCounts[unit] = (unitCounts[unit] ?? 0) + 1;
    const match = matcher.match(stem);
    if (match) {
      raise(best, match.shares);
      sentences.add(match.shares);
      for (const word of match.exact) exactCounts[word] = (exactCounts[word] ?? 0) + 1;
      if (topic === 0 && (match.shares[0] ?? 0) > 0.5) topic = 1 / (1 + at / TOPIC_REACH);
      for (let i = 1; i < words; i += 1) {
        const first = Math.max(before?.shares[i - 1] ?? 0, twoBefore?.shares[i - 1] ?? 0);
        pair[i] = Math.max(pair[i] ?? 0, first * (match.shares[i] ?? 0));
      }
    }
    twoBefore = before;
    before = match;
  }
  sentences.next();
  const relativeLength = stems.length / Math.max(1, index.stemCount / Math.max(1, index.size));
  return {
    coverage: weigh(matcher, best),
    ...sentences.result(),
    pairs: pairShare(matcher, pair),
    topic,
    characters: okapi(
      matcher.units.map(({ weight }) => weight),
      unitCounts,
      relativeLength,
    ),
    stems: okapi(
      matcher.stems.map(({ stemWeight }) => stemWeight),
      exactCounts,
      relativeLength,
    ),
  };
}

/** Follows the sentences of a passage: which share of the question the best two in a row and the first one have. */
class SentenceShares {
  readonly #matcher: StemMatcher;
  #current: Float32Array;
  #before: Float32Array;
  #number: number;
  #window = 0;
  #lead = 0;

  constructor(matcher: StemMatcher, headline: boolean) {
    this.#matcher = matcher;
    this.#current = new Float32Array(matcher.stems.length);
    this.#before = new Float32Array(matcher.stems.length);
    // The headline stands in front of the first sentence.
    this.#number = headline ? -1 : 0;
  }

  add(shares: Float32Array): void {
    raise(this.#current, shares);
  }

  next(): void {
    if (this.#number === 0) this.#lead = weigh(this.#matcher, this.#current);
    raise(this.#before, this.#current);
    this.#window = Math.max(this.#window, weigh(this.#matcher, this.#before));
    this.#before = this.#current;
    this.#current = new Float32Array(this.#matcher.stems.length);
    this.#number += 1;
  }

  result(): Pick<WordFeatures, "window" | "lead"> {
    return { window: this.#window, lead: this.#lead };
  }
}

function raise(most: Float32Array, shares: Float32Array): void {
  for (let i = 0; i < shares.length; i += 1) if ((shares[i] ?? 0) > (most[i] ?? 0)) most[i] = shares[i] ?? 0;
}

function weigh({ stems }: StemMatcher, shares: Float32Array): number {
  let sum = 0;
  let total = 0;
  stems.forEach(({ weight }, i) => {
    total += weight;
    sum += weight * (shares[i] ?? 0);
  });
  return total === 0 ? 0 : sum / total;
}

function pairShare({ stems }: StemMatcher, pair: Float32Array): number {
  let sum = 0;
  let total = 0;
  for (let i = 1; i < stems.length; i += 1) {
    const weight = (stems[i]?.weight ?? 0) + (stems[i - 1]?.weight ?? 0);
    total += weight;
    sum += weight * (pair[i] ?? 0);
  }
  return total === 0 ? 0 : sum / total;
}

function okapi(weights: readonly number[], counts: Float32Array, relativeLength: number): number {
  return weights.reduce((sum, weight, i) => {
    const count = counts[i] ?? 0;
    return sum + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength));
  }, 0);
}
