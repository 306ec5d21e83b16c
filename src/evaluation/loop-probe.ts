/** Measures for how long the event loop was held, in milliseconds: the longest time between two ticks of a timer, beyond its own. */
export class LoopProbe {
  readonly #timer: NodeJS.Timeout;
  #last = performance.now();
  #longest = 0;

  constructor() {
    this.#timer = setInterval(() => this.#tick(), 1);
  }

  /** The longest hold since the last call. Waits for a tick, which a hold that has just ended has kept waiting. */
  async take(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 3));
    const longest = this.#longest;
    this.#longest = 0;
    this.#last = performance.now();
    return longest;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last - 1);
    this.#last = now;
  }
}
