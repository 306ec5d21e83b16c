/** Bytes of a text's key: the first half of its sha256. */
export const KEY_BYTES = 16;
const WORDS = KEY_BYTES / 4;
const FREE = 0;

/**
 * Key of a text → number of its record, for millions: an open-addressing hash table over the keys themselves, which are evenly spread
 * already. A record may be without a key; of two with one key the later counts.
 */
export class KeyTable {
  /** Keys by record, each as four 32-bit numbers; those of records without a key are zero. */
  #keys = new Uint32Array(WORDS * 1024);
  /** Record + 1, or `FREE`. */
  #slots = new Uint32Array(2048);
  #records = 0;
  #size = 0;

  /** How many records, with and without a key. */
  get records(): number {
    return this.#records;
  }

  /** How many different keys. */
  get size(): number {
    return this.#size;
  }

  /** The keys of all records, as they are kept on the disk. */
  get bytes(): Buffer {
    return Buffer.from(this.#keys.buffer, 0, KEY_BYTES * this.#records);
  }

  /** Adds the next record. @param key null for a record that is damaged */
  add(key: Uint8Array | null): void {
    const record = this.#records;
    if (WORDS * (record + 1) > this.#keys.length) this.#grow();
    this.#records += 1;
    if (key === null) return;
    new Uint8Array(this.#keys.buffer, KEY_BYTES * record, KEY_BYTES).set(key);
    this.#place(record);
  }

  /** Adds many records at once. @param bytes keys one behind the other, zero for damaged ones */
  addAll(bytes: Uint8Array): void {
    const first = this.#records;
    this.#records += bytes.length / KEY_BYTES;
    while (WORDS * this.#records > this.#keys.length) this.#grow();
    new Uint8Array(this.#keys.buffer).set(bytes, KEY_BYTES * first);
    let slots = this.#slots.length;
    while (3 * slots < 4 * (this.#records + 1)) slots *= 2;
    if (slots > this.#slots.length) this.#rebuild(slots);
    for (let record = first; record < this.#records; record += 1) if (!this.#isEmpty(record)) this.#place(record);
  }

  /** The record of a key in hex, or -1. */
  find(key: string): number {
    const words = new Uint32Array(WORDS);
    Buffer.from(words.buffer).write(key, "hex");
    const slot = this.#slotOf(words, 0);
    return (this.#slots[slot] ?? FREE) - 1;
  }

  /** Points a key to nowhere: its record has turned out to be damaged. The slot stays taken. */
  forget(key: string): void {
    const record = this.find(key);
    if (record < 0) return;
    this.#keys.fill(0, WORDS * record, WORDS * (record + 1));
    this.#rebuild(this.#slots.length);
  }

  #place(record: number): void {
    if (4 * (this.#size + 1) > 3 * this.#slots.length) this.#rebuild(2 * this.#slots.length);
    const slot = this.#slotOf(this.#keys, WORDS * record);
    if (this.#slots[slot] === FREE) this.#size += 1;
    this.#slots[slot] = record + 1;
  }

  #slotOf(words: Uint32Array, at: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (words[at] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? FREE;
      if (known === FREE) return slot;
      const other = WORDS * (known - 1);
      let same = true;
      for (let i = 0; i < WORDS && same; i += 1) same = this.#keys[other + i] === words[at + i];
      if (same) return slot;
    }
  }

  #isEmpty(record: number): boolean {
    for (let i = WORDS * record; i < WORDS * (record + 1); i += 1) if (this.#keys[i] !== 0) return false;
    return true;
  }

  #rebuild(slots: number): void {
    const known = this.#slots;
    this.#slots = new Uint32Array(slots);
    this.#size = 0;
    // In the order of their records: of two with one key the later counts.
    for (const record of known.filter((slot) => slot !== FREE).sort()) {
      if (this.#isEmpty(record - 1)) continue;
      const slot = this.#slotOf(this.#keys, WORDS * (record - 1));
      if (this.#slots[slot] === FREE) this.#size += 1;
      this.#slots[slot] = record;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#keys.length);
    larger.set(this.#keys);
    this.#keys = larger;
  }
}
