import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { runProcess } from "../fakes/running-process.js";
import { lastingFolder, temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

const SOURCES: Readonly<Record<string, string>> = {
  library: "한빛 도서관은 1998년에 문을 열었다. 장서는 12만 권이다.",
  copy: "한빛 도서관은 1998년에 문을 열었다. 장서는 12만 권이다.",
  pool: "새빛 수영장의 입장료는 4500원이다.\n\n수영장은 한빛 도서관 옆에 있다.",
};
const hitSchema = z.strictObject({
  article: z.string(),
  passage: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  score: z.number(),
});
const explainedSchema = hitSchema.extend({
  explain: z.object({
    score: z.number(),
    parts: z.record(z.string(), z.number()),
    wordRank: z.number().nullable(),
    meaningRank: z.number().nullable(),
    raw: z.record(z.string(), z.number().nullable()),
  }),
});

const folder = lastingFolder();
const folders = ["--seeds", join(folder.path, "seeds"), "--store", join(folder.path, "store")];
const search = (args: readonly string[], input = "") => runProcess("cli/search.js", [...folders, ...args], {}, input);

beforeAll(async () => {
  const dates: Readonly<Record<string, string>> = { library: "2024-03-02", copy: "2019" };
  const articles = Object.entries(SOURCES).map(([id, text]) => ({ id, title: id, outlet: `${id}신문`, text }));
  const seedsDir = join(folder.path, "seeds");
  writeFiles(seedsDir, { "all.json": JSON.stringify(articles.map((one) => ({ ...one, published: dates[one.id] }))) });
  await runEmbeddingStep({ seedsDir, storeDir: join(folder.path, "store"), timeZone: "Asia/Seoul", embedder: null });
});
afterAll(() => folder.remove());

describe("npm run search", { timeout: 60_000 }, () => {
  it("gives the passages with their places in the sources, copies too", async () => {
    const { code, output, errors } = await search(["--json", "한빛 도서관 장서"]);
    expect([code, errors]).toEqual([0, ""]);
    const { query, hits } = z.strictObject({ query: z.string(), hits: z.array(hitSchema) }).parse(JSON.parse(output));
    expect(query).toBe("한빛 도서관 장서");
    expect(hits.map(({ article }) => article)).toEqual(expect.arrayContaining(["library", "copy", "pool"]));
    for (const { article, text, start, end } of hits) expect(SOURCES[article]?.slice(start, end)).toBe(text);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it("gives as many passages as asked for", async () => {
    const { output } = await search(["--json", "--k", "2", "한빛 도서관"]);
    expect(JSON.parse(output).hits).toHaveLength(2);
  });

  it("explains each score, whose parts add up, and the limits", async () => {
    const { output } = await search(["--json", "--explain", "--outlet", "copy신문", "한빛 도서관 장서"]);
    const { hits, filters } = JSON.parse(output);
    expect(filters).toEqual([{ field: "outlet", value: "copy신문", inferred: false, relaxed: false }]);
    expect(hits.length).toBeGreaterThan(0);
    for (const { article, score, explain } of z.array(explainedSchema).parse(hits)) {
      expect(article).toBe("copy");
      expect(Object.values(explain.parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
      expect(explain.score).toBe(score);
      expect(explain.wordRank).toBeGreaterThan(0);
    }
  });

  it("explains for people too, and shows the limits in any case", async () => {
    const plain = await search(["--outlet", "copy신문", "한빛 도서관"]);
    expect(plain.output).toContain("찾은 범위: 언론사 copy신문");
    expect(plain.output).not.toContain("score");
    const explained = await search(["--explain", "한빛 도서관"]);
    expect(explained.output).toMatch(/score \d+\.\d{3} = .*divergence .* by words 1\./u);
  });

  it("says on stderr how many undated articles the dates left out", async () => {
    const { output, errors } = await search(["--json", "--from", "2019", "한빛 도서관"]);
    expect(errors).toContain("left out 1 undated");
    expect(new Set(JSON.parse(output).hits.map(({ article }: { article: string }) => article))).toEqual(
      new Set(["library", "copy"]),
    );
  });

  it("answers lines in their order, one that fails among them, whatever breaks a line in other places", async () => {
    const lines = [
      { id: "a", question: "도서관\u2028장서" },
      { id: "b", question: "" },
      { id: "c", question: "수영장" },
    ];
    const { code, output } = await search(["--jsonl"], lines.map((line) => JSON.stringify(line)).join("\r\n"));
    expect(code).toBe(0);
    const [first, second, third] = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: "a", hits: expect.any(Array) });
    expect(Object.keys(first)).toEqual(["id", "hits"]);
    expect(second).toEqual({
      id: "b",
      error: { code: "question_empty", message: expect.any(String), next: expect.any(String) },
    });
    expect(third.hits[0]).toMatchObject({ article: "pool" });
  });

  it.each([
    ["no query", [], 2],
    ["an empty query", [" "], 2],
    ["a query beside lines of them", ["--jsonl", "x"], 2],
    ["k of nothing", ["--k", "0", "x"], 2],
    ["k that is no number", ["--k", "many", "x"], 2],
    ["a query of 4,001 characters", ["가".repeat(4001)], 1],
  ])("refuses %s", async (_, args, expected) => {
    const { code, output, errors } = await search(args);
    expect([code, output]).toEqual([expected, ""]);
    expect(errors).toContain("Next: ");
  });

  it("repeats the folders that were given in what to do next, in errors of lines too", async () => {
    const away = join(temporaryFolder(), "my store");
    const asked = await runProcess("cli/search.js", ["--seeds", folder.path, "--store", away, "x"]);
    expect(asked.errors).toContain(`Next: npm run embed -- --seeds ${folder.path} --store '${away}'\n`);
    writeFiles(away, { CURRENT: "old\n", "snapshots/old/manifest.json": "{}" });
    const damaged = await runProcess("cli/search.js", ["--store", away, "x"]);
    expect(damaged.errors).toContain(`Next: npm run embed -- --store '${away}' (it builds`);
    const unknown = await search(["--outlet", "어디에도 없는 신문", "x"]);
    expect(unknown.errors).toContain(`Next: npm run articles -- ${folders.join(" ")} (it lists them)`);
  });

  it("says in the query's language that nothing was found", async () => {
    expect((await search(["--outlet", "없는신문", "도서관"])).output).toContain("맞는 기사가 없습니다.");
    expect((await search(["--outlet", "none", "the library"])).output).not.toMatch(/[가-힣]/u);
  });

  it("says what to do when nothing is published, and when another version made the store", async () => {
    const store = temporaryFolder();
    const missing = await runProcess("cli/search.js", ["--store", store, "x"]);
    expect(missing.code).toBe(1);
    expect(missing.errors).toContain("Next: npm run embed");
    const fingerprint = {
      format: 1,
      analyzer: 1,
      embeddings: { provider: "none", model: "none", dimensions: 0, digest: "" },
    };
    writeFiles(store, { CURRENT: "old\n", "snapshots/old/manifest.json": JSON.stringify({ fingerprint }) });
    const old = await runProcess("cli/search.js", ["--store", store, "x"]);
    expect(old.code).toBe(1);
    expect(old.errors).toMatch(
      /made with format 1, analyzer 1; this program reads format \d+[\s\S]*Next: npm run embed/u,
    );
  });
});
