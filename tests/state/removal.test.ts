import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFeedback } from "../../src/state/feedback.js";
import { STATE_FILE } from "../../src/state/open-state.js";
import { recordOf, voteOn } from "../fakes/answer-record.js";
import { answered, citationOf, notCovered } from "../fakes/scripted-answerer.js";
import { openForTest } from "./open-for-test.js";

/** Whether any file of a folder holds a text. */
function holds(folder: string, text: string): boolean {
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
}

const asked = (question: string, snapshot = "s1") => ({ question, filters: {}, snapshot, reader: "extractive" });

function citing(article: string, question = "질문?") {
  return answered([`${article}의 문장이다.`], {
    question,
    citations: [citationOf(`${article}의 문장이다.`, { article })],
  });
}

describe("forgetting a member", () => {
  it("leaves none of the words on the disk, not in the cache nor in a file that was set aside", async () => {
    const { state, folder } = await openForTest();
    const question = "비밀스러운 질문인가요?";
    for (let n = 0; n < 250; n++) {
      await state.saveAnswer(recordOf(`a${n}`, { answer: citing("a.txt", question), conversation: `c${n}` }));
    }
    await state.saveAnswer(recordOf("other", { member: "200" }));
    await state.saveVote(voteOn("a3", { reason: "틀렸어요" }));
    await state.cache.keep(asked(`  ${question}`), citing("a.txt", question));
    await state.cache.keep(asked("다른 질문?"), citing("a.txt", "다른 질문?"));
    writeFileSync(join(folder, `${STATE_FILE}.damaged-2026`), question);
    expect(holds(folder, "비밀스러운")).toBe(true);

    expect(await state.forget("100")).toEqual({ answers: 250, votes: 0 });
    expect(holds(folder, "비밀스러운")).toBe(false);
    expect(holds(folder, "틀렸어요")).toBe(false);
    expect(await state.cache.find(asked(question))).toBeNull();
    expect(await state.cache.find(asked("다른 질문?"))).not.toBeNull();
    expect((await state.answer("other"))?.id).toBe("other");
  });
});

describe("articles that are taken out", () => {
  it("leave answers, conversations, votes and the cache, and the disk", async () => {
    const { state, folder } = await openForTest();
    await state.saveAnswer(recordOf("a", { answer: citing("가.txt"), conversation: "c" }));
    await state.saveAnswer(recordOf("b", { answer: citing("나.txt"), conversation: "c" }));
    const nearby = [{ article: "가.txt", title: "가의 제목", outlet: null, published: null, url: null }];
    await state.saveAnswer(recordOf("c", { answer: notCovered({ nearby }), conversation: "c" }));
    await state.saveAnswer(recordOf("d", { answer: notCovered(), conversation: "c" }));
    for (const id of ["a", "b"]) await state.saveVote(voteOn(id));
    await state.cache.keep(asked("가?"), citing("가.txt"));

    expect(await state.keepOnly("s2", ["나.txt", "다.txt"])).toEqual({ answers: 2, cached: 1 });
    expect((await state.conversation("c", 6)).map(({ id }) => id)).toEqual(["b", "d"]);
    expect((await readFeedback(folder)).map(({ record }) => record.id)).toEqual(["b"]);
    expect(holds(folder, "가.txt")).toBe(false);
    expect(holds(folder, "나.txt")).toBe(true);
    expect(await state.keepOnly("s2", ["나.txt"])).toEqual({ answers: 0, cached: 0 });
  });

  it("are not kept of an answer that was begun before", async () => {
    const { state } = await openForTest();
    await state.keepOnly("s2", ["나.txt"]);
    await state.saveAnswer(recordOf("a", { answer: citing("가.txt") }));
    await state.saveAnswer(recordOf("b", { answer: citing("나.txt") }));
    await state.cache.keep(asked("가?", "s1"), citing("가.txt"));
    expect([await state.answer("a"), (await state.answer("b"))?.id]).toEqual([null, "b"]);
    expect(await state.cache.find(asked("가?", "s1"))).toBeNull();
  });

  it("count no more once the answer was kept again without them", async () => {
    const { state } = await openForTest();
    await state.saveAnswer(recordOf("a", { answer: citing("가.txt") }));
    await state.saveAnswer(recordOf("a", { answer: citing("나.txt") }));
    expect(await state.keepOnly("s2", ["나.txt"])).toEqual({ answers: 0, cached: 0 });
    expect(await state.keepOnly("s3", ["가.txt"])).toEqual({ answers: 1, cached: 0 });
  });

  it("are found among thousands", async () => {
    const { state } = await openForTest();
    for (let n = 0; n < 1_200; n++)
      await state.saveAnswer(recordOf(`a${n}`, { answer: citing(`${n}.txt`), messages: [] }));
    const kept = Array.from({ length: 1_200 }, (_, n) => `${n}.txt`).filter((_, n) => n % 3 !== 0);
    expect(await state.keepOnly("s2", kept)).toEqual({ answers: 400, cached: 0 });
    expect([await state.answer("a3"), (await state.answer("a1199"))?.id]).toEqual([null, "a1199"]);
  });
});
