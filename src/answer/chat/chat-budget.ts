import { Fault } from "../../coverage/fault.js";
import { estimateTokens } from "../../coverage/passages/count-tokens.js";
import type { Hit } from "../../retrieval/hit.js";
import { MeteredModel, tokensOf } from "./chat-meter.js";
import type { ChatModel } from "./chat-model.js";

/** What may be spent on the chat model in a day, kept by whoever keeps state. */
export interface TokenBudget {
  /** Tokens that are left for today; Infinity where there is no limit. */
  left(): number;
  /** Takes tokens off; a negative number gives them back. */
  spend(tokens: number): void;
}

/**
 * A chat model that is asked nothing more once the day's tokens do not reach for the question. What a question takes is
 * taken off before it is sent, so that questions asked at once cannot all have the last tokens, and put right afterwards.
 * Its stream throws Fault `chat_budget_spent`.
 */
export function withinBudget(model: ChatModel, budget: TokenBudget): ChatModel {
  return {
    name: model.name,
    async *stream(messages, signal, form) {
      const taken = tokensOf(messages);
      if (budget.left() < taken) throw budgetSpent(model.name);
      budget.spend(taken);
      const meter = new MeteredModel(model);
      try {
        yield* meter.stream(messages, signal, form);
      } finally {
        budget.spend(meter.usage.inputTokens + meter.usage.outputTokens - taken);
      }
    },
  };
}

/** Marks, number, outlet, date and title of a passage. */
const TOKENS_AROUND_A_PASSAGE = 60;

/**
 * The best hits whose passages fit a number of tokens together, in their order; the first one always. Tokens are
 * estimated, which on Korean news gives 0.97 to 1.09 times what o200k_base counts a text (0.75 to 1.3 times a
 * paragraph): counting exactly would load 200 MB of ranks for a limit that is round anyway.
 */
export function packHits(hits: readonly Hit[], tokens: number): Hit[] {
  const packed: Hit[] = [];
  let left = tokens;
  for (const hit of hits) {
    left -= estimateTokens(hit.passage.text) + TOKENS_AROUND_A_PASSAGE;
    if (left < 0 && packed.length > 0) break;
    packed.push(hit);
  }
  return packed;
}

function budgetSpent(model: string): Fault {
  return new Fault("chat_budget_spent", `The day's tokens of the chat model "${model}" are spent.`, {
    next: "wait until tomorrow, or raise DAILY_TOKEN_BUDGET in .env",
  });
}
