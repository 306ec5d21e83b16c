import type { LexicalIndex } from "../vectorstore/lexical-index.js";
import type { QueryWords } from "./query.js";

/** A passage with the score of a list. */
export interface Scored {
  readonly passage: number;
  readonly score: number;
}

/** Length normalisation of DFR InB2, fitted on Korean questions. */
const C = 2;

/**
 * The passages that share most with a question: divergence from randomness, InB2 (Amati and van Rijsbergen 2002) over
 * bigrams of stems. Sums over postings, so its time grows with how common the words are, not with the store.
 */
export function wordCandidates(
  index: LexicalIndex,
  query: QueryWords,
  limit: number,
  allow?: (passage: number) => boolean,
): Scored[] {
  const weights = new Map<number, number>();
  for (const token of query.tokens) {
    for (const term of index.knownTerms(token)) weights.set(term, (weights.get(term) ?? 0) + 1);
  }
  const scores = new Float64Array(index.size);
  const touched: number[] = [];
  for (const [term, weight] of weights) {
    const { passages, counts, total } = index.postings(term);
    const rarity = Math.log2((index.size + 1) / (passages.length + 0.5));
    for (let i = 0; i < passages.length; i += 1) {
      const passage = passages[i] ?? 0;
      if (allow && !allow(passage)) continue;
      const length = index.lengths[passage] ?? 1;
      const frequency = (counts[i] ?? 0) * Math.log2(1 + (C * index.meanLength) / Math.max(1, length));
      const gain = ((total + 1) / (passages.length * (frequency + 1))) * frequency * Math.max(0, rarity);
      if (scores[passage] === 0) touched.push(passage);
      scores[passage] = (scores[passage] ?? 0) + weight * gain;
    }
  }
  return best(touched, scores, limit);
}

/**
 * The best, best first. A common word touches most passages: sorting them all would hold the event loop, so a passage is looked
 * at only when it beats the worst of the best so far.
 */
function best(touched: readonly number[], scores: Float64Array, limit: number): Scored[] {
  const kept: number[] = [];
  const isBefore = (a: number, b: number) => {
    const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
    return one > other || (one === other && a < b);
  };
  for (const passage of touched) {
    const worst = kept[kept.length - 1];
    if (kept.length === limit && worst !== undefined && !isBefore(passage, worst)) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(passage, kept[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, passage);
    if (kept.length > limit) kept.pop();
  }
  return kept.map((passage) => ({ passage, score: scores[passage] ?? 0 }));
}
