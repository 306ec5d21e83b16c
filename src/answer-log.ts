import type { AnswerFigures } from "./answer/pipeline.js";
import { type Fault, messageOf } from "./coverage/fault.js";
import type { Log } from "./discord/log.js";

/** What the log is told of the chat model: each answer's cost, each failure, and once that the day's tokens are spent. */
export class AnswerLog {
  readonly #log: Pick<Log, "info" | "warn">;
  #saidSpent = false;

  constructor(log: Pick<Log, "info" | "warn">) {
    this.#log = log;
  }

  readonly onAnswer = ({ reader, status, cached, milliseconds, usage }: AnswerFigures): void => {
    const { inputTokens: promptTokens, outputTokens: completionTokens, replies, estimated } = usage;
    if (replies === 0 && !reader.startsWith("chat:")) return;
    if (replies > 0) this.#saidSpent = false;
    const retries = Math.max(0, replies - 1);
    const figures = { promptTokens, completionTokens, retries, estimated, milliseconds };
    this.#log.info({ reader, status, cached, ...figures }, "chat answer");
  };

  readonly onFault = (fault: Fault): void => {
    const isSpent = fault.code === "chat_budget_spent";
    if (isSpent && this.#saidSpent) return;
    this.#saidSpent ||= isSpent;
    const { code, next, cause } = fault;
    const why = cause === undefined ? {} : { cause: messageOf(cause) };
    this.#log.warn({ code, ...why, next }, `${fault.message} The extractive reader answers.`);
  };
}
