import { mkdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type StandIn, type StandInOptions, startStandIn } from "../src/stand-in/stand-in.js";
import { openState } from "../src/state/open-state.js";
import { currentId } from "../src/vectorstore/snapshot/snapshot-files.js";
import { runEmbeddingStep } from "../src/vectorstore/step/embedding-step.js";
import { startOpenAIServer } from "./fakes/openai-server.js";
import { RecordedLog } from "./fakes/recorded-log.js";
import { type RunningProcess, runProcess, startProcess } from "./fakes/running-process.js";
import { temporaryFolder, writeFiles } from "./fakes/temporary-folder.js";

const QUESTION = "홍콩 정부가 AI 연구소 설립에 배정한 금액은 얼마인가요?";

/** Starts a Discord and the built bot, on a store of its own over the seeds that ship. */
async function startBot(
  options: {
    token?: string;
    seeds?: string;
    store?: string;
    standIn?: StandInOptions;
    environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<{ discord: StandIn; bot: RunningProcess; store: string }> {
  const discord = await startStandIn(options.standIn ?? {});
  onTestFinished(() => discord.close());
  const store = options.store ?? join(temporaryFolder(), "store");
  const bot = startProcess("main.js", [], {
    DISCORD_TOKEN: options.token ?? discord.token,
    DISCORD_API_BASE: discord.apiBase,
    VECTORSTORE_DIR: store,
    SEEDS_DIR: options.seeds ?? "seeds",
    STATE_DIR: join(store, "..", "state"),
    ...options.environment,
  });
  return { discord, bot, store };
}

describe("npm start with a token", { timeout: 120_000 }, () => {
  it("embeds the seeds, logs in, and answers the same by slash command, mention and direct message", async () => {
    const { discord, bot } = await startBot();
    await bot.says("ready");
    expect(bot.errors()).toContain(`client_id=${discord.world.applicationId}`);
    const { people } = discord;

    const command = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: QUESTION } });
    await command.acknowledged();
    const answer = await command.reply((reply) => reply.content.includes("10억 홍콩 달러"));
    const sources = JSON.stringify(answer.embeds) + answer.content;
    expect(sources).toContain("글로벌이코노믹");
    expect(sources).toContain("날짜 미상");

    const mention = people.sendMessage({
      author: "mina",
      channel: "general",
      content: `${people.mention()} ${QUESTION}`,
    });
    const replied = await people.replyTo(mention, (reply) => reply.content.includes("10억"));
    const direct = people.sendMessage({ author: "mina", channel: "dm", content: QUESTION });
    const inDm = await people.replyTo(direct, (reply) => reply.content.includes("10억"));
    expect([replied.content, inDm.content]).toEqual([answer.content, answer.content]);
    for (const { pinged } of [answer, replied, inDm]) expect(pinged).toEqual({ everyone: false, roles: [], users: [] });
    expect(discord.requests.bad()).toEqual([]);

    bot.child.kill("SIGTERM");
    expect(await bot.ended()).toBe(0);
  });

  it("warms itself up with the coverage, of which nothing is sent, logged as an answer or kept", async () => {
    const seeds = join(temporaryFolder(), "seeds");
    const sentence = "한빛 도서관은 1998년에 문을 열었다.";
    writeFiles(seeds, { "a.json": JSON.stringify({ title: "한빛 도서관", text: sentence }) });
    const { discord, bot, store } = await startBot({ seeds, environment: { LOG_LEVEL: "debug" } });
    await bot.says("ready");
    await bot.says("warmed up");
    bot.child.kill("SIGTERM");
    expect(await bot.ended()).toBe(0);
    expect(bot.errors()).not.toContain('"msg":"answered"');
    expect([...discord.world.messages.values()]).toEqual([]);
    const state = await openState({ folder: join(store, "..", "state"), log: new RecordedLog() });
    onTestFinished(() => state.close());
    const snapshot = await currentId(store);
    expect(snapshot).not.toBeNull();
    const key = { question: sentence, language: "ko", filters: {}, snapshot: snapshot ?? "", reader: "extractive" };
    expect(await state.cache.find(key)).toBeNull();
  });

  it("takes up articles that are added while it runs, without a restart", async () => {
    const seeds = join(temporaryFolder(), "seeds");
    writeFiles(seeds, { "a.json": JSON.stringify({ title: "도서관", text: "한빛 도서관은 1998년에 문을 열었다." }) });
    const { discord, bot, store } = await startBot({ seeds });
    await bot.says("ready");
    writeFiles(seeds, { "b.json": JSON.stringify({ title: "수영장", text: "새빛 수영장의 입장료는 4500원이다." }) });
    const embed = startProcess("cli/embed.js", ["--seeds", seeds, "--store", store]);
    expect(await embed.ended()).toBe(0);
    await bot.says("took up a new snapshot");
    const { people } = discord;
    const direct = people.sendMessage({ author: "mina", channel: "dm", content: "새빛 수영장의 입장료는 얼마인가요?" });
    const reply = await people.replyTo(direct, (message) => message.content.includes("4500원"));
    expect(reply.content).toContain("[1]");
  });

  it("asks the chat model no more when the day's tokens are spent, says so once, and logs what each answer took", async () => {
    const sentence = "한빛 도서관은 1998년에 문을 열었다.";
    const reply = JSON.stringify({ claims: [{ text: sentence, quotes: [{ passage: 1, quote: sentence }] }] });
    const cost = { prompt_tokens: 1900, completion_tokens: 50 };
    const server = await startOpenAIServer({ chat: [{ kind: "text", text: reply, cost }] });
    onTestFinished(() => server.close());
    const seeds = join(temporaryFolder(), "seeds");
    writeFiles(seeds, { "a.json": JSON.stringify({ title: "도서관", text: sentence }) });
    const environment = { OPENAI_BASE_URL: server.baseURL, OPENAI_CHAT_MODEL: "fake", DAILY_TOKEN_BUDGET: "2000" };
    const { discord, bot } = await startBot({ seeds, environment });
    await bot.says("ready");
    const { people } = discord;
    const ask = async (question: string) => {
      const direct = people.sendMessage({ author: "mina", channel: "dm", content: question });
      const answer = await people.replyTo(direct, (message) => message.content.includes("[1]"));
      expect(answer.content).toContain("1998년");
    };
    await ask("한빛 도서관은 언제 문을 열었나요?");
    await ask("한빛 도서관은 언제 문을 열었나요?");
    await ask("한빛 도서관이 문을 연 해는 언제인가요?");
    await ask("한빛 도서관은 몇 년에 문을 열었나요?");
    bot.child.kill("SIGTERM");
    expect(await bot.ended()).toBe(0);
    expect(bot.errors()).not.toContain("gateway reconnecting");
    expect(server.seen.filter(({ path }) => path.endsWith("/chat/completions"))).toHaveLength(1);
    const lines = bot.errors().split("\n");
    const logged = lines.filter((line) => line.includes("chat answer")).map((line): unknown => JSON.parse(line));
    expect(logged).toMatchObject([
      { reader: "chat:fake", cached: false, promptTokens: 1900, completionTokens: 50, retries: 0, estimated: false },
      { reader: "chat:fake", cached: true, promptTokens: 0, completionTokens: 0, retries: 0 },
    ]);
    expect(lines.filter((line) => line.includes("chat_budget_spent"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('"reader":"extractive"'))).toHaveLength(2);
  });

  it("builds a damaged store anew instead of giving up", async () => {
    const seeds = join(temporaryFolder(), "seeds");
    writeFiles(seeds, { "a.json": JSON.stringify({ title: "도서관", text: "한빛 도서관은 1998년에 문을 열었다." }) });
    const store = join(temporaryFolder(), "store");
    expect(await startProcess("cli/embed.js", ["--seeds", seeds, "--store", store]).ended()).toBe(0);
    const snapshot = readFileSync(join(store, "CURRENT"), "utf8").trim();
    truncateSync(join(store, "snapshots", snapshot, "words.bin"), 100);
    const { bot } = await startBot({ seeds, store });
    await bot.says("being built anew");
    await bot.says("ready");
  });

  it("says that the token is wrong, and ends with 1", async () => {
    const { bot } = await startBot({ token: "another-token" });
    expect(await bot.ended()).toBe(1);
    expect(bot.errors()).toMatch(/token[\s\S]*Next: /iu);
    expect(bot.errors()).not.toContain("another-token");
    expect(bot.errors()).not.toMatch(/^\s+at /mu);
  });

  it("says that there is nothing to read, once, and ends with 1", async () => {
    const { bot } = await startBot({ seeds: join(temporaryFolder(), "nowhere") });
    expect(await bot.ended()).toBe(1);
    expect(bot.errors()).toMatch(/^There is no seeds folder at \S+nowhere\.\nNext: \S.*\n$/u);
  });

  it("goes on serving what was published when the seeds are empty, says so once, and in the preview on the page too", async () => {
    const folder = temporaryFolder();
    const seeds = join(folder, "seeds");
    const store = join(folder, "store");
    const empty = join(folder, "empty");
    writeFiles(seeds, { "a.json": JSON.stringify({ title: "도서관", text: "한빛 도서관은 1998년에 문을 열었다." }) });
    mkdirSync(empty);
    await runEmbeddingStep({ seedsDir: seeds, storeDir: store, timeZone: "Asia/Seoul", embedder: null });
    const bot = startProcess("main.js", ["preview", "--seeds", empty, "--store", store], {
      STATE_DIR: join(folder, "state"),
      PREVIEW_PORT: "0",
    });
    await bot.says("ready");
    await bot.says("embedding failed");
    const faults = bot
      .errors()
      .split("\n")
      .filter((line) => line.includes("is empty"));
    expect(faults).toHaveLength(1);
    expect(JSON.parse(faults[0] ?? "")).toMatchObject({
      cause: expect.stringMatching(/What was published before goes on serving/u),
      next: expect.stringMatching(/^Put articles in it/u),
    });
    expect(bot.errors()).not.toContain("Next:");
    const base = /http:\S+/u.exec(bot.errors())?.[0] ?? "";
    const overview = await (await fetch(new URL("/api/coverage", base))).json();
    expect(overview).toMatchObject({ articles: 1, behind: true });
  });
});

describe("npm start called wrongly", { timeout: 60_000 }, () => {
  it.each([
    [["--bogus"], "Unknown option '--bogus'", "npm start -- --help"],
    [["preview", "--bogus"], "Unknown option '--bogus'", "npm run preview -- --help"],
    [["elsewhere"], "Allowed choices are preview.", "npm start -- --help"],
  ])("refuses %s, and says what is known", async (args, said, next) => {
    const { code, output, errors } = await runProcess("main.js", args);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(said);
    expect(errors).toContain(`Next: ${next}\n`);
  });

  it("shows what it takes", async () => {
    const { code, output } = await runProcess("main.js", ["--help"]);
    expect(code).toBe(0);
    expect(output).toMatch(/--seeds <dir>[\s\S]*--store <dir>/u);
  });
});
