import type { TokenBudget } from "../answer/chat/chat-budget.js";
import { dayOf } from "../retrieval/reporting-dates/days.js";
import { numberIn } from "./connection.js";
import type { StateFile } from "./state-file.js";

/** How a day's tokens are counted. */
export interface TokenBudgetOptions {
  /** Tokens of the chat model for one day; null is no limit. */
  readonly perDay: number | null;
  /** The zone in which days begin. */
  readonly timeZone: string;
}

/** The day's budget of tokens, counted in the database: a restart forgives nothing. */
export function tokenBudget(file: StateFile, now: () => number, options: TokenBudgetOptions): TokenBudget {
  const { perDay, timeZone } = options;
  const today = () => dayOf(new Date(now()).toISOString(), timeZone);
  return {
    left() {
      if (perDay === null) return Number.POSITIVE_INFINITY;
      const row = file.use((connection) => connection.first("SELECT tokens FROM tokens_spent WHERE day = ?", today()));
      return Math.max(0, perDay - numberIn(row, "tokens"));
    },
    spend(tokens) {
      file.use((connection) =>
        connection.run(
          `INSERT INTO tokens_spent (day, tokens) VALUES (?, ?)
           ON CONFLICT (day) DO UPDATE SET tokens = tokens + excluded.tokens`,
          today(),
          Math.ceil(tokens),
        ),
      );
    },
  };
}
