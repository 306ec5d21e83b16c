/** Marks an empty slot and "no such term". */
export const NO_TERM = 0xffff_ffff;

/**
 * String → number without strings: an open-addressing hash table over 64-bit hashes, three typed arrays that are written to
 * the store and read back as they are. Two strings of one hash would be taken for one: the chance is 1 in 10^7 at a million terms.
 */
export class TermTable {
  /** Slots: high half, low half, number. */
  high: Uint32Array;
  low: Uint32Array;
  ids: Uint32Array;
  #size: number;

  constructor(high: Uint32Array, low: Uint32Array, ids: Uint32Array, size: number) {
    this.high = high;
    this.low = low;
    this.ids = ids;
    this.#size = size;
  }

  static empty(): TermTable {
    return new TermTable(new Uint32Array(1024), new Uint32Array(1024), new Uint32Array(1024).fill(NO_TERM), 0);
  }

  /** How many terms it holds; they are numbered from 0 in order of arrival. */
  get size(): number {
    return this.#size;
  }

  /** @returns the term's number, or `NO_TERM` */
  find(term: string): number {
    const [high, low] = hash64(term);
    return this.ids[this.#slot(high, low)] ?? NO_TERM;
  }

  /** @returns the term's number, a new one if it was not known */
  add(term: string): number {
    const [high, low] = hash64(term);
    const slot = this.#slot(high, low);
    const known = this.ids[slot] ?? NO_TERM;
    if (known !== NO_TERM) return known;
    const id = this.#size;
    this.high[slot] = high;
    this.low[slot] = low;
    this.ids[slot] = id;
    this.#size += 1;
    if (this.#size * 2 > this.ids.length) this.#grow();
    return id;
  }

  /** For each of its terms, by number, the number that another table has for it, or `NO_TERM`. */
  sameIn(other: TermTable): Uint32Array {
    const same = new Uint32Array(this.#size).fill(NO_TERM);
    for (let slot = 0; slot < this.ids.length; slot += 1) {
      const id = this.ids[slot] ?? NO_TERM;
      if (id === NO_TERM) continue;
      same[id] = other.ids[other.#slot(this.high[slot] ?? 0, this.low[slot] ?? 0)] ?? NO_TERM;
    }
    return same;
  }

  #slot(high: number, low: number): number {
    const mask = this.ids.length - 1;
    let slot = low & mask;
    while (this.ids[slot] !== NO_TERM && (this.high[slot] !== high || this.low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const { high, low, ids } = this;
    this.high = new Uint32Array(ids.length * 2);
    this.low = new Uint32Array(ids.length * 2);
    this.ids = new Uint32Array(ids.length * 2).fill(NO_TERM);
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] ?? NO_TERM;
      if (id === NO_TERM) continue;
      const slot = this.#slot(high[i] ?? 0, low[i] ?? 0);
      this.high[slot] = high[i] ?? 0;
      this.low[slot] = low[i] ?? 0;
      this.ids[slot] = id;
    }
  }
}

/** Two 32-bit halves from different seeds, mixed as in cyrb53 (bryc, public domain), over UTF-16 units. */
function hash64(text: string): [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
