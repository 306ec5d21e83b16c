/** A place in the queue, shown only to those who wait long enough to wonder. */
export class QueuePlace {
  readonly #show: (before: number) => void;
  readonly #timer: NodeJS.Timeout;
  #before = 0;
  #shown = false;

  /** @param after milliseconds until it is shown */
  constructor(show: (before: number) => void, after: number) {
    this.#show = show;
    this.#timer = setTimeout(() => {
      this.#shown = true;
      if (this.#before > 0) show(this.#before);
    }, after);
  }

  /** So many are before it now. */
  moved(before: number): void {
    this.#before = before;
    if (this.#shown) this.#show(before);
  }

  /** Its turn has come. */
  reached(): void {
    clearTimeout(this.#timer);
  }
}
