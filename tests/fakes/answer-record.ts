import type { AnswerRecord, Vote } from "../../src/discord/ports/state.js";
import { answered } from "./scripted-answerer.js";

/** A kept answer; what is not said is the same for all. */
export function recordOf(id: string, more: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    id,
    answer: answered(["홍콩 정부는 10억 홍콩 달러를 배정했다."], { question: `질문 ${id}?` }),
    filters: {},
    member: "100",
    guild: "900",
    channel: "800",
    messages: [`message ${id}`],
    private: false,
    conversation: "channel:800",
    at: "2026-03-01T00:00:00.000Z",
    ...more,
  };
}

/** A vote; of another member than the asker unless said. */
export function voteOn(answer: string, more: Partial<Vote> = {}): Vote {
  return { answer, member: "200", vote: "down", reason: null, at: "2026-03-01T00:05:00.000Z", ...more };
}
