/** The longest that answers step back for acknowledgements, in milliseconds: a stream of commands must not starve them. */
const LONGEST_MS = 500;

/**
 * Acknowledgements come before answers: Discord drops a command that is not acknowledged within three seconds, while its
 * answer may take fifteen minutes. When many arrive at once, all are acknowledged before the first is answered.
 */
export class Acknowledgements {
  #underWay = 0;
  #waiting: (() => void)[] = [];

  /** Does the work of acknowledging. */
  async first(work: () => Promise<void>): Promise<void> {
    this.#underWay += 1;
    try {
      await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#letGo();
    }
  }

  /** Resolves when no acknowledgement is under way, or after half a second. */
  async done(): Promise<void> {
    if (this.#underWay === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LONGEST_MS);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #letGo(): void {
    for (const go of this.#waiting.splice(0)) go();
  }
}
