import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { AnswerRecord, ServerSettings, StatePort } from "../../src/discord/ports/state.js";
import { recordOf, voteOn } from "../fakes/answer-record.js";
import { notCovered } from "../fakes/scripted-answerer.js";

const SETTINGS: ServerSettings = {
  channels: ["1", "2"],
  language: "zh-TW",
  privateByDefault: true,
  threads: false,
  memberPerMinute: 3,
  serverPerMinute: null,
  serverPerDay: 500,
};

/** Any text that JavaScript can hold, lone surrogates and control characters included. */
const anyText = fc.string({ unit: "binary", maxLength: 40 });

const ids = (records: readonly AnswerRecord[]) => records.map(({ id }) => id);

/** What every state must do, whatever it keeps things in. */
export function stateContract(name: string, open: () => Promise<StatePort>): void {
  describe(`${name} as a state`, () => {
    let state: StatePort;
    beforeEach(async () => {
      state = await open();
    });

    it("gives an answer back as it was kept", async () => {
      const record = recordOf("a", { filters: { outlet: "세계일보", from: "2024" }, guild: null });
      await state.saveAnswer(record);
      expect(await state.answer("a")).toEqual(record);
      expect(await state.answer("b")).toBeNull();
    });

    it("gives back an answer that the coverage does not say", async () => {
      const nearby = [{ article: "a.txt", title: null, outlet: null, published: null, url: null }];
      const record = recordOf("a", { answer: notCovered({ nearby, followUps: ["누구인가요?"] }) });
      await state.saveAnswer(record);
      expect(await state.answer("a")).toEqual(record);
    });

    it("keeps any text", async () => {
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (question, text) => {
          const record = recordOf("a", { answer: notCovered({ question, text }) });
          await state.saveAnswer(record);
          expect(await state.answer("a")).toEqual(record);
          const listing = { kind: "search", member: "100", query: question, filters: { outlet: text } } as const;
          await state.saveListing("l", listing);
          expect(await state.listing("l")).toEqual(listing);
        }),
        { numRuns: 60 },
      );
    });

    it("finds the answer that a message shows, also after the answer was kept again with other messages", async () => {
      await state.saveAnswer(recordOf("a", { messages: [] }));
      expect(await state.answerOfMessage("m1")).toBeNull();
      await state.saveAnswer(recordOf("a", { messages: ["m1", "m2"] }));
      await state.saveAnswer(recordOf("b", { messages: ["m3"] }));
      expect((await state.answerOfMessage("m2"))?.id).toBe("a");
      await state.saveAnswer(recordOf("a", { messages: ["m2"] }));
      expect(await state.answerOfMessage("m1")).toBeNull();
      expect((await state.answerOfMessage("m3"))?.id).toBe("b");
    });

    it("gives the last answers of a conversation, oldest first", async () => {
      for (const [index, id] of ["a", "b", "c", "d"].entries()) {
        await state.saveAnswer(recordOf(id, { at: `2026-03-01T00:0${index}:00.000Z` }));
      }
      await state.saveAnswer(recordOf("other", { conversation: "channel:801" }));
      await state.saveAnswer(recordOf("b", { at: "2026-03-01T00:01:00.000Z", messages: ["again"] }));
      expect(ids(await state.conversation("channel:800", 3))).toEqual(["b", "c", "d"]);
      expect(ids(await state.conversation("channel:801", 3))).toEqual(["other"]);
      expect(await state.conversation("channel:802", 3)).toEqual([]);
    });

    it("keeps the order of answers that were given in the same moment", async () => {
      for (const id of ["c", "a", "b"]) await state.saveAnswer(recordOf(id));
      expect(ids(await state.conversation("channel:800", 2))).toEqual(["a", "b"]);
    });

    it("keeps lists and settings, and replaces them", async () => {
      const listing = { kind: "articles", member: "100", query: "", filters: { to: "2024-09" } } as const;
      await state.saveListing("l", listing);
      expect(await state.listing("l")).toEqual(listing);
      expect(await state.listing("k")).toBeNull();
      await state.saveSettings("900", { ...SETTINGS, language: null });
      await state.saveSettings("900", SETTINGS);
      expect(await state.settings("900")).toEqual(SETTINGS);
      expect(await state.settings("901")).toBeNull();
    });

    it("counts a server's questions up to the limit of the day", async () => {
      const spend = (guild: string, day: string) => state.spend(guild, day, 2);
      expect([await spend("900", "2026-03-01"), await spend("900", "2026-03-01")]).toEqual([true, true]);
      expect([await spend("900", "2026-03-01"), await spend("900", "2026-03-01")]).toEqual([false, false]);
      expect([await spend("901", "2026-03-01"), await spend("900", "2026-03-02")]).toEqual([true, true]);
      expect(await state.spend("900", "2026-03-01", 3)).toBe(true);
      expect(await state.spend("902", "2026-03-01", 0)).toBe(false);
    });

    it("forgets a member and nobody else, and says what that was", async () => {
      await state.saveAnswer(recordOf("a", { messages: ["m1"] }));
      await state.saveAnswer(recordOf("b"));
      await state.saveAnswer(recordOf("c", { member: "200", messages: ["m3"] }));
      await state.saveVote(voteOn("c", { member: "100" }));
      await state.saveVote(voteOn("c", { member: "100", vote: "up" }));
      await state.saveVote(voteOn("c", { member: "200" }));
      await state.saveListing("l1", { kind: "search", member: "100", query: "로봇", filters: {} });
      await state.saveListing("l2", { kind: "search", member: "200", query: "홍콩", filters: {} });
      expect(await state.forget("100")).toEqual({ answers: 2, votes: 1, listings: 1 });
      expect(await state.answer("a")).toBeNull();
      expect(await state.answerOfMessage("m1")).toBeNull();
      expect(ids(await state.conversation("channel:800", 6))).toEqual(["c"]);
      expect(await state.listing("l1")).toBeNull();
      expect((await state.listing("l2"))?.query).toBe("홍콩");
      expect(await state.forget("100")).toEqual({ answers: 0, votes: 0, listings: 0 });
      expect(await state.forget("200")).toEqual({ answers: 1, votes: 1, listings: 1 });
    });
  });
}
