/** A place in the queue of a member. */
interface Ticket {
  /** Called when fewer are before it than there were. */
  readonly moved: (before: number) => void;
}

interface Queue {
  /** The one that runs first, then those that wait. */
  readonly tickets: Ticket[];
  last: Promise<void>;
}

/** Runs the tasks of one member one after another, and those of different members side by side. */
export class MemberQueue {
  readonly #queues = new Map<string, Queue>();

  /**
   * Runs the task after all earlier ones of the member, whether those succeed or fail. `moved` is told how many are before
   * it, at once and whenever that changes, until it runs.
   */
  async run<T>(member: string, task: () => Promise<T>, moved: (before: number) => void = () => {}): Promise<T> {
    const queue = this.#queues.get(member) ?? { tickets: [], last: Promise.resolve() };
    this.#queues.set(member, queue);
    const ticket = { moved };
    const before = queue.tickets.push(ticket) - 1;
    if (before > 0) moved(before);
    const result = queue.last.then(task);
    const leave = () => this.#leave(member, queue);
    queue.last = result.then(leave, leave);
    return result;
  }

  #leave(member: string, queue: Queue): void {
    queue.tickets.shift();
    if (queue.tickets.length === 0) this.#queues.delete(member);
    for (const [before, ticket] of queue.tickets.entries()) if (before > 0) ticket.moved(before);
  }
}
