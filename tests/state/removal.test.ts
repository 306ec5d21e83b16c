import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Connection, loadLibrary } from "../../src/state/connection.js";
import { readFeedback } from "../../src/state/feedback.js";
import { STATE_FILE } from "../../src/state/open-state.js";
import { recordOf, voteOn } from "../fakes/answer-record.js";
import { answered, citationOf, notCovered } from "../fakes/scripted-answerer.js";
import { openForTest } from "./open-for-test.js";

/** Whether any file of a folder holds a text. */
function holds(folder: string, text: string): boolean {
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
}

const asked = (question: string, snapshot = "s1") => ({
  question,
  language: "ko",
  filters: {},
  snapshot,
  reader: "extractive",
});

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
    await state.saveListing("l", { kind: "search", member: "100", query: question, filters: {} });
    writeFileSync(join(folder, `${STATE_FILE}.damaged-2026`), question);
    expect(holds(folder, "비밀스러운")).toBe(true);

    expect(await state.forget("100")).toEqual({ answers: 250, votes: 0, listings: 1 });
    expect(holds(folder, "비밀스러운")).toBe(false);
    expect(holds(folder, "틀렸어요")).toBe(false);
    expect(await state.cache.find(asked(question))).toBeNull();
    expect(await state.cache.find(asked("다른 질문?"))).not.toBeNull();
    expect((await state.answer("other"))?.id).toBe("other");
  });

  it("takes lists along that do not say whose they are, and ones that cannot be read", async () => {
    const { state, folder } = await openForTest();
    const connection = new Connection(await loadLibrary(), join(folder, STATE_FILE));
    for (const [id, listing] of [
      ["old", '{"kind":"search","query":"비밀","filters":{}}'],
      ["damaged", '{"kind":"search","query":"비밀'],
    ])
      connection.run("INSERT INTO listings (id, at, listing) VALUES (?, 0, ?)", id ?? "", listing ?? "");
    connection.close();
    expect(holds(folder, "비밀")).toBe(true);
    expect(await state.forget("100")).toEqual({ answers: 0, votes: 0, listings: 0 });
    expect(holds(folder, "비밀")).toBe(false);
  });

  it("finds what was cached of a question that was understood from its conversation", async () => {
    const { state, folder } = await openForTest();
    const answer = citing("a.txt", "그건 비밀이야?");
    await state.saveAnswer(recordOf("a", { answer }));
    await state.cache.keep(asked("새빛 수영장의 입장료는 비밀이야?"), answer);
    await state.saveAnswer(recordOf("b", { member: "200", answer: citing("a.txt", "금액은 얼마인가요?") }));
    await state.cache.keep(asked("금액은 얼마인가요?"), citing("a.txt", "얼마야?"));

    await state.forget("100");
    expect(holds(folder, "비밀이야")).toBe(false);
    expect(await state.cache.find(asked("금액은 얼마인가요?"))).not.toBeNull();
    await state.forget("200");
    expect(await state.cache.find(asked("금액은 얼마인가요?"))).toBeNull();
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

  it("are none of a later snapshot, while an earlier one is still being looked through", async () => {
    const { state } = await openForTest();
    const articles = Array.from({ length: 600 }, (_, n) => `${n}.txt`);
    const nearby = articles.map((article) => ({ article, title: null, outlet: null, published: null, url: null }));
    await state.saveAnswer(recordOf("a", { answer: notCovered({ nearby }) }));
    const earlier = state.keepOnly("s2", articles);
    const later = state.keepOnly("s3", [...articles, "새.txt"]);
    await state.saveAnswer(recordOf("b", { answer: citing("새.txt") }));
    expect(await Promise.all([earlier, later])).toEqual([
      { answers: 0, cached: 0 },
      { answers: 0, cached: 0 },
    ]);
    expect((await state.answer("b"))?.id).toBe("b");
  });

  it("let others have their turn while thousands go", async () => {
    const { state } = await openForTest();
    for (let n = 0; n < 450; n++)
      await state.saveAnswer(recordOf(`a${n}`, { answer: citing(`${n}.txt`), messages: [] }));
    let turns = 0;
    const count = () => {
      turns += 1;
      turning = setImmediate(count);
    };
    let turning = setImmediate(count);
    expect(await state.keepOnly("s2", [])).toEqual({ answers: 450, cached: 0 });
    clearImmediate(turning);
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it("take an answer with them that names several", async () => {
    const { state } = await openForTest();
    const nearby = ["가.txt", "나.txt", "다.txt"].map((article) => ({
      article,
      title: null,
      outlet: null,
      published: null,
      url: null,
    }));
    for (let n = 0; n < 250; n++)
      await state.saveAnswer(recordOf(`a${n}`, { answer: notCovered({ nearby }), messages: [] }));
    expect(await state.keepOnly("s2", ["가.txt"])).toEqual({ answers: 250, cached: 0 });
  });
});
