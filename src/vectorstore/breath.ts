/** So long, in milliseconds, may work hold the event loop before others get their turn. */
const HOLD = 6;

/** Lets long work pause: `if (breath.isDue) await breath.take()` between its steps. */
export class Breath {
  #since = performance.now();

  /** True when it is time to pause. */
  get isDue(): boolean {
    return performance.now() - this.#since >= HOLD;
  }

  /** Lets everything else run once. */
  async take(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#since = performance.now();
  }
}
