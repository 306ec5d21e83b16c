import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { NO_USAGE } from "../src/answer/chat/chat-meter.js";
import { AnswerLog } from "../src/answer-log.js";
import { Fault } from "../src/coverage/fault.js";
import { describeLogLine } from "../src/terminal-log.js";
import { RecordedLog } from "./fakes/recorded-log.js";

function lineOf(write: (log: ReturnType<typeof pino>) => void): string {
  const lines: string[] = [];
  write(pino({ level: "trace" }, { write: (json: string) => lines.push(json) }));
  return describeLogLine(lines.join(""));
}

describe("describeLogLine", () => {
  it("says when, how bad, what and what with, in one line", () => {
    const line = lineOf((log) => log.warn({ route: "/x", count: 2 }, "it went\nwrong"));
    expect(line).toMatch(/^\d\d:\d\d:\d\d warning: it went wrong — route \/x, count 2$/u);
  });

  it("says an error's message without its stack, and nothing of process and machine", () => {
    const line = lineOf((log) => log.error({ err: new Error("lost\u001b[2J") }, "failed"));
    expect(line).toMatch(/error: failed — err lost/u);
    expect(line).not.toMatch(/ at |pid|hostname|\u001b/u);
  });

  it("says what to do next in a line of its own", () => {
    const line = lineOf((log) => log.error({ cause: "the folder is empty", next: "put\narticles in it" }, "failed"));
    expect(line).toMatch(/error: failed — cause the folder is empty\nNext: put articles in it$/u);
  });

  it("needs no data and no message", () => {
    expect(lineOf((log) => log.info("up"))).toMatch(/^\S+ up$/u);
    expect(lineOf((log) => log.info({ a: 1 }))).toMatch(/^\S+ a 1$/u);
  });
});

describe("AnswerLog", () => {
  const spent = () => new Fault("chat_budget_spent", "The day's tokens are spent.", { next: "wait" });
  const figures = { status: "answered", cached: false, milliseconds: 5 } as const;

  it("logs what a chat model cost, also where another reader answered in the end, and nothing where none was asked", () => {
    const recorded = new RecordedLog();
    const log = new AnswerLog(recorded);
    log.onAnswer({ ...figures, reader: "extractive", usage: NO_USAGE });
    log.onAnswer({ ...figures, reader: "chat:m", cached: true, usage: NO_USAGE });
    const usage = { inputTokens: 10, outputTokens: 3, replies: 2, estimated: true };
    log.onAnswer({ ...figures, reader: "extractive", usage });
    expect(recorded.lines.map(({ data }) => data)).toEqual([
      {
        ...figures,
        reader: "chat:m",
        cached: true,
        promptTokens: 0,
        completionTokens: 0,
        retries: 0,
        estimated: false,
      },
      { ...figures, reader: "extractive", promptTokens: 10, completionTokens: 3, retries: 1, estimated: true },
    ]);
  });

  it("says once that the day's tokens are spent, and once again when they were there in between", () => {
    const recorded = new RecordedLog();
    const log = new AnswerLog(recorded);
    for (let n = 0; n < 3; n += 1) log.onFault(spent());
    expect(recorded.lines).toHaveLength(1);
    log.onAnswer({ ...figures, reader: "chat:m", usage: { ...NO_USAGE, replies: 1 } });
    log.onFault(spent());
    log.onFault(new Fault("chat_timeout", "It took too long.", { next: "wait" }));
    expect(recorded.lines.map(({ message }) => message).filter((message) => message !== "chat answer")).toHaveLength(3);
  });
});
