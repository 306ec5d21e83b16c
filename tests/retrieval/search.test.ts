import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { search } from "../../src/retrieval/search.js";
import { Store } from "../../src/vectorstore/snapshot/open-store.js";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { HashedEmbedder } from "../fakes/hashed-embedder.js";
import { lastingFolder, writeFiles } from "../fakes/temporary-folder.js";

const ARTICLES = [
  {
    id: "library",
    title: "한빛 도서관 개관",
    outlet: "가나일보",
    published: "2024-03-02T09:00:00+09:00",
    text: "한빛 도서관이 문을 열었다. 장서는 10억 원을 들인 12만 권이다.",
  },
  {
    id: "pool",
    title: "새빛 수영장",
    outlet: "다라뉴스",
    published: "2024-09-11",
    text: "새빛 수영장의 입장료는 4,500원이다. 도서관 옆에 있다.",
  },
  {
    id: "museum",
    title: "Museum opens",
    outlet: "Daily Post",
    published: null,
    text: "The city museum opened in 2018. Its director is Jane Doe.",
  },
  {
    id: "old",
    title: "옛 기사",
    outlet: "가나일보",
    published: "2019",
    text: "도서관 건립 계획이 발표됐다. 예산은 1,000,000,000원이다.",
  },
];
const folder = lastingFolder();
const embedder = new HashedEmbedder({ dimensions: 32 });
let store: Store;

beforeAll(async () => {
  const seedsDir = join(folder.path, "seeds");
  const storeDir = join(folder.path, "store");
  writeFiles(seedsDir, { "all.json": JSON.stringify(ARTICLES) });
  await runEmbeddingStep({ seedsDir, storeDir, timeZone: "Asia/Seoul", embedder });
  store = await Store.open(storeDir);
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

const find = (question: string, filters = {}, withVectors = false) =>
  search(store.current, withVectors ? embedder : null, "Asia/Seoul", { question, k: 10, filters });
const articles = async (question: string, filters = {}) =>
  (await find(question, filters)).hits.map(({ article }) => article.id);

describe("search", () => {
  it("puts the passage first that has the question's words", async () => {
    expect((await articles("새빛 수영장 입장료는 얼마인가요?"))[0]).toBe("pool");
    expect((await articles("Who is the director of the museum?"))[0]).toBe("museum");
  });

  it("finds a number however it is written", async () => {
    expect(await articles("10억원")).toEqual(expect.arrayContaining(["library", "old"]));
    expect(await articles("1 billion")).toEqual(expect.arrayContaining(["library", "old"]));
  });

  it("gives passages whose text is their place in the source", async () => {
    for (const { passage, article } of (await find("도서관")).hits) {
      expect(article.source.slice(passage.start, passage.end)).toBe(passage.text);
    }
  });

  it("explains every score: its parts add up, the hits are in their order, ranks and raw values are there", async () => {
    const { hits, trace } = await find("한빛 도서관 장서는 몇 권인가요?", {}, true);
    expect(trace).toHaveLength(hits.length);
    trace.forEach(({ score, parts, raw, wordRank, meaningRank }, i) => {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
      expect(hits[i]?.score).toBe(score);
      expect(parts).toHaveProperty("passageCosine");
      expect(parts).toHaveProperty("sentenceCosine");
      expect(raw.passageCosine).toBeGreaterThan(-1.001);
      expect(wordRank ?? meaningRank).toBeGreaterThan(0);
    });
    expect(trace.map(({ score }) => score)).toEqual(trace.map(({ score }) => score).sort((a, b) => b - a));
  });

  it("keeps to an outlet, whatever its case and spaces", async () => {
    expect(new Set(await articles("도서관", { outlet: "가나 일보" }))).toEqual(new Set(["library", "old"]));
    expect(await articles("museum", { outlet: "DAILY POST" })).toEqual(["museum"]);
    expect(await articles("도서관", { outlet: "가나" })).toEqual([]);
  });

  it.each([
    [{ from: "2024" }, ["library", "pool"]],
    [{ from: "2024-03-02", to: "2024-03" }, ["library"]],
    [{ to: "2023" }, ["old"]],
    [{ from: "2019-06" }, ["library", "old", "pool"]],
    [{ from: "2024-09-12" }, []],
  ])("keeps to the dates %j, and says how many undated articles they left out", async (filters, expected) => {
    const { hits, undatedLeftOut, filters: applied } = await find("도서관 수영장 museum", filters);
    expect([...new Set(hits.map(({ article }) => article.id))].sort()).toEqual(expected);
    expect(undatedLeftOut).toBe(1);
    expect(applied.every(({ inferred, relaxed }) => !inferred && !relaxed)).toBe(true);
  });

  it.each(["2024-13", "24-01-01", "2024-02-30", "yesterday", "2024/01/01"])("refuses %s as a date", async (from) => {
    await expect(find("도서관", { from })).rejects.toMatchObject({
      code: "filter_invalid",
      next: expect.stringContaining("YYYY"),
    });
  });

  it.each([
    ["only particles", "은는이가"],
    ["emoji", "🙂🙃"],
    ["NUL bytes", "도서관\0\0"],
    ["a lone surrogate", "\ud800도서관"],
    ["4,000 characters", "도".repeat(4000)],
    ["only question words", "무엇인가요?"],
  ])("takes %s without an exception", async (_, question) => {
    expect((await find(question, {}, true)).hits.length).toBeLessThanOrEqual(10);
  });

  it("refuses nothing and too much, in a sentence", async () => {
    await expect(find(" \n")).rejects.toMatchObject({ code: "question_empty" });
    await expect(find("\0")).rejects.toMatchObject({ code: "question_empty" });
    await expect(find("도".repeat(4001))).rejects.toMatchObject({
      code: "question_too_long",
      message: expect.stringContaining("4001"),
    });
    // Characters are counted as people count them: a pair of surrogates is one.
    expect((await find("🙂".repeat(4000))).hits.length).toBeLessThanOrEqual(10);
  });

  it("never throws, whatever is asked", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), async (question) => {
        const result = await find(`도서관 ${question}`, {}, true);
        expect(result.hits.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
