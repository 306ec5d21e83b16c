import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startLocalEmbedder } from "../../src/vectorstore/embedders/local-embedder.js";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import { runProcess } from "../fakes/running-process.js";
import { lastingFolder, temporaryFolder } from "../fakes/temporary-folder.js";

const answerSchema = z.object({
  status: z.enum(["answered", "not_covered"]),
  text: z.string(),
  language: z.string(),
  claims: z.array(z.object({ text: z.string(), citations: z.array(z.number()) })),
  citations: z.array(
    z.object({
      n: z.number(),
      article: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      quote: z.string(),
      start: z.number(),
      end: z.number(),
    }),
  ),
  asOf: z.object({ earliest: z.string().nullable(), latest: z.string().nullable(), undated: z.number() }).nullable(),
  nearby: z.array(z.object({ article: z.string() })),
  reader: z.string(),
  snapshot: z.string(),
});

const folder = lastingFolder();
const store = join(folder.path, "store");
const ask = (args: readonly string[], input = "") =>
  runProcess("cli/ask.js", ["--store", store, "--seeds", "seeds", ...args], {}, input);

beforeAll(async () => {
  const embedder = await startLocalEmbedder("models/multilingual-e5-small", 2);
  await runEmbeddingStep({ seedsDir: "seeds", storeDir: store, timeZone: "Asia/Seoul", embedder });
  await embedder.close();
});
afterAll(() => folder.remove());

describe("npm run ask", { timeout: 60_000 }, () => {
  it("answers with a verbatim quote of the article that says it", async () => {
    const { code, output } = await ask(["--json", "홍콩 정부가 AI 연구소 설립에 배정한 금액은 얼마인가요?"]);
    expect(code).toBe(0);
    const answer = answerSchema.parse(JSON.parse(output));
    expect(answer).toMatchObject({ status: "answered", language: "ko", reader: "extractive", asOf: { undated: 1 } });
    const [citation] = answer.citations;
    expect(citation).toMatchObject({ outlet: "글로벌이코노믹", published: null });
    expect(citation?.quote).toContain("10억 홍콩 달러");
    for (const { article, quote, start, end } of answer.citations) {
      expect(readFileSync(join("seeds", article), "utf8").slice(start, end)).toBe(quote);
    }
  });

  it("says that the coverage does not say, which is no failure", async () => {
    const { code, output } = await ask(["--json", "오늘 서울 날씨 어때?"]);
    expect(code).toBe(0);
    expect(answerSchema.parse(JSON.parse(output))).toMatchObject({
      status: "not_covered",
      claims: [],
      citations: [],
      asOf: null,
    });
  });

  it("prints text and sources for people", async () => {
    const { code, output } = await ask(["대공방은 몇 년에 설립됐나요?"]);
    expect(code).toBe(0);
    expect(output).toContain("[1]");
    expect(output).toMatch(/세계뉴스 · 권태옥 · 2019-01-31/u);
    expect(output).toContain("2019-01-31 보도 기준");
    expect(output).not.toContain("\u001b");
  });

  it("answers lines in their order, and goes on after one that fails", async () => {
    const lines = [
      { id: "a", question: "대공방은 몇 년에 설립됐나요?" },
      { id: "b", question: " " },
      { id: "c", question: "가".repeat(4001) },
      {
        id: "d",
        question: "한빛 도서관은 누가 지었나요?",
        passages: [{ id: "p", title: "한빛 도서관", text: "한빛 도서관은 김하늘이 지었다." }],
      },
    ];
    const input = ["\ufeff", ...lines.map((line) => JSON.stringify(line)), "not json", '{"id": "f"}'].join("\n");
    const { code, output, errors } = await ask(["--jsonl"], input);
    expect(code).toBe(0);
    const results = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(["a", "b", "c", "d", null, "f"]);
    expect(results[0]).toMatchObject({ status: "answered" });
    expect(results[1].error).toMatchObject({ code: "question_empty", next: expect.any(String) });
    expect(results[2].error).toMatchObject({ code: "question_too_long", message: expect.stringContaining("4001") });
    expect(results[3]).toMatchObject({
      status: "answered",
      snapshot: "",
      citations: [{ article: "p", outlet: null, start: 0 }],
    });
    expect(results[4].error).toMatchObject({
      code: "line_invalid",
      message: expect.stringMatching(/^Line 6 .*not JSON/u),
    });
    expect(results[5].error.message).toMatch(/^Line 7 cannot be read: "question" is missing/u);
    expect(errors).toBe('4 of 6 lines failed; each says why in its "error".\n');
  });

  it("answers handed passages where no store and no model is, whatever the lines before came to", async () => {
    const lines = [
      { id: "a", question: "대공방은 몇 년에 설립됐나요?" },
      {
        id: "b",
        question: "한빛 도서관은 누가 지었나요?",
        passages: [{ id: "p", text: "한빛 도서관은 김하늘이 지었다." }],
      },
    ];
    const environment = { EMBEDDING_MODEL_DIR: "nowhere" };
    const input = lines.map((line) => JSON.stringify(line)).join("\n");
    const store = temporaryFolder();
    const { code, output } = await runProcess("cli/ask.js", ["--jsonl", "--store", store], environment, input);
    const [first, second] = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(first).toMatchObject({
      id: "a",
      error: { code: "store_missing", next: `npm run embed -- --store ${store}` },
    });
    expect(second).toMatchObject({ id: "b", status: "answered", citations: [{ article: "p" }] });
  });

  it("adds a trace when asked to explain", async () => {
    const { output } = await ask(["--json", "--explain", "대공방은 몇 년에 설립됐나요?"]);
    expect(JSON.parse(output)).toHaveProperty("trace.passages");
    expect((await ask(["--json", "대공방은 몇 년에 설립됐나요?"])).output).not.toContain("trace");
    const forPeople = (await ask(["--explain", "대공방은 몇 년에 설립됐나요?"])).output;
    expect(forPeople).toMatch(/^passage +score +by words +by meaning +place +mostly$/mu);
    expect(forPeople).toMatch(/^1 +\d+\.\d\d +1 +1 +004_\S+@\d+-\d+ +\w+ \d/mu);
    expect(forPeople).toMatch(/^shown +.*\[1\] 004_\S+ \d+–\d+$/mu);
    expect(forPeople).not.toContain("{");
  });

  it("keeps to an outlet and dates, and lists them as filters", async () => {
    const { output } = await ask(["--json", "--outlet", "세계뉴스", "--from", "2019", "사이버포트는 언제 조성됐나요?"]);
    const answer = JSON.parse(output);
    expect(answer.filters).toEqual([
      { field: "outlet", value: "세계뉴스", inferred: false, relaxed: false },
      { field: "from", value: "2019", inferred: false, relaxed: false },
    ]);
    expect(answer.citations.every(({ outlet }: { outlet: string }) => outlet === "세계뉴스")).toBe(true);
  });

  it("names outlets like one that the coverage has not", async () => {
    const { code, errors } = await ask(["--outlet", "세계뉴즈", "대공방은 몇 년에 설립됐나요?"]);
    expect(code).toBe(0);
    expect(errors).toContain("«세계뉴스»");
    const other = await ask(["--outlet", "조선일보", "대공방은 몇 년에 설립됐나요?"]);
    expect(other.errors).toMatch(/There are 5 others, none spelled like it\. Next: npm run articles/u);
    expect((await ask(["--outlet", "세계 뉴스", "대공방은 몇 년에 설립됐나요?"])).errors).toBe("");
  });

  it.each([
    ["no question", [], 2, "No question"],
    ["an unknown option", ["--wrong", "x"], 2, "--wrong"],
    ["an unknown reader", ["--reader", "oracle", "x"], 2, "oracle"],
    ["two questions", ["x", "y"], 2, "Expected 1 argument"],
    ["a date that is none", ["--from", "2024-02-31", "x"], 2, "2024-02-31"],
    ["dates that are the wrong way round", ["--from", "2025", "--to", "2024-03", "x"], 2, "later"],
    ["an empty question", [""], 2, "empty"],
    ["a question of which nothing can be seen", ["\u3000\u200b\n"], 2, "empty"],
    ["a question that is too long", ["가".repeat(4001)], 1, "4001"],
    ["a question beside lines of them", ["--jsonl", "x"], 2, "«x» was given besides"],
    ["a folder without a name", ["--seeds", "", "x"], 2, "empty text"],
    ["an outlet without a name", ["--outlet", " ", "x"], 2, "--outlet"],
    ["a date that is left out", ["--from", "", "x"], 2, "--from"],
    ["the chat reader without a model", ["--reader", "chat", "x"], 1, "OPENAI_API_KEY"],
  ])("refuses %s in a sentence", async (_, args, expected, text) => {
    const { code, output, errors } = await ask(args);
    expect(code).toBe(expected);
    expect(errors).toContain(text);
    expect(errors).toMatch(/^Next: \S/mu);
    expect(errors).not.toMatch(/^\s+at /mu);
    expect(output).toBe("");
  });

  it("says what to do when nothing is published", async () => {
    const { code, errors } = await runProcess("cli/ask.js", ["--store", temporaryFolder(), "x"]);
    expect(code).toBe(1);
    expect(errors).toContain("Next: npm run embed");
  });

  it("searches by words alone, and says so, while the model is missing", async () => {
    const environment = { EMBEDDING_MODEL_DIR: temporaryFolder() };
    const args = ["--store", store, "--json", "대공방은 몇 년에 설립됐나요?"];
    const { code, output, errors } = await runProcess("cli/ask.js", args, environment);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ status: "answered" });
    expect(errors).toMatch(/words alone[\s\S]*Next: /u);
  });

  it("refuses a store of another embedder than the one asked for, and names both", async () => {
    const { code, errors } = await runProcess("cli/ask.js", ["--store", store, "x"], { EMBEDDINGS: "openai" });
    expect(code).toBe(1);
    expect(errors).toMatch(/multilingual-e5-small.*openai[\s\S]*Next: npm run embed/u);
  });
});
