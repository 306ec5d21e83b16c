import { afterEach, describe, expect, it } from "vitest";
import { startBot } from "../../src/discord/bot.js";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.js";
import { RecordedLog } from "../fakes/recorded-log.js";
import { answered, ScriptedAnswerer } from "../fakes/scripted-answerer.js";
import { openBench } from "./bench.js";

const answerer = new ScriptedAnswerer(() => answered(["답이다."]));

let discord: StandIn | null = null;
afterEach(async () => {
  await discord?.close();
  discord = null;
});

describe("startBot", () => {
  it("names the invite link of its own application", async () => {
    const bench = await openBench(() => answered(["답이다."]));
    const invite = new URL(bench.bot.invite);
    expect(invite.searchParams.get("client_id")).toBe(bench.discord.world.applicationId);
    expect(invite.searchParams.get("scope")?.split(" ").sort()).toEqual(["applications.commands", "bot"]);
    expect(BigInt(invite.searchParams.get("permissions") ?? "0") & 8n).toBe(0n);
    await bench.close();
  });

  it.each(["wrong-token", "토큰", "two\nlines", " "])("refuses the token %j with what to do", async (token) => {
    discord = await startStandIn();
    await expect(startBot({ token, apiBase: discord.apiBase, answerer, log: new RecordedLog() })).rejects.toMatchObject(
      {
        code: "discord_token_refused",
        next: expect.stringContaining("DISCORD_TOKEN"),
      },
    );
  });

  it("says that Discord cannot be reached", async () => {
    const gone = await startStandIn();
    await gone.close();
    await expect(
      startBot({ token: "t", apiBase: gone.apiBase, answerer, log: new RecordedLog() }),
    ).rejects.toMatchObject({
      code: "discord_unreachable",
    });
  });

  it("waits until Discord lets it in when it is started again within five seconds", async () => {
    discord = await startStandIn();
    const options = { token: discord.token, apiBase: discord.apiBase, answerer, log: new RecordedLog() };
    await (await startBot(options)).close(0);
    const again = await startBot(options);
    expect(discord.gateway.online).toBe(true);
    await again.close(0);
  });

  it("puts its commands once, and not again while they stand", async () => {
    discord = await startStandIn({ identify: { interval: 0 } });
    const options = { token: discord.token, apiBase: discord.apiBase, answerer, log: new RecordedLog() };
    for (let run = 0; run < 3; run += 1) await (await startBot(options)).close(0);
    expect(discord.requests.to("PUT", "/applications/{application_id}/commands").length).toBe(1);
    expect([...(discord.world.commands.get("global")?.values() ?? [])].map(({ name }) => name)).toContain("ask");
  });

  it("registers in one server alone where that is asked for, and never shows a command twice", async () => {
    discord = await startStandIn({ identify: { interval: 0 } });
    const { world } = discord;
    const guildId = [...world.guilds.keys()][0] ?? "";
    const options = { token: discord.token, apiBase: discord.apiBase, answerer, log: new RecordedLog() };
    await (await startBot(options)).close(0);
    await (await startBot({ ...options, guildId })).close(0);
    expect(world.commands.get("global")?.length ?? 0).toBe(0);
    expect([...(world.commands.get(guildId)?.values() ?? [])].map(({ name }) => name)).toContain("ask");
    await (await startBot({ ...options, guildId })).close(0);
    expect(discord.requests.to("PUT", "/applications/{application_id}/guilds/{guild_id}/commands").length).toBe(1);
    await (await startBot(options)).close(0);
    expect(world.commands.get(guildId) ?? []).toEqual([]);
    expect([...(world.commands.get("global")?.values() ?? [])].map(({ name }) => name)).toContain("ask");
    expect(discord.requests.bad()).toEqual([]);
  });

  it("names the server it cannot register in", async () => {
    discord = await startStandIn();
    const { token, apiBase } = discord;
    await expect(
      startBot({ token, apiBase, guildId: "123456789012345678", answerer, log: new RecordedLog() }),
    ).rejects.toMatchObject({ code: "discord_registration_failed", next: expect.stringContaining("DISCORD_GUILD_ID") });
  });

  it("lets a running answer finish before it leaves, and tells the rest", async () => {
    let end: () => void = () => {};
    const bench = await openBench(
      () =>
        new Promise((resolve) => {
          end = () => resolve(answered(["늦은 답이다."]));
        }),
    );
    const { people } = bench.discord;
    const first = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "하나?" } });
    const second = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "둘?" } });
    await people.waitFor("the question to arrive", () => bench.answerer.asked.length === 1);
    await second.acknowledged();
    const closed = bench.bot.close();
    end();
    await closed;
    expect((await first.reply()).content).toContain("늦은 답이다.");
    expect((await second.reply()).content).toContain("다시 시작하는 중");
    await bench.discord.close();
  });

  it("tells those whose answers it gives up when it leaves", async () => {
    const bench = await openBench(() => new Promise(() => {}));
    const { people } = bench.discord;
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "하나?" } });
    await people.waitFor("the question to arrive", () => bench.answerer.asked.length === 1);
    await bench.bot.close(0);
    expect((await asked.reply()).content).toContain("다시 시작하는 중");
    await bench.discord.close();
  });

  it("says so when Discord ends the connection for good", async () => {
    const bench = await openBench(() => answered(["답이다."]));
    bench.discord.gateway.close(4004);
    expect((await bench.bot.lost).code).toBe("discord_token_refused");
    await bench.close();
  });
});
