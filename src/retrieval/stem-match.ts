import type { LexicalIndex } from "../vectorstore/lexical-index.js";
import { STEM_MASK } from "../vectorstore/lexical-index.js";
import { NO_TERM } from "../vectorstore/term-table.js";
import type { QueryWords } from "./query.js";

/** One word of the question as the index knows it. */
export interface QueryStem {
  /** Terms of the index; a word that no passage has keeps an empty list and its weight. */
  readonly terms: readonly number[];
  /** Number of terms, known or not. */
  readonly size: number;
  /** How rare it is: the mean inverse document frequency of its terms, in bits. */
  readonly weight: number;
}

/** Matches the words of one question with stems of the index, by shared bigrams; remembers what it has compared. */
export class StemMatcher {
  readonly stems: readonly QueryStem[];
  readonly #index: LexicalIndex;
  readonly #known = new Map<number, Float32Array | null>();

  constructor(index: LexicalIndex, query: QueryWords, sizeOf: (token: QueryWords["tokens"][number]) => number) {
    this.#index = index;
    const rarest = Math.log2(index.size + 1) + 1;
    this.stems = query.tokens.map((token) => {
      const terms = index.knownTerms(token);
      const size = Math.max(1, sizeOf(token));
      const bits = terms.map((term) => inverseFrequency(index, term));
      // A word the coverage never uses is as rare as can be.
      const sum = bits.reduce((total, value) => total + value, 0) + (size - terms.length) * rarest;
      return { terms, size, weight: sum / size };
    });
  }

  /** For each query word the share of its terms that a stem has; null where it shares none. */
  match(stem: number): Float32Array | null {
    const id = stem & STEM_MASK;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const terms = this.#index.termsOfStem(id);
    let shares: Float32Array | null = null;
    this.stems.forEach((queryStem, i) => {
      let shared = 0;
      for (const term of queryStem.terms) if (term !== NO_TERM && terms.includes(term)) shared += 1;
      if (shared === 0) return;
      shares ??= new Float32Array(this.stems.length);
      shares[i] = shared / queryStem.size;
    });
    this.#known.set(id, shares);
    return shares;
  }
}

/** log2((N + 1) / (n + 0.5)): bits that a term's presence tells. */
export function inverseFrequency(index: LexicalIndex, term: number): number {
  return Math.max(0, Math.log2((index.size + 1) / (index.postings(term).passages.length + 0.5)));
}
