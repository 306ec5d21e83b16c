import { termsOf, unitsOf } from "../coverage/analyzer/tokens.js";
import { STEM_MASK } from "../vectorstore/words/lexical-index.js";
import { NO_TERM } from "../vectorstore/words/term-table.js";
import type { WordIndex } from "../vectorstore/words/word-index.js";
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
  /** Numbers of the query words that share terms with it, ascending. */
  readonly words: readonly number[];
  /** For each of these the share of its terms that the stem has. */
  readonly shares: readonly number[];
  /** Numbers of the query words that are this very stem. */
  readonly exact: readonly number[];
  /** Numbers of the question's units that the stem holds. */
  readonly units: readonly number[];
}

const NOTHING: readonly number[] = [];
const UNCOMPARED = -1;
/** The places of a question that has ended, all 0: a megabyte a question would keep the garbage collector busy. */
const spare = new WeakMap<WordIndex, Int32Array>();

function emptyPlaces(index: WordIndex): Int32Array {
  const places = spare.get(index) ?? new Int32Array(index.stems);
  spare.delete(index);
  return places;
}

/** Matches the words of one question with stems of the index, by shared bigrams; remembers what it has compared. */
export class StemMatcher {
  readonly stems: readonly QueryStem[];
  readonly units: readonly QueryUnit[];
  /** The weight of each query word, and of all together. */
  readonly weights: Float64Array;
  readonly totalWeight: number;
  readonly #index: WordIndex;
  /** What was compared, by place; the first place is taken. */
  readonly #matches: (StemMatch | null)[] = [null];
  /** Place of each stem's match: 0 where it has nothing in common, `UNCOMPARED` where it has but is still to be compared. */
  readonly #places: Int32Array;
  /** Query words by each of their terms; a word that repeats a term stands there twice. */
  readonly #wordsOf = new Map<number, number[]>();
  readonly #exactOf = new Map<number, number[]>();
  readonly #unitPlaces: ReadonlyMap<number, number>;

  constructor(index: WordIndex, { tokens }: QueryWords) {
    this.#index = index;
    this.#places = emptyPlaces(index);
    this.stems = tokens.map((token) => queryStem(index, token));
    this.weights = Float64Array.from(this.stems, ({ weight }) => weight);
    this.totalWeight = this.weights.reduce((sum, weight) => sum + weight, 0);
    for (const [word, { stem, terms }] of this.stems.entries()) {
      for (const term of terms) append(this.#wordsOf, term, word);
      append(this.#exactOf, stem, word);
    }
    const units = new Set(tokens.flatMap(unitsOf).map((unit) => index.unit(unit)));
    units.delete(NO_TERM);
    this.units = [...units].map((unit) => ({ unit, weight: bits(index, index.unitFrequency(unit)) }));
    this.#unitPlaces = new Map(this.units.map(({ unit }, i) => [unit, i]));
    for (const { unit } of this.units) {
      const holders = index.stemsOfUnit(unit);
      for (let i = 0; i < holders.length; i += 1) this.#places[holders[i] ?? 0] = UNCOMPARED;
    }
  }

  /** What a stem has in common with the question's words and units; null where nothing. */
  match(flagged: number): StemMatch | null {
    const stem = flagged & STEM_MASK;
    const place = this.#places[stem] ?? 0;
    if (place === 0) return null;
    if (place !== UNCOMPARED) return this.#matches[place] ?? null;
    this.#places[stem] = this.#matches.length;
    const match = this.#compare(stem);
    this.#matches.push(match);
    return match;
  }

  /** Lets the next question use this one's memory. Nothing may be matched afterwards. */
  release(): void {
    spare.set(this.#index, this.#places.fill(0));
  }

  #compare(stem: number): StemMatch {
    const units = this.#unitsIn(stem);
    const counts = this.#countShared(stem);
    if (counts === null) return { words: NOTHING, shares: NOTHING, exact: NOTHING, units };
    const words = [...counts.keys()].sort((a, b) => a - b);
    const shares = words.map((word) => (counts.get(word) ?? 0) / (this.stems[word]?.size ?? 1));
    return { words, shares, exact: this.#exactOf.get(stem) ?? NOTHING, units };
  }

  /** How many of its terms, repeated ones too, each query word shares with a stem. */
  #countShared(stem: number): Map<number, number> | null {
    let counts: Map<number, number> | null = null;
    const terms = this.#index.termsOfStem(stem);
    for (let i = 0; i < terms.length; i += 1) {
      const words = this.#wordsOf.get(terms[i] ?? NO_TERM);
      if (words === undefined || terms.indexOf(terms[i] ?? NO_TERM) < i) continue;
      counts ??= new Map();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  }

  #unitsIn(stem: number): readonly number[] {
    const places: number[] = [];
    const units = this.#index.unitsOfStem(stem);
    for (let i = 0; i < units.length; i += 1) {
      const place = this.#unitPlaces.get(units[i] ?? NO_TERM);
      if (place !== undefined) places.push(place);
    }
    return places;
  }
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function queryStem(index: WordIndex, token: QueryWords["tokens"][number]): QueryStem {
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
function bits(index: WordIndex, passages: number): number {
  return Math.max(0, Math.log2((index.size + 1) / (passages + 0.5)));
}
