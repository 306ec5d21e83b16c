import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { Store } from "../../../src/vectorstore/snapshot/open-store.js";
import { type OpenAIServer, startOpenAIServer } from "../../fakes/openai-server.js";
import { runProcess, startProcess } from "../../fakes/running-process.js";
import { temporaryFolder, writeFiles } from "../../fakes/temporary-folder.js";

/** Texts of four requests at once: what a kill between the answers and the disk can lose. */
const IN_FLIGHT = 4 * 64;
const KILLS = 6;

function articles(count: number, word: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `${word}-${i}.json`,
      JSON.stringify({ text: `${word} 기사 ${i}번은 ${i * 7}명을 다룬다.` }),
    ]),
  );
}

async function setUp() {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  const seeds = join(temporaryFolder(), "seeds");
  const store = join(temporaryFolder(), "store");
  const environment = { EMBEDDINGS: "openai", OPENAI_BASE_URL: server.baseURL, OPENAI_EMBEDDING_MODEL: "small" };
  const args = ["--json", "--seeds", seeds, "--store", store];
  return { server, seeds, store, environment, args };
}

function sentTexts({ seen }: OpenAIServer): string[] {
  return seen.flatMap(({ path, body: { input } }) =>
    path === "/v1/embeddings" && Array.isArray(input) ? input.map(String) : [],
  );
}

describe("an embedding step that is killed", { timeout: 120_000 }, () => {
  it("leaves the last snapshot answering, and pays for nothing twice that had come back", async () => {
    const { server, seeds, store, environment, args } = await setUp();
    writeFiles(seeds, articles(3, "처음"));
    const first = JSON.parse((await runProcess("cli/embed.js", args, environment)).output);
    writeFiles(seeds, articles(240, "나중"));
    const before = sentTexts(server).length;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const requests = server.seen.length;
      const step = startProcess("cli/embed.js", args, environment);
      // Killed after so many requests, at any instant from there: while it waits, writes or publishes.
      while (server.seen.length < requests + (kill % 3) && step.child.exitCode === null) await wait(2);
      await wait(kill * 5);
      step.child.kill("SIGKILL");
      await step.ended();
      const open = await Store.open(store);
      expect([3, 243]).toContain(open.current.manifest.articles);
      expect((await open.current.passage(0)).passage.text).toMatch(/기사/u);
      await open.close();
    }
    const last = await runProcess("cli/embed.js", args, environment);
    expect(last.code).toBe(0);
    const report = JSON.parse(last.output);
    expect(report).toMatchObject({ articles: 243, passages: 243 });
    expect(report.snapshot).not.toBe(first.snapshot);
    const texts = sentTexts(server).slice(before);
    const again = texts.length - new Set(texts).size;
    expect(again).toBeLessThanOrEqual(KILLS * IN_FLIGHT);
    const idle = await runProcess("cli/embed.js", args, environment);
    expect(JSON.parse(idle.output)).toMatchObject({ embedded: 0, snapshot: report.snapshot });
    expect(sentTexts(server)).toHaveLength(before + texts.length);
    const open = await Store.open(store);
    expect(open.current.manifest).toMatchObject({ pendingVectors: 0, pendingSentences: 0 });
    await open.close();
  });

  it("refuses a second process while the first one writes, and names it", async () => {
    const server = await startOpenAIServer({ embeddings: [null, "silent"] });
    onTestFinished(() => server.close());
    const { seeds, store, args } = await setUp();
    const environment = { EMBEDDINGS: "openai", OPENAI_BASE_URL: server.baseURL, OPENAI_EMBEDDING_MODEL: "small" };
    writeFiles(seeds, articles(3, "처음"));
    const first = startProcess("cli/embed.js", args, environment);
    while (server.seen.length < 2 && first.child.exitCode === null) await wait(5);
    const second = await runProcess("cli/embed.js", args, { EMBEDDING_MODEL_DIR: store });
    expect(second.code).toBe(1);
    expect(second.errors).toContain(`process ${first.child.pid}`);
    expect(second.errors).toContain("Next: ");
    first.child.kill("SIGKILL");
    await first.ended();
    // The lock of a killed process stands in nobody's way.
    expect((await runProcess("cli/embed.js", args, { EMBEDDING_MODEL_DIR: store })).code).toBe(0);
  });
});
