import { describe, expect, it } from "vitest";
import { readFeedback } from "../../src/state/feedback.js";
import { DAY_MS, USUAL_LIMITS } from "../../src/state/limits.js";
import type { State } from "../../src/state/open-state.js";
import { recordOf, voteOn } from "../fakes/answer-record.js";
import { answered } from "../fakes/scripted-answerer.js";
import { openForTest } from "./open-for-test.js";

const NOW = Date.parse("2026-03-01T00:00:00Z");

/** Which of the answers a0, a1, … are kept. */
async function keptOf(state: State, count: number): Promise<number[]> {
  const kept = await Promise.all(Array.from({ length: count }, (_, n) => state.answer(`a${n}`)));
  return kept.flatMap((record, n) => (record === null ? [] : [n]));
}

const minute = (n: number) => new Date(NOW + n * 60_000).toISOString();

describe("limits of the state", () => {
  it("let the oldest answers go when there are too many, but not those with a vote", async () => {
    const { state } = await openForTest({ now: () => NOW, limits: { answers: 100 } });
    await state.saveAnswer(recordOf("a0", { at: minute(0) }));
    await state.saveVote(voteOn("a0", { at: minute(1) }));
    for (let n = 1; n < 400; n++) await state.saveAnswer(recordOf(`a${n}`, { at: minute(n), messages: [] }));
    const kept = await keptOf(state, 400);
    expect(kept.length).toBeLessThanOrEqual(151);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept[0]).toBe(0);
    expect(kept.slice(1)).toEqual(Array.from({ length: kept.length - 1 }, (_, n) => 400 - kept.length + 1 + n));
  });

  it("let answers, votes, lists and cached answers go when they are too old", async () => {
    let now = NOW;
    const { state, folder } = await openForTest({ now: () => now });
    await state.saveAnswer(recordOf("a0"));
    await state.saveAnswer(recordOf("a1"));
    await state.saveVote(voteOn("a1"));
    await state.saveListing("l", { kind: "search", member: "100", query: "로봇", filters: {} });
    const asked = { question: "질문?", language: "ko", filters: {}, snapshot: "s", reader: "extractive" };
    await state.cache.keep(asked, answered(["문장이다."]));
    const reopenAfter = async (days: number) => {
      now = NOW + days * DAY_MS;
      const again = (await openForTest({ folder, now: () => now })).state;
      const { cache } = again;
      return [...(await keptOf(again, 2)), (await again.listing("l"))?.query, (await cache.find(asked))?.text];
    };
    expect(await reopenAfter(0.9)).toEqual([0, 1, "로봇", "문장이다. [1]"]);
    expect(await reopenAfter(29)).toEqual([0, 1, "로봇", undefined]);
    expect(await reopenAfter(89)).toEqual([0, 1, undefined, undefined]);
    expect(await reopenAfter(91)).toEqual([1, undefined, undefined]);
    expect(await readFeedback(folder)).toHaveLength(1);
    await reopenAfter(USUAL_LIMITS.voteDays + 1);
    expect(await readFeedback(folder)).toEqual([]);
    expect(await reopenAfter(USUAL_LIMITS.voteDays + 1)).toEqual([undefined, undefined]);
  });

  it("let the oldest votes and cached answers go when there are too many", async () => {
    const { state, folder } = await openForTest({ now: () => NOW, limits: { votes: 5, cached: 5 } });
    for (let n = 0; n < 50; n++) {
      await state.saveAnswer(recordOf(`a${n}`));
      await state.saveVote(voteOn(`a${n}`, { at: minute(n) }));
    }
    expect((await readFeedback(folder)).map(({ record }) => record.id)).toEqual(["a45", "a46", "a47", "a48", "a49"]);
    const asked = (n: number) => ({
      question: `질문 ${n}?`,
      language: "ko",
      filters: {},
      snapshot: "s",
      reader: "extractive",
    });
    for (let n = 0; n < 50; n++) await state.cache.keep(asked(n), answered(["문장이다."]));
    expect([await state.cache.find(asked(44)), (await state.cache.find(asked(45)))?.status]).toEqual([
      null,
      "answered",
    ]);
  });
});
