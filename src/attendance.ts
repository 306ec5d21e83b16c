import type { Answerer } from "./answer/answerer.js";

/** Knows whether anybody waits for an answer. */
export class Attendance {
  #waiting = 0;
  #quiet: (() => void)[] = [];

  /** The answerer, whose questions count from when they are asked until they are answered or have failed. */
  attend(answerer: Answerer): Answerer {
    return {
      ask: async (request) => {
        this.#waiting += 1;
        try {
          return await answerer.ask(request);
        } finally {
          this.#waiting -= 1;
          if (this.#waiting === 0) for (const tell of this.#quiet.splice(0)) tell();
        }
      },
    };
  }

  /** Resolves as soon as nobody waits. */
  async quiet(): Promise<void> {
    while (this.#waiting > 0) await new Promise<void>((resolve) => this.#quiet.push(resolve));
  }
}
