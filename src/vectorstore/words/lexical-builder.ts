import { type Token, termsOf, tokenize, unitsOf } from "../../coverage/analyzer/tokens.js";
import type { Arrays } from "../array-file.js";
import { SENTENCE_FLAG, STEM_MASK } from "./lexical-index.js";
import { TermTable } from "./term-table.js";

/** What the index takes in of a passage: the headline and the sentences in order. */
export interface IndexedText {
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** Collects passages and makes the tables of a `LexicalIndex`. Passages are numbered in the order they are added. */
export class LexicalBuilder {
  readonly #stems = TermTable.empty();
  readonly #terms = TermTable.empty();
  readonly #units = TermTable.empty();
  readonly #stemTerms: number[] = [];
  readonly #stemTermsStart: number[] = [0];
  readonly #stemUnits: number[] = [];
  readonly #stemUnitsStart: number[] = [0];
  readonly #forwardStart: number[] = [0];
  readonly #headTokens: number[] = [];
  #forward = new Uint32Array(1 << 12);
  #length = 0;
  /** The same headline stands in front of every passage of an article. */
  #headline = { text: "", stems: new Uint32Array(0) };

  /** Adds the next passage. */
  add({ headline, sentences }: IndexedText): void {
    if (this.#headline.text !== headline) {
      this.#headline = { text: headline, stems: Uint32Array.from(tokenize(headline), (token) => this.#stem(token)) };
    }
    this.#push(this.#headline.stems);
    this.#headTokens.push(Math.min(this.#headline.stems.length, 0xffff));
    for (const sentence of sentences) this.#push(Uint32Array.from(tokenize(sentence), (token) => this.#stem(token)));
    this.#forwardStart.push(this.#length);
  }

  /** The tables, complete. */
  build(): Arrays {
    const forward = this.#forward.subarray(0, this.#length);
    const stemTermsStart = Uint32Array.from(this.#stemTermsStart);
    const stemTerms = Uint32Array.from(this.#stemTerms);
    const forwardStart = Uint32Array.from(this.#forwardStart);
    const stemUnits = Uint32Array.from(this.#stemUnits);
    const stemUnitsStart = Uint32Array.from(this.#stemUnitsStart);
    const parts = Uint32Array.from({ length: this.#stems.size + 1 }, (_, i) => i);
    const stems = Uint32Array.from({ length: this.#stems.size }, (_, i) => i);
    return {
      forward,
      forwardStart,
      headTokens: Uint16Array.from(this.#headTokens),
      stemTerms,
      stemTermsStart,
      stemHigh: this.#stems.high,
      stemLow: this.#stems.low,
      stemIds: this.#stems.ids,
      stemUnits,
      stemUnitsStart,
      ...stemsOfUnits(stemUnits, stemUnitsStart, this.#units.size),
      unitHigh: this.#units.high,
      unitLow: this.#units.low,
      unitIds: this.#units.ids,
      termHigh: this.#terms.high,
      termLow: this.#terms.low,
      termIds: this.#terms.ids,
      stemFrequency: frequencies(forward, forwardStart, stems, parts, this.#stems.size),
      unitFrequency: frequencies(forward, forwardStart, stemUnits, stemUnitsStart, this.#units.size),
      ...invert(forward, forwardStart, stemTerms, stemTermsStart, this.#terms.size),
    };
  }

  #push(sentence: Uint32Array): void {
    if (sentence.length === 0) return;
    while (this.#length + sentence.length > this.#forward.length) {
      const larger = new Uint32Array(this.#forward.length * 2);
      larger.set(this.#forward);
      this.#forward = larger;
    }
    this.#forward.set(sentence, this.#length);
    this.#forward[this.#length] = ((sentence[0] ?? 0) | SENTENCE_FLAG) >>> 0;
    this.#length += sentence.length;
  }

  #stem(token: Token): number {
    const id = this.#stems.add(token.stem);
    if (id === this.#stemTermsStart.length - 1) {
      for (const term of termsOf(token)) this.#stemTerms.push(this.#terms.add(term));
      this.#stemTermsStart.push(this.#stemTerms.length);
      for (const unit of unitsOf(token)) this.#stemUnits.push(this.#units.add(unit));
      this.#stemUnitsStart.push(this.#stemUnits.length);
    }
    return id;
  }
}

/** The other way round: the stems that hold each unit, ascending. */
function stemsOfUnits(stemUnits: Uint32Array, stemUnitsStart: Uint32Array, units: number): Arrays {
  const unitStemsStart = new Uint32Array(units + 1);
  for (const unit of stemUnits) unitStemsStart[unit + 1] = (unitStemsStart[unit + 1] ?? 0) + 1;
  for (let unit = 0; unit < units; unit += 1) {
    unitStemsStart[unit + 1] = (unitStemsStart[unit + 1] ?? 0) + (unitStemsStart[unit] ?? 0);
  }
  const unitStems = new Uint32Array(stemUnits.length);
  const next = unitStemsStart.slice(0, units);
  for (let stem = 0; stem + 1 < stemUnitsStart.length; stem += 1) {
    for (let i = stemUnitsStart[stem] ?? 0; i < (stemUnitsStart[stem + 1] ?? 0); i += 1) {
      const unit = stemUnits[i] ?? 0;
      unitStems[next[unit] ?? 0] = stem;
      next[unit] = (next[unit] ?? 0) + 1;
    }
  }
  return { unitStems, unitStemsStart };
}

/**
 * In how many passages each part of a stem stands.
 * @param parts the parts of stem `s` are `parts[partsStart[s]]` to `parts[partsStart[s + 1] - 1]`
 */
function frequencies(
  forward: Uint32Array,
  forwardStart: Uint32Array,
  parts: Uint32Array,
  partsStart: Uint32Array,
  size: number,
): Uint32Array {
  const frequency = new Uint32Array(size);
  const last = new Uint32Array(size);
  for (let passage = 0; passage + 1 < forwardStart.length; passage += 1) {
    for (let at = forwardStart[passage] ?? 0; at < (forwardStart[passage + 1] ?? 0); at += 1) {
      const stem = (forward[at] ?? 0) & STEM_MASK;
      for (let i = partsStart[stem] ?? 0; i < (partsStart[stem + 1] ?? 0); i += 1) {
        const part = parts[i] ?? 0;
        if (last[part] === passage + 1) continue;
        last[part] = passage + 1;
        frequency[part] = (frequency[part] ?? 0) + 1;
      }
    }
  }
  return frequency;
}

/** Postings by counting: one pass to measure, one to fill. */
function invert(
  forward: Uint32Array,
  forwardStart: Uint32Array,
  stemTerms: Uint32Array,
  stemTermsStart: Uint32Array,
  terms: number,
): Arrays {
  const passages = forwardStart.length - 1;
  const lengths = new Uint32Array(passages);
  const last = new Uint32Array(terms);
  const postingStart = new Uint32Array(terms + 1);
  const termTotals = new Uint32Array(terms);
  const eachTerm = (visit: (term: number, passage: number) => void) => {
    for (let passage = 0; passage < passages; passage += 1) {
      for (let at = forwardStart[passage] ?? 0; at < (forwardStart[passage + 1] ?? 0); at += 1) {
        const stem = (forward[at] ?? 0) & STEM_MASK;
        for (let i = stemTermsStart[stem] ?? 0; i < (stemTermsStart[stem + 1] ?? 0); i += 1) {
          visit(stemTerms[i] ?? 0, passage);
        }
      }
    }
  };
  eachTerm((term, passage) => {
    lengths[passage] = (lengths[passage] ?? 0) + 1;
    termTotals[term] = (termTotals[term] ?? 0) + 1;
    if (last[term] === passage + 1) return;
    last[term] = passage + 1;
    postingStart[term + 1] = (postingStart[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term += 1)
    postingStart[term + 1] = (postingStart[term + 1] ?? 0) + (postingStart[term] ?? 0);
  const postingPassages = new Uint32Array(postingStart[terms] ?? 0);
  const postingCounts = new Uint8Array(postingPassages.length);
  const next = postingStart.slice(0, terms);
  last.fill(0);
  eachTerm((term, passage) => {
    if (last[term] !== passage + 1) {
      last[term] = passage + 1;
      postingPassages[next[term] ?? 0] = passage;
      next[term] = (next[term] ?? 0) + 1;
    }
    const slot = (next[term] ?? 0) - 1;
    postingCounts[slot] = Math.min(255, (postingCounts[slot] ?? 0) + 1);
  });
  return { lengths, postingStart, postingPassages, postingCounts, termTotals };
}
