import { SENTENCE_FLAG } from "../vectorstore/words/lexical-index.js";
import type { WordIndex } from "../vectorstore/words/word-index.js";
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
export function wordFeatures(index: WordIndex, matcher: StemMatcher, passage: number): WordFeatures {
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
    const match = matcher.match(stem);
    if (match) countEach(match.units, unitCounts);
    if (match && match.words.length > 0) {
      raise(best, match);
      sentences.add(match);
      countEach(match.exact, exactCounts);
      if (topic === 0 && match.words[0] === 0 && (match.shares[0] ?? 0) > 0.5) topic = 1 / (1 + at / TOPIC_REACH);
      raisePairs(pair, match, before, twoBefore);
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
  /** Whether the sentence, and the one before, has anything of the question. */
  #touched = false;
  #touchedBefore = false;
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

  add(match: StemMatch): void {
    this.#touched = true;
    raise(this.#current, match);
  }

  next(): void {
    if (this.#number === 0 && this.#touched) this.#lead = weigh(this.#matcher, this.#current);
    if (this.#touched) {
      for (let i = 0; i < this.#current.length; i += 1) {
        if ((this.#current[i] ?? 0) > (this.#before[i] ?? 0)) this.#before[i] = this.#current[i] ?? 0;
      }
    }
    if (this.#touched || this.#touchedBefore) {
      this.#window = Math.max(this.#window, weigh(this.#matcher, this.#before));
    }
    const spare = this.#before;
    this.#before = this.#current;
    this.#current = spare.fill(0);
    this.#touchedBefore = this.#touched;
    this.#touched = false;
    this.#number += 1;
  }

  result(): Pick<WordFeatures, "window" | "lead"> {
    return { window: this.#window, lead: this.#lead };
  }
}

function raise(most: Float32Array, { words, shares }: StemMatch): void {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? 0;
    const share = shares[i] ?? 0;
    if (share > (most[word] ?? 0)) most[word] = share;
  }
}

/** Raises the words whose neighbour in the question stands in front of them, at most one word between. */
function raisePairs(pair: Float32Array, match: StemMatch, before: StemMatch | null, twoBefore: StemMatch | null): void {
  if (before === null && twoBefore === null) return;
  for (let i = 0; i < match.words.length; i += 1) {
    const word = match.words[i] ?? 0;
    const first = Math.max(shareOf(before, word - 1), shareOf(twoBefore, word - 1));
    if (first > 0) pair[word] = Math.max(pair[word] ?? 0, first * (match.shares[i] ?? 0));
  }
}

function shareOf(match: StemMatch | null, word: number): number {
  const place = match === null ? -1 : match.words.indexOf(word);
  return place < 0 ? 0 : (match?.shares[place] ?? 0);
}

function weigh({ weights, totalWeight }: StemMatcher, shares: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (shares[i] ?? 0);
  return totalWeight === 0 ? 0 : sum / totalWeight;
}

function countEach(numbers: readonly number[], counts: Float32Array): void {
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
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
