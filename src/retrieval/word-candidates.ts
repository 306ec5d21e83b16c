import { placesOfMost } from "../vectorstore/vectors/most.js";
import type { Postings } from "../vectorstore/words/lexical-index.js";
import type { WordIndex } from "../vectorstore/words/word-index.js";
import type { QueryWords } from "./query.js";

/** A passage with the score of a list. */
export interface Scored {
  readonly passage: number;
  readonly score: number;
}

/** Length normalisation of DFR InB2, fitted on Korean questions. */
const C = 2;
/**
 * So many postings are added up for one question, those of its rarest terms first: some 10 ms. A hundred common words stay below it;
 * what a longer text leaves out are its commonest terms, which tell least.
 */
const MOST_POSTINGS = 2_000_000;

/** By index, which never changes: log2(1 + c * mean length / length) of each passage. */
const normalisations = new WeakMap<WordIndex, Float64Array>();

/**
 * The passages that share most with a question: divergence from randomness, InB2 (Amati and van Rijsbergen 2002) over
 * bigrams of stems. Sums over postings, so its time grows with how common the words are, not with the store.
 */
export function wordCandidates(
  index: WordIndex,
  query: QueryWords,
  limit: number,
  allow?: (passage: number) => boolean,
): Scored[] {
  const norms = normalisationOf(index);
  const scores = emptyScores(index);
  let left = MOST_POSTINGS;
  for (const { passages, counts, factor } of rarestFirst(index, query)) {
    left -= passages.length;
    if (left < 0) break;
    for (let i = 0; i < passages.length; i += 1) {
      const passage = passages[i] ?? 0;
      const frequency = (counts[i] ?? 0) * (norms[passage] ?? 0);
      scores[passage] = (scores[passage] ?? 0) + (factor * frequency) / (frequency + 1);
    }
  }
  if (allow) for (let passage = 0; passage < scores.length; passage += 1) if (!allow(passage)) scores[passage] = 0;
  return placesOfMost(scores, limit, 0).map((passage) => ({ passage, score: scores[passage] ?? 0 }));
}

/** The sums of the last question, emptied: a new array each time would keep the garbage collector busy. */
const sums = new WeakMap<WordIndex, Float64Array>();

function emptyScores(index: WordIndex): Float64Array {
  const scores = sums.get(index)?.fill(0) ?? new Float64Array(index.size);
  sums.set(index, scores);
  return scores;
}

/** The question's terms with what does not depend on the passage: ((F + 1) / n) * log2((N + 1) / (n + 0.5)), times their number. */
function rarestFirst(index: WordIndex, query: QueryWords): (Postings & { readonly factor: number })[] {
  const weights = new Map<number, number>();
  for (const token of query.tokens) {
    for (const term of index.knownTerms(token)) weights.set(term, (weights.get(term) ?? 0) + 1);
  }
  return [...weights]
    .map(([term, weight]) => {
      const postings = index.postings(term);
      const found = postings.passages.length;
      const rarity = Math.max(0, Math.log2((index.size + 1) / (found + 0.5)));
      return { ...postings, factor: (weight * rarity * (postings.total + 1)) / found };
    })
    .filter(({ factor }) => factor > 0)
    .sort((a, b) => a.passages.length - b.passages.length);
}

function normalisationOf(index: WordIndex): Float64Array {
  const known = normalisations.get(index);
  if (known) return known;
  const norms = Float64Array.from(index.lengths, (length) =>
    Math.log2(1 + (C * index.meanLength) / Math.max(1, length)),
  );
  normalisations.set(index, norms);
  return norms;
}
