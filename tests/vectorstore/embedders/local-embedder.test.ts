import { cpSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../../src/vectorstore/embedders/embedder.js";
import { startLocalEmbedder } from "../../../src/vectorstore/embedders/local-embedder.js";
import { temporaryFolder } from "../../fakes/temporary-folder.js";

const MODEL = "models/multilingual-e5-small";
const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe("the local embedder, with the model that ships", () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await startLocalEmbedder(MODEL, 2);
  });
  afterAll(() => embedder.close());

  it("says what it is", () => {
    expect(embedder).toMatchObject({ provider: "local", model: "multilingual-e5-small", dimensions: 384 });
    expect(embedder.digest).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("gives vectors of length 1, in the order of the texts, and the same for the same text", async () => {
    const texts = ["홍콩 정부", "Hong Kong", "香港", "홍콩 정부"];
    const counts: number[] = [];
    const vectors = await embedder.embedPassages(texts, (done) => counts.push(done));
    expect(vectors).toHaveLength(4);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    expect(vectors[3]).toEqual(vectors[0]);
    expect(counts).toEqual([1, 2, 3, 4]);
  });

  it.each([
    "홍콩 정부는 AI 연구소에 얼마를 배정했나요?",
    "How much did the Hong Kong government set aside for an AI institute?",
    "香港政府为人工智能研究所拨款多少？",
  ])("puts the answer nearer to «%s» than other texts", async (question) => {
    const asked = await embedder.embedQuestion(question);
    const [answer, ...others] = await embedder.embedPassages([
      "홍콩 정부는 최근 AI 연구소 설립을 위해 10억 홍콩 달러를 배정한다고 발표했다.",
      "강아지는 산책을 좋아한다.",
      "광주시는 CES에서 공동홍보관을 운영했다.",
    ]);
    if (!answer) throw new Error("no vector");
    for (const other of others) expect(cosine(asked, answer)).toBeGreaterThan(cosine(asked, other));
  });

  it("takes any text: none, very long, lone surrogates", async () => {
    const vectors = await embedder.embedPassages(["", "홍콩 ".repeat(5000), "\ud800 a \udc00", "\0"]);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
  });

  it("holds texts against a question token by token", async () => {
    const question = "해솔 도서관은 언제 문을 열었나요?";
    const texts = ["해솔 도서관은 1998년 5월에 문을 열었다.", "강아지는 산책을 좋아한다.", ""];
    const found = await embedder.compareTokens?.(question, texts);
    if (!found) throw new Error("the model's tokens cannot be looked at");
    const [answer, other, nothing] = found.cosines.map(
      (cosines) => cosines.reduce((sum, value) => sum + value, 0) / cosines.length,
    );
    expect(new Set([found.importance, ...found.cosines].map(({ length }) => length)).size).toBe(1);
    expect(answer).toBeGreaterThan(other ?? 1);
    expect(nothing).toBeLessThan(answer ?? 0);
    for (const value of found.cosines.flatMap((cosines) => [...cosines]))
      expect(Math.abs(value)).toBeLessThanOrEqual(1.01);
  });

  it("drops what was given up, and does the rest", async () => {
    const stop = new AbortController();
    const given = embedder.embedPassages(
      Array.from({ length: 50 }, (_, i) => `글 ${i}`),
      undefined,
      stop.signal,
    );
    stop.abort(new Error("given up"));
    await expect(given).rejects.toThrow("given up");
    expect(await embedder.embedQuestion("아직 되나요?")).toHaveLength(384);
  });

  it("keeps the event loop free while it embeds", async () => {
    const long = "홍콩 정부는 최근 AI 연구소 설립을 위해 10억 홍콩 달러를 배정한다고 발표했다. ".repeat(20);
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    await embedder.embedPassages([long, `${long} `]);
    clearInterval(turning);
    // On the calling thread the timer could not run once while the model works.
    expect(turns).toBeGreaterThan(3);
  });
});

it("can be closed in the middle of its work, which ends the work and not the process", async () => {
  const closing = await startLocalEmbedder(MODEL);
  const texts = [1, 2, 3].map((number) => `${number} ${"홍콩 정부는 인공지능 연구소를 세운다. ".repeat(20)}`);
  const ended = expect(closing.compareTokens?.("연구소는 어디에 서나요?", texts)).rejects.toMatchObject({
    code: "model_stopped",
  });
  // Its thread is in the middle of ONNX Runtime's code by then.
  await wait(50);
  await closing.close();
  await ended;
});

describe("a model that cannot be used", () => {
  it("is named with the file that is missing, and what to do", async () => {
    const folder = join(temporaryFolder(), "model");
    mkdirSync(folder);
    await expect(startLocalEmbedder(folder)).rejects.toMatchObject({
      code: "model_missing",
      message: expect.stringContaining("onnx/model.onnx"),
      next: expect.stringContaining("EMBEDDING_MODEL_DIR"),
    });
  });

  it.each(["onnx/model.onnx", "tokenizer.json", "config.json"])(
    "is called damaged when %s was cut short",
    async (file) => {
      const folder = join(temporaryFolder(), "model");
      cpSync(MODEL, folder, { recursive: true });
      truncateSync(join(folder, file), 100);
      await expect(startLocalEmbedder(folder, 2)).rejects.toMatchObject({ code: "model_damaged" });
    },
  );

  it("is called damaged when the weights are of something else", async () => {
    const folder = join(temporaryFolder(), "model");
    cpSync(MODEL, folder, { recursive: true });
    writeFileSync(join(folder, "onnx/model.onnx"), "not a model");
    await expect(startLocalEmbedder(folder)).rejects.toMatchObject({ code: "model_damaged" });
  });
});

describe("a closed embedder", () => {
  it("rejects what is asked of it, and what was waiting", async () => {
    const embedder = await startLocalEmbedder(MODEL);
    const waiting = embedder.embedPassages(["가", "나", "다"]);
    const checked = expect(waiting).rejects.toMatchObject({ code: "model_stopped" });
    await embedder.close();
    await checked;
    await expect(embedder.embedQuestion("라")).rejects.toMatchObject({ code: "model_stopped" });
  });
});
