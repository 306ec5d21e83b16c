import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { type StandInOptions, startStandIn } from "../../src/stand-in/stand-in.js";
import { runEmbeddingStep } from "../../src/vectorstore/step/embedding-step.js";
import type { ServerScript } from "../fakes/openai-script.js";
import { startOpenAIServer } from "../fakes/openai-server.js";
import { runProcess } from "../fakes/running-process.js";
import { lastingFolder, temporaryFolder, writeFiles } from "../fakes/temporary-folder.js";

const findingsSchema = z.array(
  z.object({
    check: z.string(),
    state: z.enum(["ok", "warning", "failed"]),
    message: z.string(),
    next: z.string().optional(),
  }),
);
const CHECKS = ["configuration", "seeds", "embedder", "store", "provider", "discord"];

const folder = lastingFolder();
const folders = ["--seeds", join(folder.path, "seeds"), "--store", join(folder.path, "store")];

beforeAll(async () => {
  const [seedsDir, storeDir] = [join(folder.path, "seeds"), join(folder.path, "store")];
  writeFiles(seedsDir, { "a.json": JSON.stringify({ text: "한빛 도서관은 1998년에 문을 열었다." }) });
  await runEmbeddingStep({ seedsDir, storeDir, timeZone: "Asia/Seoul", embedder: null });
});
afterAll(() => folder.remove());

async function examine(environment: Record<string, string>, args: readonly string[] = folders) {
  const { code, output } = await runProcess("cli/doctor.js", ["--json", ...args], environment);
  const findings = findingsSchema.parse(JSON.parse(output));
  for (const { state, next } of findings) if (state !== "ok") expect(next).toBeTruthy();
  expect(code).toBe(findings.some(({ state }) => state === "failed") ? 1 : 0);
  return { code, findings, of: (check: string) => findings.find((one) => one.check === check) };
}

async function discord(options: StandInOptions = {}) {
  const standIn = await startStandIn(options);
  onTestFinished(() => standIn.close());
  return { standIn, environment: { DISCORD_TOKEN: standIn.token, DISCORD_API_BASE: standIn.apiBase } };
}

describe("npm run doctor", { timeout: 60_000 }, () => {
  it("finds nothing wrong with what works, and prints the invite link", async () => {
    const { standIn, environment } = await discord();
    const { code, findings, of } = await examine(environment);
    expect(code).toBe(0);
    expect(findings.map(({ check }) => check)).toEqual(CHECKS);
    expect(of("discord")).toMatchObject({ state: "ok" });
    expect(of("discord")?.message).toContain(`client_id=${standIn.world.applicationId}&scope=bot`);
    expect(of("store")).toMatchObject({ message: expect.stringContaining("1 articles") });
  });

  it("prints a mark a check for people, and Next below what failed", async () => {
    const { code, output } = await runProcess("cli/doctor.js", [...folders.slice(0, 2), "--store", temporaryFolder()]);
    expect(code).toBe(1);
    expect(output).toMatch(
      /✓ seeds: 1 articles[\s\S]*✗ store: nothing is published.*\n {2}Next: npm run embed -- --seeds /u,
    );
  });

  it("counts the skipped files that it does not name, and repeats the folders in what to do", async () => {
    const seeds = temporaryFolder();
    const empty = Array.from({ length: 7 }, (_, n) => [`empty-${n}.txt`, ""]);
    writeFiles(seeds, { ...Object.fromEntries(empty), "a.json": JSON.stringify({ text: "한빛 도서관." }) });
    const { of } = await examine({}, ["--seeds", seeds, "--store", seeds]);
    expect(of("seeds")?.message).toMatch(/; 7 skipped$/u);
    expect(of("seeds")?.next).toBe(
      `mend or remove ${[0, 1, 2, 3, 4].map((n) => `empty-${n}.txt (empty)`).join(", ")} and 2 more (npm run articles -- --seeds ${seeds} --store ${seeds})`,
    );
    expect(of("store")?.next).toBe(`npm run embed -- --seeds ${seeds} --store ${seeds}`);
  });

  it("goes on after a check that failed", async () => {
    const missing = ["--seeds", join(folder.path, "nowhere"), "--store", join(folder.path, "nowhere")];
    const { code, findings, of } = await examine({ EMBEDDING_MODEL_DIR: "nowhere" }, missing);
    expect(code).toBe(1);
    expect(findings).toHaveLength(CHECKS.length);
    for (const check of ["seeds", "embedder", "store"]) expect(of(check)).toMatchObject({ state: "failed" });
  });

  it("names a variable that cannot be used, as a finding", async () => {
    const { findings } = await examine({ TIME_ZONE: "Mars/Olympus" });
    expect(findings).toMatchObject([{ check: "configuration", state: "failed" }]);
    expect(findings[0]?.message).toContain("TIME_ZONE");
  });

  it("says that a token is refused, and shows none", async () => {
    const { environment } = await discord();
    const { of } = await examine({ ...environment, DISCORD_TOKEN: "another-token" });
    expect(of("discord")).toMatchObject({ state: "failed", next: expect.stringContaining("DISCORD_TOKEN") });
    expect(JSON.stringify(of("discord"))).not.toContain("another-token");
  });

  it("names the permissions that the bot lacks, and a server that it is not in", async () => {
    const { standIn, environment } = await discord();
    const [guild] = standIn.world.guilds.values();
    for (const role of guild?.roles.values() ?? []) role.permissions &= ~(1n << 14n);
    const { of } = await examine({ ...environment, DISCORD_GUILD_ID: guild?.id ?? "" });
    expect(of("discord")).toMatchObject({
      state: "warning",
      message: expect.stringContaining("Newsroom (Embed Links)"),
    });
    const elsewhere = await examine({ ...environment, DISCORD_GUILD_ID: "123456789012345678" });
    expect(elsewhere.of("discord")).toMatchObject({
      state: "failed",
      next: expect.stringContaining("DISCORD_GUILD_ID"),
    });
  });

  it("asks the chat model's server, and says that it refuses the key or is not there", async () => {
    const server = await startOpenAIServer({ key: "right" });
    onTestFinished(() => server.close());
    const access = (key: string, base = server.baseURL) => ({
      EMBEDDINGS: "local",
      OPENAI_API_KEY: key,
      OPENAI_BASE_URL: base,
    });
    const known = { ...access("right"), OPENAI_CHAT_MODEL: "fake" };
    expect((await examine(known)).of("provider")).toMatchObject({ state: "ok" });
    const unlisted = (await examine({ ...known, OPENAI_CHAT_MODEL: "another" })).of("provider");
    expect(unlisted).toMatchObject({ state: "warning", next: expect.stringContaining("fake") });
    const refused = (await examine(access("wrong-secret"))).of("provider");
    expect(refused).toMatchObject({ state: "failed", next: expect.stringContaining("OPENAI_API_KEY") });
    expect(JSON.stringify(refused)).not.toContain("wrong-secret");
    const none = (await examine({ EMBEDDINGS: "local", OPENAI_BASE_URL: server.baseURL })).of("provider");
    expect(none).toMatchObject({ state: "failed", next: "set OPENAI_API_KEY in .env" });
    const absent = (await examine(access("right", "http://127.0.0.1:9/v1"))).of("provider");
    expect(absent).toMatchObject({ state: "failed", next: expect.stringContaining("OPENAI_BASE_URL") });
  });

  it.each<[string, ServerScript["models"], string, RegExp, RegExp]>([
    ["too many requests", { status: 429 }, "failed", /takes no more requests for now \(429\)/u, /wait a minute/u],
    ["no credit", { status: 429, code: "insufficient_quota" }, "failed", /no credit left/u, /top up/u],
    ["an error of its own", { status: 500 }, "failed", /failed \(500\): 500 status 500/u, /ask who runs it/u],
    ["another address", { status: 404 }, "failed", /no OpenAI-compatible address \(404\)/u, /ends in \/v1/u],
    ["a page", "page", "failed", /no JSON: 200 text\/html, <!doctype html>/u, /OPENAI_BASE_URL/u],
    ["no list", "no-list", "warning", /lists no models/u, /OPENAI_BASE_URL/u],
  ])("says what the chat model's server answers with: %s", async (_, models, state, message, next) => {
    const server = await startOpenAIServer({ ...(models === undefined ? {} : { models }) });
    onTestFinished(() => server.close());
    const { of } = await examine({ EMBEDDINGS: "local", OPENAI_BASE_URL: server.baseURL });
    expect(of("provider")).toMatchObject({
      state,
      message: expect.stringMatching(message),
      next: expect.stringMatching(next),
    });
  });
});
