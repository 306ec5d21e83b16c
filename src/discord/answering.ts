import type { Answer } from "../answer/answer.js";
import type { Answerer, AskRequest } from "../answer/answerer.js";
import type { Delivery } from "./delivery/delivery.js";
import { Refusal } from "./failure.js";
import type { AnswerPhrases } from "./locales/phrases.js";
import type { Log } from "./log.js";
import { MemberQueue } from "./member-queue.js";
import { Progress } from "./progress.js";
import { QueuePlace } from "./queue-place.js";
import { growingText } from "./render/answer-text.js";
import { Slots } from "./slots.js";

/** How long things may take, in milliseconds. */
export interface Patience {
  /** An answer that takes longer is given up. */
  readonly answer: number;
  /** A question that waits longer is told its place. */
  readonly place: number;
  /** A question that waits longer for its turn is given up: Discord forgets an interaction after 15 minutes. */
  readonly waiting: number;
  /** After a pause this long a conversation has ended. */
  readonly idle: number;
}

/**
 * A chat model may take a minute. A place is told late, because it costs an edit that the answer then follows at once: two
 * hundred questions at a time are answered sooner than that.
 */
export const USUAL_PATIENCE: Patience = { answer: 120_000, place: 10_000, waiting: 10 * 60_000, idle: 30 * 60_000 };

/**
 * Answers that are worked on side by side. More of them do not come sooner, since they share one thread, but all of them
 * later; and what Discord sends meanwhile waits until each has had its turn.
 */
const AT_ONCE = 8;

function stopping(): Refusal {
  return new Refusal("stopping", (phrases) => phrases.failure.stopping);
}

function tookTooLong(): Refusal {
  return new Refusal("took too long", (phrases) => phrases.failure.tookTooLong);
}

/** Has questions answered: one of a member at a time, within the time there is, with passing states shown meanwhile. */
export class Answering {
  readonly #answerer: Answerer;
  readonly #log: Log;
  readonly #patience: Patience;
  readonly #queue = new MemberQueue();
  readonly #slots = new Slots(AT_ONCE);
  readonly #running = new Set<AbortController>();
  /** What ends the wait of a question whose turn has not come. */
  readonly #waiting = new Set<(reason: Refusal) => void>();
  #closed = false;

  constructor(answerer: Answerer, log: Log, patience: Patience) {
    this.#answerer = answerer;
    this.#log = log;
    this.#patience = patience;
  }

  /** Refuses every question that is not being answered yet; those who asked are told at once. */
  close(): void {
    this.#closed = true;
    for (const end of this.#waiting) end(stopping());
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
    const progress = new Progress((content) =>
      delivery.passing(content).catch((err: unknown) => this.#log.debug({ err }, "a passing state was not shown")),
    );
    const place = new QueuePlace((before) => progress.update(phrases.waiting(before)), this.#patience.place);
    const asked = Date.now();
    let end: (reason: Refusal) => void = () => {};
    const ended = new Promise<never>((_, reject) => {
      end = reject;
    });
    this.#waiting.add(end);
    const answer = async () => {
      this.#waiting.delete(end);
      if (this.#closed) throw stopping();
      if (Date.now() - asked > this.#patience.waiting) throw tookTooLong();
      return this.#withinTime(await request(), progress);
    };
    const turn = () => {
      place.reached();
      return this.#slots.run(answer);
    };
    try {
      return await Promise.race([this.#queue.run(member, turn, (before) => place.moved(before)), ended]);
    } finally {
      place.reached();
      this.#waiting.delete(end);
      await progress.stop();
    }
  }

  /** Ends in time even if the answerer does not listen to its signal. */
  async #withinTime(request: AskRequest, progress: Progress): Promise<Answer> {
    const running = new AbortController();
    this.#running.add(running);
    const timer = setTimeout(() => running.abort(tookTooLong()), this.#patience.answer);
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
