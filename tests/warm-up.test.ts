import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { createExtractiveReader } from "../src/answer/extractive/extractive-reader.js";
import { createAnswerer } from "../src/answer/pipeline.js";
import { Attendance } from "../src/attendance.js";
import { type Answers, ExampleQuestions } from "../src/example-questions.js";
import { Store } from "../src/vectorstore/snapshot/open-store.js";
import { warmUp } from "../src/warm-up.js";
import { answered, ScriptedAnswerer } from "./fakes/scripted-answerer.js";
import { setUp } from "./vectorstore/step/step-for-test.js";

const SENTENCES = ["한빛 도서관은 1998년에 문을 열었다.", "한빛 도서관의 장서는 12만 권이다."];
const LIBRARY = { "library.json": JSON.stringify({ title: "한빛 도서관", text: SENTENCES.join(" ") }) };

async function openStore(files: Readonly<Record<string, string>> = LIBRARY): Promise<Store> {
  const { storeDir, embed } = setUp(files);
  await embed(null);
  const store = await Store.open(storeDir);
  onTestFinished(() => store.close());
  return store;
}

/** What a warm-up asked, of answers that end at once unless told otherwise. */
function recorded(answer: (number: number) => Promise<unknown> = async () => undefined) {
  const asked: string[] = [];
  const answers: Answers = async (question) => {
    asked.push(question);
    await answer(asked.length);
    return answered([question], { question });
  };
  return { asked, answers };
}

const usual = () => ({
  examples: new ExampleQuestions(),
  quiet: async () => undefined,
  signal: new AbortController().signal,
});

describe("warm-up", () => {
  it("asks the sentences of the coverage", async () => {
    const { asked, answers } = recorded();
    await warmUp({ ...usual(), store: await openStore(), answers });
    expect(asked.slice(0, 2)).toEqual(SENTENCES);
  });

  it("finds the examples that are given later without a further answer", async () => {
    const store = await openStore();
    const parts = { store, embedderFor: async () => null, reader: createExtractiveReader(), timeZone: "Asia/Seoul" };
    const { ask } = createAnswerer(parts);
    const examples = new ExampleQuestions();
    await warmUp({ ...usual(), store, examples, answers: (question) => ask({ question }) });
    const { asked, answers } = recorded();
    const found = await examples.of(store.current, null, answers);
    expect(found).toHaveLength(1);
    expect(await examples.of(store.current, "library.json", answers)).toContain(found[0]);
    expect(asked).toEqual([]);
  });

  it("asks nothing while a member waits for an answer, and goes on after it", async () => {
    const attendance = new Attendance();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const members = attendance.attend(new ScriptedAnswerer(() => held.then(() => answered(["답."]))));
    const store = await openStore();
    const first = members.ask({ question: "첫째" });
    const second = members.ask({ question: "둘째" });
    const { asked, answers } = recorded();
    const warming = warmUp({ ...usual(), store, answers, quiet: () => attendance.quiet() });
    await wait(50);
    expect(asked).toEqual([]);
    release();
    await Promise.all([first, second, warming]);
    expect(asked.length).toBeGreaterThan(SENTENCES.length);
  });

  it("goes on after a member's question that failed", async () => {
    const attendance = new Attendance();
    const members = attendance.attend(new ScriptedAnswerer(() => Promise.reject(new Error("no model"))));
    const failing = members.ask({ question: "질문" });
    const quiet = attendance.quiet();
    await expect(failing).rejects.toThrow("no model");
    await quiet;
  });

  it("ends when the bot ends, in the middle", async () => {
    const stop = new AbortController();
    const { asked, answers } = recorded(async () => stop.abort());
    await warmUp({ ...usual(), store: await openStore(), answers, signal: stop.signal });
    expect(asked).toHaveLength(1);
  });

  it("ends when its time is over", async () => {
    const { asked, answers } = recorded(() => wait(30));
    await warmUp({ ...usual(), store: await openStore(), answers, limit: 1 });
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  it("asks a hundred questions at most of a coverage of any size, of each article in turn", async () => {
    const articles = Array.from({ length: 150 }, (_, number) => ({
      id: `${number}`,
      published: "2024-01-01",
      text: `${number}번 도서관은 ${1800 + number}년에 문을 열었다. 그 장서는 ${number}만 권이다.`,
    }));
    const { asked, answers } = recorded();
    await warmUp({ ...usual(), store: await openStore({ "all.json": JSON.stringify(articles) }), answers });
    expect(asked.length).toBeLessThanOrEqual(105);
    expect(new Set(asked.slice(0, 80).map((question) => Number.parseInt(question, 10))).size).toBe(80);
  });

  it("tells what it failed with", async () => {
    const { answers } = recorded(() => Promise.reject(new Error("no model")));
    await expect(warmUp({ ...usual(), store: await openStore(), answers })).rejects.toThrow("no model");
  });
});
