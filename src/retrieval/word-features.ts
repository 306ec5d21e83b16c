import { type LexicalIndex, SENTENCE_FLAG } from "../vectorstore/lexical-index.js";
import type { StemMatcher } from "./stem-match.js";

/** What the words of a question and a passage have in common, each between 0 and about 1. */
export interface WordFeatures {
  /** Share of the question's words, by weight, that the passage has. */
  coverage: number;
  /** The same of its best sentence and of its best two sentences in a row. */
  sentence: number;
  window: number;
  /** Share of the question's neighbouring words that stand in the same order, at most one word between. */
  pairs: number;
  /** How early the question's first word, its topic, appears: 1 at the start, 0 where it is missing. */
  topic: number;
  /** Saturated count of the question's words (BM25's, with whole stems). */
  frequency: number;
}

const K1 = 0.9;
const B = 0.6;

/** Compares a question with one passage, its headline first, in one walk over the passage's stems. */
export function wordFeatures(index: LexicalIndex, matcher: StemMatcher, passage: number): WordFeatures {
  const stems = index.stemsOf(passage);
  const words = matcher.stems;
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const best = new Float32Array(words.length);
  const counts = new Float32Array(words.length);
  let sentence = new Float32Array(words.length);
  let before = new Float32Array(words.length);
  const pair = new Float32Array(Math.max(0, words.length - 1));
  let bestSentence = 0;
  let bestWindow = 0;
  let topic = 0;
  const recent: (Float32Array | null)[] = [null, null];
  const close = () => {
    bestSentence = Math.max(bestSentence, weigh(matcher, sentence));
    bestWindow = Math.max(bestWindow, weigh(matcher, sentence, before));
    before = sentence;
    sentence = new Float32Array(words.length);
  };
  for (let at = 0; at < stems.length; at += 1) {
    const stem = stems[at] ?? 0;
    if (at > 0 && stem >= SENTENCE_FLAG) close();
    const shares = matcher.match(stem);
    if (shares) {
      for (let i = 0; i < words.length; i += 1) {
        const share = shares[i] ?? 0;
        if (share === 0) continue;
        best[i] = Math.max(best[i] ?? 0, share);
        sentence[i] = Math.max(sentence[i] ?? 0, share);
        counts[i] = (counts[i] ?? 0) + share;
        if (i === 0 && share > 0.5 && topic === 0) topic = 1 / (1 + at / 20);
        const first = i > 0 ? Math.max(recent[0]?.[i - 1] ?? 0, recent[1]?.[i - 1] ?? 0) : 0;
        if (first > 0) pair[i - 1] = Math.max(pair[i - 1] ?? 0, first * share);
      }
    }
    recent[1] = recent[0] ?? null;
    recent[0] = shares;
  }
  close();
  const length = stems.length / Math.max(1, meanStems(index));
  let frequency = 0;
  let pairs = 0;
  let pairTotal = 0;
  words.forEach(({ weight }, i) => {
    const count = counts[i] ?? 0;
    frequency += (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
    if (i === 0) return;
    const pairWeight = weight + (words[i - 1]?.weight ?? 0);
    pairTotal += pairWeight;
    pairs += pairWeight * (pair[i - 1] ?? 0);
  });
  return {
    coverage: weigh(matcher, best),
    sentence: bestSentence,
    window: bestWindow,
    pairs: pairTotal === 0 ? 0 : pairs / pairTotal,
    topic,
    frequency: frequency / total / (K1 + 1),
  };
}

function weigh({ stems }: StemMatcher, shares: Float32Array, also?: Float32Array): number {
  let sum = 0;
  let total = 0;
  stems.forEach(({ weight }, i) => {
    total += weight;
    sum += weight * Math.max(shares[i] ?? 0, also?.[i] ?? 0);
  });
  return total === 0 ? 0 : sum / total;
}

function meanStems(index: LexicalIndex): number {
  return index.size === 0 ? 1 : index.stemCount / index.size;
}
