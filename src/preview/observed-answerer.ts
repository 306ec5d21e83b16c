import type { Answer } from "../answer/answer.js";
import type { Answerer } from "../answer/answerer.js";

/** The answerer that the bot is given, and what the panel learns of it. */
export interface ObservedAnswerer {
  readonly answerer: Answerer;
  /** The last answer that was given, with its trace. */
  last(): Answer | null;
  /** Calls `listener` after every answer. Returns what ends that. */
  onAnswer(listener: () => void): () => void;
}

/**
 * Asks with `explain`, keeps the last answer with its trace, and hands on what the bot asked for: the bot notices nothing.
 */
export function observeAnswers(answerer: Answerer): ObservedAnswerer {
  let last: Answer | null = null;
  const listeners = new Set<() => void>();
  return {
    answerer: {
      async ask(request) {
        const answer = await answerer.ask({ ...request, explain: true });
        last = answer;
        for (const listener of [...listeners]) listener();
        return request.explain ? answer : withoutTrace(answer);
      },
    },
    last: () => last,
    onAnswer(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The answer as it is given without `explain`. */
export function withoutTrace(answer: Answer): Answer {
  const { trace: _, ...rest } = answer;
  return rest;
}
