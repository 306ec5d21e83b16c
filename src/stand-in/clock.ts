interface Timer {
  readonly due: number;
  readonly run: () => void;
  handle: NodeJS.Timeout;
}

/**
 * The time of the stand-in: real time plus what a test has skipped. Three-second and fifteen-minute limits can so be
 * passed without waiting.
 */
export class Clock {
  #skipped = 0;
  readonly #timers = new Set<Timer>();

  /** Milliseconds since 1970, as the stand-in sees them. */
  now(): number {
    return Date.now() + this.#skipped;
  }

  /** Runs once after `milliseconds`, also when they are skipped. Keeps no process alive. Returns what cancels it. */
  after(milliseconds: number, run: () => void): () => void {
    const timer: Timer = {
      due: this.now() + milliseconds,
      run,
      handle: this.#arm(milliseconds, () => this.#fire(timer)),
    };
    this.#timers.add(timer);
    return () => this.#drop(timer);
  }

  /** Resolves after `milliseconds`, also when they are skipped. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  /** Skips time: every timer that falls due runs, the earliest first. */
  advance(milliseconds: number): void {
    this.#skipped += milliseconds;
    const due = [...this.#timers].filter((timer) => timer.due <= this.now()).sort((a, b) => a.due - b.due);
    for (const timer of due) this.#fire(timer);
    for (const timer of this.#timers) {
      clearTimeout(timer.handle);
      timer.handle = this.#arm(timer.due - this.now(), () => this.#fire(timer));
    }
  }

  /** Cancels every timer. */
  stop(): void {
    for (const timer of this.#timers) this.#drop(timer);
  }

  #arm(milliseconds: number, run: () => void): NodeJS.Timeout {
    return setTimeout(run, Math.max(0, milliseconds)).unref();
  }

  #fire(timer: Timer): void {
    if (!this.#timers.has(timer)) return;
    this.#drop(timer);
    timer.run();
  }

  #drop(timer: Timer): void {
    clearTimeout(timer.handle);
    this.#timers.delete(timer);
  }
}
