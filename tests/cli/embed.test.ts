import { mkdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ServerScript } from "../fakes/openai-script.js";
import { type OpenAIServer, startOpenAIServer } from "../fakes/openai-server.js";
import { runProcess } from "../fakes/running-process.js";
import { temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

const ARTICLES = {
  "library.json": JSON.stringify({ title: "도서관", text: "한빛 도서관은 1998년에 문을 열었다." }),
  "pool.json": JSON.stringify({ title: "수영장", text: "새빛 수영장의 입장료는 4500원이다." }),
};

async function setUp(script: ServerScript = {}) {
  const server = await startOpenAIServer(script);
  onTestFinished(() => server.close());
  const folder = temporaryFolder();
  const seeds = join(folder, "seeds");
  writeFiles(seeds, ARTICLES);
  const openai = { EMBEDDINGS: "openai", OPENAI_BASE_URL: server.baseURL, OPENAI_EMBEDDING_MODEL: "small" };
  const folders = ["--seeds", seeds, "--store", join(folder, "store")];
  const embed = (environment: Record<string, string>, ...args: string[]) =>
    runProcess("cli/embed.js", [...folders, ...args], environment);
  const search = (environment: Record<string, string>) =>
    runProcess("cli/search.js", [...folders, "--json", "도서관"], environment);
  return { server, seeds, openai, folders, embed, search };
}

const requests = ({ seen }: OpenAIServer) => seen.filter(({ path }) => path === "/v1/embeddings").length;

describe("npm run embed with an OpenAI-compatible server", { timeout: 60_000 }, () => {
  it("embeds after a 429, and sends nothing the second time", async () => {
    const { server, openai, embed } = await setUp({ embeddings: [null, { kind: "status", status: 429 }] });
    const { code, output } = await embed(openai, "--json");
    expect(code).toBe(0);
    expect(output.trimEnd().split("\n")).toHaveLength(1);
    const report = JSON.parse(output);
    expect(report).toEqual({
      articles: 2,
      passages: 2,
      added: 2,
      updated: 0,
      removed: 0,
      unchanged: 0,
      embedded: 2,
      skipped: [],
      seconds: expect.any(Number),
      snapshot: expect.any(String),
      embeddings: { provider: "openai", model: "small", dimensions: 8 },
    });
    const sent = requests(server);
    const second = JSON.parse((await embed(openai, "--json")).output);
    expect(second).toMatchObject({ embedded: 0, added: 0, unchanged: 2, snapshot: report.snapshot });
    expect(requests(server)).toBe(sent);
  });

  it("says that the key is wrong, without the key, and what to do", async () => {
    const { openai, embed } = await setUp({ key: "right" });
    const { code, output, errors } = await embed({ ...openai, OPENAI_API_KEY: "sk-wrong-and-secret" });
    expect(code).toBe(1);
    expect(output).toBe("");
    expect(errors).toMatch(/refused the key[\s\S]*Next: correct OPENAI_API_KEY/u);
    expect(errors).not.toContain("secret");
    expect(errors).not.toMatch(/^\s+at /mu);
  });

  it("says how many passages another embedder will be sent, and switches only when it has them all", async () => {
    const { openai, embed, search } = await setUp({
      embeddings: [null, null, null, { kind: "status", status: 404 }],
    });
    const first = JSON.parse((await embed(openai, "--json")).output);
    const other = { ...openai, OPENAI_EMBEDDING_MODEL: "large" };
    const failed = await embed(other, "--json");
    expect(failed.code).toBe(1);
    expect(failed.errors).toMatch(/openai small.*openai large[\s\S]*2 passages will be sent/u);
    const refused = await search(other);
    expect(refused.code).toBe(1);
    expect(refused.errors).toMatch(/openai small.*openai large[\s\S]*Next: npm run embed/u);
    expect((await search(openai)).code).toBe(0);
    const switched = await embed(other, "--json");
    const report = JSON.parse(switched.output);
    expect(report).toMatchObject({ embedded: 2, unchanged: 2, embeddings: { model: "large" } });
    expect(report.snapshot).not.toBe(first.snapshot);
    expect((await search(other)).code).toBe(0);
    expect((await embed(other)).errors).not.toContain("will be sent");
  });
});

describe("npm run embed without a model", { timeout: 60_000 }, () => {
  const words = { EMBEDDING_MODEL_DIR: "nowhere" };

  it("publishes for words alone, and says so", async () => {
    const { embed, search } = await setUp();
    const { code, output, errors } = await embed(words, "--json");
    expect(code).toBe(0);
    expect(errors).toMatch(/words alone[\s\S]*Next: /u);
    expect(JSON.parse(output)).toMatchObject({ embedded: 0, embeddings: { provider: "none" } });
    expect(JSON.parse((await search(words)).output).hits[0].article).toBe("library.json");
  });

  it("prints for people what was done, and names what was skipped", async () => {
    const { seeds, embed } = await setUp();
    writeFiles(seeds, { "empty.txt": "" });
    const { output, errors } = await embed(words);
    expect(output).toMatch(/^2 articles \(2 added\), 2 passages, 0 embedded\nsnapshot \S+ · none/u);
    expect(errors).toMatch(/^skipped empty\.txt: .*\nNext: mend what was skipped.*; then npm run embed -- --seeds /mu);
    const whole = join(temporaryFolder(), "whole");
    writeFiles(whole, ARTICLES);
    expect((await embed(words, "--seeds", whole)).errors).not.toContain("skipped");
  });

  it("says which dates it left unknown, on the next run too, and leaves its JSON as it is", async () => {
    const { seeds, embed } = await setUp();
    writeFiles(seeds, { "late.json": JSON.stringify({ text: "등대가 다시 켜졌다.", published: "2024-02-31" }) });
    for (const run of [await embed(words), await embed(words)])
      expect(run.errors).toMatch(/^notice late\.json: published: .*2024-02-31.*$/mu);
    expect(JSON.parse((await embed(words, "--json")).output)).not.toHaveProperty("notices");
  });

  it("lets the commands that answer say when the seeds are others, until they were read again", async () => {
    const { seeds, embed, search } = await setUp();
    await embed(words);
    expect((await search(words)).errors).not.toContain("npm run embed");
    // Touched, with the same content: there is nothing to publish, and nothing to say afterwards.
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(seeds, "pool.json"), later, later);
    const stale = await search(words);
    expect(stale.code).toBe(0);
    expect(stale.errors.split("\n").filter((line) => line.includes("npm run embed"))).toHaveLength(1);
    await embed(words);
    expect((await search(words)).errors).not.toContain("npm run embed");
  });

  it("fails on a folder that is missing or empty, and says what to do", async () => {
    const { embed } = await setUp();
    const empty = join(temporaryFolder(), "empty");
    for (const make of [() => undefined, () => mkdirSync(empty)]) {
      make();
      const { code, errors } = await embed(words, "--seeds", empty);
      expect(code).toBe(1);
      expect(errors).toMatch(/empty[\s\S]*Next: /u);
    }
  });
});
