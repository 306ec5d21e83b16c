import { expect, it } from "vitest";
import type { AnswerRecord, StatePort } from "../../src/discord/ports/state.js";
import { UNSET } from "../../src/discord/settings-book.js";
import { answered } from "../fakes/scripted-answerer.js";

function recordOf(id: string, more: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    id,
    answer: answered([`${id} 답이다.`], { question: `${id}?` }),
    filters: { outlet: "세계일보" },
    member: "mina",
    guild: "g",
    channel: "c",
    messages: [`m-${id}`],
    private: false,
    conversation: "answer:a",
    at: "2024-09-11T00:00:00.000Z",
    ...more,
  };
}

/** What every state must do; call it within a `describe`. */
export function itKeepsState(open: () => Promise<StatePort>): void {
  it("keeps answers under their ids, and replaces them", async () => {
    const state = await open();
    await state.saveAnswer(recordOf("a", { messages: [] }));
    await state.saveAnswer(recordOf("a"));
    expect(await state.answer("a")).toEqual(recordOf("a"));
    expect(await state.answer("b")).toBeNull();
  });

  it("finds the answer that a message shows", async () => {
    const state = await open();
    await state.saveAnswer(recordOf("a", { messages: ["1", "2"] }));
    expect((await state.answerOfMessage("2"))?.id).toBe("a");
    expect(await state.answerOfMessage("3")).toBeNull();
  });

  it("gives the last answers of a conversation, oldest first", async () => {
    const state = await open();
    const times = ["a", "b", "c"].map((id, index) => recordOf(id, { at: `2024-09-11T00:0${index}:00.000Z` }));
    for (const record of times) await state.saveAnswer(record);
    await state.saveAnswer(recordOf("x", { conversation: "answer:x" }));
    expect((await state.conversation("answer:a", 2)).map(({ id }) => id)).toEqual(["b", "c"]);
    expect(await state.conversation("answer:none", 2)).toEqual([]);
  });

  it("keeps lists and the settings of servers", async () => {
    const state = await open();
    const listing = { kind: "search", query: "홍콩", filters: { from: "2024" } } as const;
    await state.saveListing("l", listing);
    await state.saveSettings("g", { ...UNSET, language: "ko", channels: ["c"] });
    expect(await state.listing("l")).toEqual(listing);
    expect(await state.listing("none")).toBeNull();
    expect(await state.settings("g")).toEqual({ ...UNSET, language: "ko", channels: ["c"] });
    expect(await state.settings("other")).toBeNull();
  });

  it("counts a day's questions up to the limit, even at once", async () => {
    const state = await open();
    const day = "2024-09-11";
    const counted = await Promise.all(Array.from({ length: 5 }, () => state.spend("g", day, 3)));
    expect(counted.filter(Boolean).length).toBe(3);
    expect(await state.spend("g", "2024-09-12", 3)).toBe(true);
    expect(await state.spend("other", day, 3)).toBe(true);
  });

  it("forgets a member's answers and votes, and nobody else's", async () => {
    const state = await open();
    await state.saveAnswer(recordOf("a"));
    await state.saveAnswer(recordOf("b", { member: "sam", conversation: "answer:b" }));
    const vote = { vote: "up", reason: null, at: "2024-09-11T00:00:00.000Z" } as const;
    await state.saveVote({ ...vote, answer: "b", member: "mina" });
    await state.saveVote({ ...vote, answer: "b", member: "mina", reason: "좋아요" });
    await state.saveVote({ ...vote, answer: "b", member: "sam" });
    expect(await state.forget("mina")).toEqual({ answers: 1, votes: 1 });
    expect(await state.answer("a")).toBeNull();
    expect(await state.conversation("answer:a", 9)).toEqual([]);
    expect((await state.answer("b"))?.id).toBe("b");
    expect(await state.forget("mina")).toEqual({ answers: 0, votes: 0 });
    expect(await state.forget("sam")).toEqual({ answers: 1, votes: 1 });
  });
}
