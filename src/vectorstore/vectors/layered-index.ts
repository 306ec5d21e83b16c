import { type LexicalIndex, type Postings, SENTENCE_FLAG, STEM_MASK } from "../words/lexical-index.js";
import { NO_TERM } from "../words/term-table.js";
import type { WordIndex } from "../words/word-index.js";

/**
 * A large index with a small one on top, as one: passages of the small one are numbered behind the large one's, and so are the
 * stems, units and terms that only the small one has. The large one is not touched and may serve others at the same time.
 */
export class LayeredIndex implements WordIndex {
  readonly size: number;
  readonly meanLength: number;
  readonly lengths: Uint32Array;
  readonly headTokens: Uint16Array;
  readonly stemCount: number;
  readonly #base: LexicalIndex;
  readonly #top: LexicalIndex;
  readonly #stems: Numbering;
  readonly #units: Numbering;
  readonly #terms: Numbering;

  constructor(base: LexicalIndex, top: LexicalIndex) {
    this.#base = base;
    this.#top = top;
    this.size = base.size + top.size;
    this.stemCount = base.stemCount + top.stemCount;
    this.meanLength = (base.meanLength * base.size + top.meanLength * top.size) / Math.max(1, this.size);
    this.lengths = new Uint32Array(this.size);
    this.lengths.set(base.lengths);
    this.lengths.set(top.lengths, base.size);
    this.headTokens = new Uint16Array(this.size);
    this.headTokens.set(base.headTokens);
    this.headTokens.set(top.headTokens, base.size);
    this.#stems = new Numbering(base.stems, top.tables.stems.sameIn(base.tables.stems));
    this.#units = new Numbering(base.units, top.tables.units.sameIn(base.tables.units));
    this.#terms = new Numbering(base.terms, top.tables.terms.sameIn(base.tables.terms));
  }

  get tables(): LexicalIndex["tables"] {
    throw new RangeError("a layered index has no tables of its own");
  }

  get stems(): number {
    return this.#stems.size;
  }

  get units(): number {
    return this.#units.size;
  }

  get terms(): number {
    return this.#terms.size;
  }

  term(term: string): number {
    return this.#terms.find(this.#base.term(term), this.#top.term(term));
  }

  stem(token: { readonly stem: string }): number {
    return this.#stems.find(this.#base.stem(token), this.#top.stem(token));
  }

  unit(unit: string): number {
    return this.#units.find(this.#base.unit(unit), this.#top.unit(unit));
  }

  stemFrequency(stem: number): number {
    return this.#base.stemFrequency(stem) + this.#top.stemFrequency(this.#stems.inTop(stem));
  }

  unitFrequency(unit: number): number {
    return this.#base.unitFrequency(unit) + this.#top.unitFrequency(this.#units.inTop(unit));
  }

  termsOfStem(stem: number): Uint32Array {
    if (stem < this.#base.stems) return this.#base.termsOfStem(stem);
    return this.#top.termsOfStem(this.#stems.inTop(stem)).map((term) => this.#terms.ofTop(term));
  }

  unitsOfStem(stem: number): Uint32Array {
    if (stem < this.#base.stems) return this.#base.unitsOfStem(stem);
    return this.#top.unitsOfStem(this.#stems.inTop(stem)).map((unit) => this.#units.ofTop(unit));
  }

  stemsOfUnit(unit: number): Uint32Array {
    const below = unit < this.#base.units ? this.#base.stemsOfUnit(unit) : new Uint32Array(0);
    const above = this.#units.inTop(unit);
    if (above === NO_TERM) return below;
    // A stem that both have stands among the large one's already.
    const own = this.#top.stemsOfUnit(above).map((stem) => this.#stems.ofTop(stem));
    return joined(
      below,
      own.filter((stem) => stem >= this.#base.stems),
    );
  }

  postings(term: number): Postings {
    if (term === NO_TERM) return this.#base.postings(term);
    const below = this.#base.postings(term < this.#base.terms ? term : NO_TERM);
    const inTop = this.#terms.inTop(term);
    if (inTop === NO_TERM) return below;
    const above = this.#top.postings(inTop);
    const counts = new Uint8Array(below.counts.length + above.counts.length);
    counts.set(below.counts);
    counts.set(above.counts, below.counts.length);
    const passages = joined(
      below.passages,
      above.passages.map((passage) => passage + this.#base.size),
    );
    return { passages, counts, total: below.total + above.total };
  }

  stemsOf(passage: number): Uint32Array {
    if (passage < this.#base.size) return this.#base.stemsOf(passage);
    return this.#top
      .stemsOf(passage - this.#base.size)
      .map((stem) => (this.#stems.ofTop(stem & STEM_MASK) | (stem & SENTENCE_FLAG)) >>> 0);
  }

  knownTerms(token: Parameters<LexicalIndex["knownTerms"]>[0]): number[] {
    return [
      ...new Set([
        ...this.#base.knownTerms(token),
        ...this.#top.knownTerms(token).map((term) => this.#terms.ofTop(term)),
      ]),
    ];
  }
}

/** Numbers of the small index as numbers of both, and back. */
class Numbering {
  readonly size: number;
  readonly #ofTop: Uint32Array;
  readonly #inTop = new Map<number, number>();

  /** @param same for each number of the small index that of the large one, or `NO_TERM` */
  constructor(base: number, same: Uint32Array) {
    let next = base;
    this.#ofTop = same.map((number) => (number === NO_TERM ? next++ : number));
    this.size = next;
    for (const [top, number] of this.#ofTop.entries()) this.#inTop.set(number, top);
  }

  ofTop(number: number): number {
    return this.#ofTop[number] ?? NO_TERM;
  }

  inTop(number: number): number {
    return this.#inTop.get(number) ?? NO_TERM;
  }

  find(inBase: number, inTop: number): number {
    return inBase === NO_TERM ? this.ofTop(inTop) : inBase;
  }
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
