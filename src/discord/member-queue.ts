/** Runs the tasks of one member one after another, and those of different members side by side. */
export class MemberQueue {
  readonly #last = new Map<string, { readonly done: Promise<void>; readonly waiting: number }>();

  /** How many tasks of the member are running or waiting. */
  waiting(member: string): number {
    return this.#last.get(member)?.waiting ?? 0;
  }

  /** Runs the task after all earlier ones of the member, whether those succeed or fail. */
  async run<T>(member: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(member);
    const result = (before?.done ?? Promise.resolve()).then(task);
    const done = result.then(
      () => this.#leave(member),
      () => this.#leave(member),
    );
    this.#last.set(member, { done, waiting: this.waiting(member) + 1 });
    return result;
  }

  #leave(member: string): void {
    const entry = this.#last.get(member);
    if (entry === undefined || entry.waiting <= 1) this.#last.delete(member);
    else this.#last.set(member, { ...entry, waiting: entry.waiting - 1 });
  }
}
