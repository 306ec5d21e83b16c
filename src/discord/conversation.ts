import type { Turn } from "../answer/answerer.js";
import type { Origin } from "./delivery/origin.js";
import type { AnswerRecord, StatePort } from "./ports/state.js";

/** Earlier answers that are handed on with a question. */
const TURNS = 6;

/** The key of the conversation that begins with an answer. */
export function beginning(answerId: string): string {
  return `answer:${answerId}`;
}

/** The key of the conversation of a thread or of direct messages. */
export function conversationIn(channel: string): string {
  return `channel:${channel}`;
}

/** The turns that still count: the last ones with no pause between them, or after them, that is longer than `idleMs`. */
export function activeTurns(records: readonly AnswerRecord[], now: number, idleMs: number): Turn[] {
  const turns: Turn[] = [];
  let later = now;
  for (const record of [...records].reverse().slice(0, TURNS)) {
    const at = Date.parse(record.at);
    if (later - at > idleMs) break;
    turns.unshift({ question: record.answer.question, answer: record.answer });
    later = at;
  }
  return turns;
}

/** Which conversation a question continues, and what was said in it. */
export class Conversations {
  readonly #state: StatePort;
  readonly #idleMs: number;
  /** Answers that Discord may show already while their messages' ids are not kept yet, by channel. */
  readonly #onTheirWay = new Map<string, Set<Promise<void>>>();

  /** After a pause of `idleMs` a conversation has ended. */
  constructor(state: StatePort, idleMs: number) {
    this.#state = state;
    this.#idleMs = idleMs;
  }

  /**
   * The conversation a question belongs to: that of the answer it replies to, of its thread or of its direct messages.
   * Null begins another, as every question in a channel does.
   */
  async of(origin: Origin, repliedTo: string | null): Promise<string | null> {
    const replied = repliedTo === null ? null : await this.#answerOf(repliedTo, origin);
    if (replied !== null && !replied.private) return replied.conversation;
    if (origin.guild === null) return conversationIn(origin.channel);
    if (!origin.thread) return null;
    // A thread that begins at an answer carries the id of the answer's message.
    const opened = await this.#answerOf(origin.channel, origin);
    return opened?.conversation ?? conversationIn(origin.channel);
  }

  /** The earlier turns of a conversation, oldest first. */
  async turns(conversation: string | null, now: number): Promise<Turn[]> {
    if (conversation === null) return [];
    return activeTurns(await this.#state.conversation(conversation, TURNS), now, this.#idleMs);
  }

  /** The language last spoken in a conversation, a BCP 47 tag; null where nothing was said that still counts. */
  async language(conversation: string | null, now: number): Promise<string | null> {
    return (await this.turns(conversation, now)).at(-1)?.answer.language ?? null;
  }

  /** Does the work of delivering an answer to a channel; who replies to it meanwhile waits until it is kept. */
  async delivering(channel: string, work: () => Promise<void>): Promise<void> {
    const under = this.#onTheirWay.get(channel) ?? new Set();
    this.#onTheirWay.set(channel, under);
    const done = work();
    under.add(done);
    try {
      await done;
    } finally {
      under.delete(done);
      if (under.size === 0) this.#onTheirWay.delete(channel);
    }
  }

  async #answerOf(message: string, origin: Origin): Promise<AnswerRecord | null> {
    const known = await this.#state.answerOfMessage(message);
    const under = origin.places.flatMap((channel) => [...(this.#onTheirWay.get(channel) ?? [])]);
    if (known !== null || under.length === 0) return known;
    await Promise.allSettled(under);
    return this.#state.answerOfMessage(message);
  }
}
