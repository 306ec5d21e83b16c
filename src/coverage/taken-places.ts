import type { Span } from "./article.js";

/** Which places of a text are taken: to ask costs as much as the span asked for is long, however many are taken. */
export class TakenPlaces {
  readonly #taken: Uint8Array;

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Whether no place of a span is taken. */
  isFree({ start, end }: Span): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  take({ start, end }: Span): void {
    this.#taken.fill(1, start, end);
  }
}
