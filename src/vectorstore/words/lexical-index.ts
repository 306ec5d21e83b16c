import type { Token } from "../../coverage/analyzer/tokens.js";
import { termsOf } from "../../coverage/analyzer/tokens.js";
import { type Arrays, arrayOf } from "../array-file.js";
import { NO_TERM, TermTable } from "./term-table.js";

/** On the first token of a sentence in the forward table. */
export const SENTENCE_FLAG = 0x8000_0000;
/** Takes the flag off. */
export const STEM_MASK = 0x7fff_ffff;

/** Where a term stands: passages (ascending) and how often in each. */
export interface Postings {
  readonly passages: Uint32Array;
  readonly counts: Uint8Array;
  /** How often it stands in all passages together. */
  readonly total: number;
}

const NONE: Postings = { passages: new Uint32Array(0), counts: new Uint8Array(0), total: 0 };

/**
 * The words of all passages in typed arrays. Forward: each passage's stems in order, its headline first, sentence starts
 * flagged. Inverted: for every term (character bigram, Latin word, number) the passages that hold it.
 */
export class LexicalIndex {
  /** How many passages. */
  readonly size: number;
  /** Mean number of terms of a passage. */
  readonly meanLength: number;
  /** Terms of each passage. */
  readonly lengths: Uint32Array;
  /** Tokens of each passage that belong to its headline. */
  readonly headTokens: Uint16Array;
  readonly #forwardStart: Uint32Array;
  readonly #forward: Uint32Array;
  readonly #stems: TermTable;
  readonly #stemTermsStart: Uint32Array;
  readonly #stemTerms: Uint32Array;
  readonly #stemFrequency: Uint32Array;
  readonly #stemUnitsStart: Uint32Array;
  readonly #stemUnits: Uint32Array;
  readonly #unitFrequency: Uint32Array;
  readonly #unitStemsStart: Uint32Array;
  readonly #unitStems: Uint32Array;
  readonly #units: TermTable;
  readonly #terms: TermTable;
  readonly #postingStart: Uint32Array;
  readonly #postingPassages: Uint32Array;
  readonly #postingCounts: Uint8Array;
  readonly #termTotals: Uint32Array;

  constructor(arrays: Arrays) {
    const u32 = (name: string) => arrayOf(arrays, name, "Uint32Array");
    const table = (name: string, size: number) =>
      new TermTable(u32(`${name}High`), u32(`${name}Low`), u32(`${name}Ids`), size);
    this.lengths = u32("lengths");
    this.headTokens = arrayOf(arrays, "headTokens", "Uint16Array");
    this.#forwardStart = u32("forwardStart");
    this.#forward = u32("forward");
    this.#stemTermsStart = u32("stemTermsStart");
    this.#stemTerms = u32("stemTerms");
    this.#stemFrequency = u32("stemFrequency");
    this.#stemUnitsStart = u32("stemUnitsStart");
    this.#stemUnits = u32("stemUnits");
    this.#unitFrequency = u32("unitFrequency");
    this.#unitStemsStart = u32("unitStemsStart");
    this.#unitStems = u32("unitStems");
    this.#postingStart = u32("postingStart");
    this.#postingPassages = u32("postingPassages");
    this.#postingCounts = arrayOf(arrays, "postingCounts", "Uint8Array");
    this.#termTotals = u32("termTotals");
    this.#stems = table("stem", this.#stemFrequency.length);
    this.#units = table("unit", this.#unitFrequency.length);
    this.#terms = table("term", this.#termTotals.length);
    this.size = this.lengths.length;
    this.meanLength = this.size === 0 ? 1 : this.lengths.reduce((sum, length) => sum + length, 0) / this.size;
  }

  /** The number of a term, or `NO_TERM`. */
  term(term: string): number {
    return this.#terms.find(term);
  }

  /** The number of a stem, or `NO_TERM`. */
  stem(token: Pick<Token, "stem">): number {
    return this.#stems.find(token.stem);
  }

  /** How many stems, units and terms it knows; they are numbered from 0. */
  get stems(): number {
    return this.#stemFrequency.length;
  }

  get units(): number {
    return this.#unitFrequency.length;
  }

  get terms(): number {
    return this.#termTotals.length;
  }

  /** Where numbers are looked up. */
  get tables(): { readonly stems: TermTable; readonly units: TermTable; readonly terms: TermTable } {
    return { stems: this.#stems, units: this.#units, terms: this.#terms };
  }

  /** In how many passages a stem stands. */
  stemFrequency(stem: number): number {
    return this.#stemFrequency[stem] ?? 0;
  }

  /** The numbers of a stem's terms. */
  termsOfStem(stem: number): Uint32Array {
    return this.#stemTerms.subarray(this.#stemTermsStart[stem] ?? 0, this.#stemTermsStart[stem + 1] ?? 0);
  }

  /** The numbers of a stem's units. */
  unitsOfStem(stem: number): Uint32Array {
    return this.#stemUnits.subarray(this.#stemUnitsStart[stem] ?? 0, this.#stemUnitsStart[stem + 1] ?? 0);
  }

  /** The numbers of the stems that hold a unit. */
  stemsOfUnit(unit: number): Uint32Array {
    return this.#unitStems.subarray(this.#unitStemsStart[unit] ?? 0, this.#unitStemsStart[unit + 1] ?? 0);
  }

  /** The number of a unit, or `NO_TERM`. */
  unit(unit: string): number {
    return this.#units.find(unit);
  }

  /** In how many passages a unit stands. */
  unitFrequency(unit: number): number {
    return this.#unitFrequency[unit] ?? 0;
  }

  /** Where a term stands. */
  postings(term: number): Postings {
    if (term === NO_TERM) return NONE;
    const start = this.#postingStart[term] ?? 0;
    const end = this.#postingStart[term + 1] ?? start;
    return {
      passages: this.#postingPassages.subarray(start, end),
      counts: this.#postingCounts.subarray(start, end),
      total: this.#termTotals[term] ?? 0,
    };
  }

  /** How many stems all passages have together. */
  get stemCount(): number {
    return this.#forward.length;
  }

  /** A passage's stems in order, the headline's first; mask with `STEM_MASK`. */
  stemsOf(passage: number): Uint32Array {
    return this.#forward.subarray(this.#forwardStart[passage] ?? 0, this.#forwardStart[passage + 1] ?? 0);
  }

  /** Terms of a token that the index knows. */
  knownTerms(token: Pick<Token, "stem" | "kind">): number[] {
    return termsOf(token)
      .map((term) => this.#terms.find(term))
      .filter((id) => id !== NO_TERM);
  }
}
