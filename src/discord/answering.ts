import type { Answer } from "../answer/answer.js";
import type { Answerer, AskRequest } from "../answer/answerer.js";
import type { Delivery } from "./delivery/delivery.js";
import { Refusal } from "./failure.js";
import type { AnswerPhrases } from "./locales/phrases.js";
import type { Log } from "./log.js";
import { MemberQueue } from "./member-queue.js";
import { Progress } from "./progress.js";
import { growingText } from "./render/answer-text.js";

/** How long things may take, in milliseconds, and how many may wait. */
export interface Patience {
  /** An answer that takes longer is given up. */
  readonly answer: number;
  /** A question that waits longer is told its place. */
  readonly place: number;
  /** Questions of one member that may run or wait. */
  readonly waiting: number;
  /** After a pause this long a conversation has ended. */
  readonly idle: number;
}

/** A chat model may take a minute; Discord's tokens last 15. */
export const USUAL_PATIENCE: Patience = { answer: 120_000, place: 2_000, waiting: 10, idle: 30 * 60_000 };

function stopping(): Refusal {
  return new Refusal("stopping", (phrases) => phrases.failure.stopping);
}

/** Has questions answered: one of a member at a time, within the time there is, with passing states shown meanwhile. */
export class Answering {
  readonly #answerer: Answerer;
  readonly #log: Log;
  readonly #patience: Patience;
  readonly #queue = new MemberQueue();
  readonly #running = new Set<AbortController>();
  #closed = false;

  constructor(answerer: Answerer, log: Log, patience: Patience) {
    this.#answerer = answerer;
    this.#log = log;
    this.#patience = patience;
  }

  /** Refuses every question that is not being answered yet; those who asked are told. */
  close(): void {
    this.#closed = true;
  }

  /** Gives up the answers that are not there yet; those who asked are told. */
  abandon(): void {
    for (const running of this.#running) running.abort(stopping());
  }

  /**
   * The answer to a member's question, after those they asked before. `request` is made when its turn comes.
   * @throws Refusal when too many wait, the time is up or the bot stops; else what the answerer throws.
   */
  async answer(
    member: string,
    request: () => Promise<AskRequest>,
    delivery: Delivery,
    phrases: AnswerPhrases,
  ): Promise<Answer> {
    const before = this.#queue.waiting(member);
    const { waiting, place } = this.#patience;
    if (before >= waiting) throw new Refusal("too many waiting", (said) => said.failure.tooManyWaiting(before));
    const progress = new Progress((content) =>
      delivery.passing(content).catch((err: unknown) => this.#log.debug({ err }, "a passing state was not shown")),
    );
    const timer = before > 0 ? setTimeout(() => progress.update(phrases.waiting(before)), place) : undefined;
    try {
      return await this.#queue.run(member, async () => {
        clearTimeout(timer);
        if (this.#closed) throw stopping();
        return this.#withinTime(await request(), progress);
      });
    } finally {
      await progress.stop();
    }
  }

  /** Ends in time even if the answerer does not listen to its signal. */
  async #withinTime(request: AskRequest, progress: Progress): Promise<Answer> {
    const running = new AbortController();
    this.#running.add(running);
    const giveUp = () => running.abort(new Refusal("took too long", (phrases) => phrases.failure.tookTooLong));
    const timer = setTimeout(giveUp, this.#patience.answer);
    const ended = new Promise<never>((_, reject) => {
      running.signal.addEventListener("abort", () => reject(running.signal.reason));
    });
    try {
      const onProgress = (text: string) => progress.update(growingText(text));
      return await Promise.race([this.#answerer.ask({ ...request, signal: running.signal, onProgress }), ended]);
    } finally {
      clearTimeout(timer);
      this.#running.delete(running);
    }
  }
}
