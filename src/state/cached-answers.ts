import type { Answer } from "../answer/answer.js";
import { type AnswerCache, type CachedQuestion, foldQuestion } from "../answer/answer-cache.js";
import { textIn } from "./connection.js";
import { DAY_MS } from "./limits.js";
import { answerShape, readShape } from "./shapes.js";
import type { StateFile } from "./state-file.js";

/** What the cached answers need to know. */
interface CacheOptions {
  readonly now: () => number;
  /** Older ones are not given any more. */
  readonly days: number;
  /** Whether all articles that an answer names are still in the coverage. */
  readonly isCurrent: (answer: Answer) => boolean;
}

/** The answer cache in the database. */
export function cachedAnswers(file: StateFile, { now, days, isCurrent }: CacheOptions): AnswerCache {
  return {
    async find(asked) {
      const row = file.use((connection) =>
        connection.first("SELECT answer FROM cached WHERE key = ? AND at >= ?", keyOf(asked), now() - days * DAY_MS),
      );
      return readShape(answerShape, textIn(row, "answer"));
    },
    async keep(asked, answer) {
      if (!isCurrent(answer)) return;
      const { trace: _, ...kept } = answer;
      file.use((connection) =>
        connection.run(
          "INSERT OR REPLACE INTO cached (key, question, snapshot, at, answer) VALUES (?, ?, ?, ?, ?)",
          keyOf(asked),
          // As it was asked: in the key it stands as it was understood.
          foldQuestion(answer.question),
          asked.snapshot,
          now(),
          JSON.stringify(kept),
        ),
      );
    },
  };
}

function keyOf({ question, language, filters, snapshot, reader }: CachedQuestion): string {
  const { outlet = null, from = null, to = null } = filters;
  return JSON.stringify([foldQuestion(question), language, outlet, from, to, snapshot, reader]);
}
