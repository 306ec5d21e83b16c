/** Discord lets a message be edited about five times in five seconds; once a second leaves room for everything else. */
const EDIT_INTERVAL_MS = 1000;

/** Shows passing states of one message: at most one edit a second, none that changes nothing, none after `stop`. */
export class Progress {
  readonly #show: (content: string) => Promise<void>;
  readonly #interval: number;
  #wanted: string | null = null;
  #shown: string | null = null;
  /** When the last edit had ended, in milliseconds. */
  #editedAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;
  #editing: Promise<void> | null = null;
  #stopped = false;

  /** `show` edits the message; what it throws is its own to handle. */
  constructor(show: (content: string) => Promise<void>, interval: number = EDIT_INTERVAL_MS) {
    this.#show = show;
    this.#interval = interval;
  }

  /** Wants this text shown. The first is shown after one interval, so that an answer that comes at once needs one edit. */
  update(content: string): void {
    this.#wanted = content;
    this.#schedule();
  }

  /**
   * Ends all edits and waits for the one under way, so that the final state is the last, and until an interval has passed
   * since, so that it may be shown at once.
   */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#editing;
    const rest = this.#editedAt + this.#interval - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  }

  #schedule(): void {
    if (this.#stopped || this.#editing !== null || this.#wanted === this.#shown) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#editing = this.#edit();
    }, this.#interval);
  }

  async #edit(): Promise<void> {
    const content = this.#wanted;
    if (content !== null && content !== this.#shown) {
      await this.#show(content);
      this.#editedAt = performance.now();
    }
    this.#shown = content;
    this.#editing = null;
    this.#schedule();
  }
}
