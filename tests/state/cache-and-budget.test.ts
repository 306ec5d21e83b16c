import { describe, expect, it } from "vitest";
import { answered, citationOf } from "../fakes/scripted-answerer.js";
import { openForTest } from "./open-for-test.js";

const ASKED = {
  question: "금액은 얼마인가요?",
  language: "ko",
  filters: { outlet: "세계일보" },
  snapshot: "s1",
  reader: "extractive",
};

describe("the answer cache", () => {
  it("gives the answer to the same question, however it was spaced or composed, without its trace", async () => {
    const { state } = await openForTest();
    const answer = answered(["10억 홍콩 달러다."]);
    await state.cache.keep(ASKED, { ...answer, trace: { much: "to say" } });
    expect(await state.cache.find(ASKED)).toEqual(answer);
    const spaced = { ...ASKED, question: ` ${ASKED.question.normalize("NFD").replace(" ", "\n ")} ` };
    expect(await state.cache.find(spaced)).toEqual(answer);
  });

  it.each([
    { question: "금액은 얼마였나요?" },
    { filters: {} },
    { filters: { outlet: "세계일보", from: "2024" } },
    { snapshot: "s2" },
    { reader: "chat:some-model" },
    { language: "en" },
  ])("gives nothing for %o", async (other) => {
    const { state } = await openForTest();
    await state.cache.keep(ASKED, answered(["10억 홍콩 달러다."]));
    expect(await state.cache.find({ ...ASKED, ...other })).toBeNull();
  });

  it("keeps what only some answers have", async () => {
    const { state } = await openForTest();
    const citations = [citationOf("10억 홍콩 달러다.", { alsoIn: ["가나일보"] })];
    const answer = answered(["10억 홍콩 달러다."], { citations, undatedLeftOut: 2, unanswered: ["누가 세웠나요?"] });
    await state.cache.keep(ASKED, answer);
    expect(await state.cache.find(ASKED)).toEqual(answer);
  });

  it("outlives a restart", async () => {
    const { state, folder } = await openForTest();
    await state.cache.keep(ASKED, answered(["10억 홍콩 달러다."]));
    state.close();
    expect((await (await openForTest({ folder })).state.cache.find(ASKED))?.status).toBe("answered");
  });
});

describe("the budget of tokens", () => {
  it("counts over a restart, and begins anew with the day of the time zone", async () => {
    let now = Date.parse("2026-03-01T14:00:00Z");
    const options = { perDay: 1_000, timeZone: "Asia/Seoul" };
    const { state, folder } = await openForTest({ now: () => now });
    const budget = state.tokenBudget(options);
    expect(budget.left()).toBe(1_000);
    budget.spend(300);
    budget.spend(100.4);
    expect(budget.left()).toBe(599);
    state.close();

    const again = (await openForTest({ folder, now: () => now })).state.tokenBudget(options);
    expect(again.left()).toBe(599);
    again.spend(5_000);
    expect(again.left()).toBe(0);
    now = Date.parse("2026-03-01T15:00:00Z");
    expect(again.left()).toBe(1_000);
  });

  it("has no end where none is set, and counts all the same", async () => {
    const { state } = await openForTest();
    state.tokenBudget({ perDay: null, timeZone: "UTC" }).spend(700);
    expect(state.tokenBudget({ perDay: null, timeZone: "UTC" }).left()).toBe(Number.POSITIVE_INFINITY);
    expect(state.tokenBudget({ perDay: 1_000, timeZone: "UTC" }).left()).toBe(300);
  });
});
