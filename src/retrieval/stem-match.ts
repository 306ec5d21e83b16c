import { termsOf, unitsOf } from "../coverage/analyzer/tokens.js";
import { type LexicalIndex, STEM_MASK } from "../vectorstore/lexical-index.js";
import { NO_TERM } from "../vectorstore/term-table.js";
import type { QueryWords } from "./query.js";

/** One word of the question as the index knows it. */
export interface QueryStem {
  /** The stem's number, or `NO_TERM` where no passage has it. */
  readonly stem: number;
  /** Terms that the index has. */
  readonly terms: readonly number[];
  /** Number of terms, known or not. */
  readonly size: number;
  /** How rare it is: the mean inverse document frequency of its terms, in bits. */
  readonly weight: number;
  /** Inverse document frequency of the whole stem, in bits. */
  readonly stemWeight: number;
}

/** A character or Latin word of the question. */
export interface QueryUnit {
  readonly unit: number;
  readonly weight: number;
}

/** What a stem of the index has in common with a question. */
export interface StemMatch {
  /** For each query word the share of its terms that the stem has. */
  readonly shares: Float32Array;
  /** Numbers of the query words that are this very stem. */
  readonly exact: readonly number[];
}

/** Matches the words of one question with stems of the index, by shared bigrams; remembers what it has compared. */
export class StemMatcher {
  readonly stems: readonly QueryStem[];
  readonly units: readonly QueryUnit[];
  readonly #index: LexicalIndex;
  readonly #matches = new Map<number, StemMatch | null>();
  readonly #unitMatches = new Map<number, readonly number[]>();
  readonly #unitPlaces: ReadonlyMap<number, number>;

  constructor(index: LexicalIndex, { tokens }: QueryWords) {
    this.#index = index;
    this.stems = tokens.map((token) => queryStem(index, token));
    const units = new Set(tokens.flatMap(unitsOf).map((unit) => index.unit(unit)));
    units.delete(NO_TERM);
    this.units = [...units].map((unit) => ({ unit, weight: bits(index, index.unitFrequency(unit)) }));
    this.#unitPlaces = new Map(this.units.map(({ unit }, i) => [unit, i]));
  }

  /** What a stem has in common with the question's words; null where nothing. */
  match(flagged: number): StemMatch | null {
    const stem = flagged & STEM_MASK;
    const known = this.#matches.get(stem);
    if (known !== undefined) return known;
    const match = this.#compare(stem);
    this.#matches.set(stem, match);
    return match;
  }

  /** Numbers of the question's units that a stem holds. */
  matchUnits(flagged: number): readonly number[] {
    const stem = flagged & STEM_MASK;
    const known = this.#unitMatches.get(stem);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (const unit of this.#index.unitsOfStem(stem)) {
      const place = this.#unitPlaces.get(unit);
      if (place !== undefined) places.push(place);
    }
    this.#unitMatches.set(stem, places);
    return places;
  }

  #compare(stem: number): StemMatch | null {
    const terms = this.#index.termsOfStem(stem);
    let shares: Float32Array | null = null;
    const exact: number[] = [];
    this.stems.forEach((queryStem, i) => {
      let shared = 0;
      for (const term of queryStem.terms) if (terms.includes(term)) shared += 1;
      if (shared === 0) return;
      shares ??= new Float32Array(this.stems.length);
      shares[i] = shared / queryStem.size;
      if (queryStem.stem === stem) exact.push(i);
    });
    return shares === null ? null : { shares, exact };
  }
}

function queryStem(index: LexicalIndex, token: QueryWords["tokens"][number]): QueryStem {
  const all = termsOf(token);
  const terms = all.map((term) => index.term(term)).filter((term) => term !== NO_TERM);
  const size = Math.max(1, all.length);
  // A term that the coverage never uses is as rare as can be.
  const unknown = (size - terms.length) * bits(index, 0);
  const sum = terms.reduce((total, term) => total + bits(index, index.postings(term).passages.length), unknown);
  const stem = index.stem(token);
  const stemWeight = bits(index, stem === NO_TERM ? 0 : index.stemFrequency(stem));
  return { stem, terms, size, weight: sum / size, stemWeight };
}

/** Bits that the presence of something tells that stands in n of N passages: log2((N + 1) / (n + 0.5)). */
function bits(index: LexicalIndex, passages: number): number {
  return Math.max(0, Math.log2((index.size + 1) / (passages + 0.5)));
}
