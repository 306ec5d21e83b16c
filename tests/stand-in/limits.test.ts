import { describe, expect, test } from "vitest";
import { RateLimiter, type RateLimits } from "../../src/stand-in/rest/rate-limits.js";
import { login, startDiscord } from "./login.js";
import { request } from "./rest.js";

const TIGHT: RateLimits = {
  globalPerSecond: 4,
  others: { limit: 100, windowMs: 1000 },
  routes: [{ method: "POST", route: "/channels/{channel_id}/typing", limit: 2, windowMs: 5000 }],
};

async function tight() {
  const discord = await startDiscord({ rateLimits: TIGHT });
  const typing = (where: string) =>
    request(discord, "POST", `/channels/${discord.people.channel(where, "mina").id}/typing`);
  return { discord, typing };
}

describe("limits of a route", () => {
  test("are told with every answer, and kept for each channel by itself", async () => {
    const { typing } = await tight();
    const answers = [await typing("general"), await typing("general"), await typing("random")];
    const told = answers.map(({ headers }) => [headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-remaining")]);
    expect(told).toEqual([
      ["2", "1"],
      ["2", "0"],
      ["2", "1"],
    ]);
    expect(new Set(answers.map(({ headers }) => headers.get("x-ratelimit-bucket"))).size).toBe(1);
    expect(Number(answers[0]?.headers.get("x-ratelimit-reset-after"))).toBeCloseTo(5, 0);
  });

  test("answer with 429 and when to come back, then begin anew", async () => {
    const { discord, typing } = await tight();
    for (let sent = 0; sent < 2; sent++) await typing("general");
    const refused = await typing("general");
    expect(refused).toMatchObject({ status: 429, body: { global: false, retry_after: expect.any(Number) } });
    expect(refused.headers.get("x-ratelimit-scope")).toBe("user");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    discord.clock.advance(5000);
    expect(await typing("general")).toMatchObject({ status: 204 });
  });
});

describe("the global limit", () => {
  test("holds for all requests with the bot's token together, second by second", () => {
    let now = 0;
    const limiter = new RateLimiter({ now: () => now }, TIGHT);
    const take = (route: string) => limiter.take("GET", route, new Map(), true).refused;
    for (let sent = 0; sent < 4; sent++) expect(take(`/route/${sent}`)).toBeNull();
    now = 400;
    expect(take("/another")).toEqual({ retryAfter: 0.6, global: true });
    now = 1000;
    expect(take("/another")).toBeNull();
  });

  test("does not hold for answers to interactions", async () => {
    const { discord } = await tight();
    await request(discord, "PUT", `/applications/${discord.world.applicationId}/commands`, [
      { name: "ask", description: "d" },
    ]);
    for (let asked = 0; asked < 10; asked++) {
      const { interaction } = discord.people.slash({ user: "mina", channel: "general", command: "ask" });
      const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
      const answer = await request(discord, "POST", path, { type: 4, data: { content: "x" } });
      expect(answer.status).toBe(204);
      expect(answer.headers.get("x-ratelimit-limit")).toBeNull();
    }
  });
});

test("a client that reads the headers is never refused", async () => {
  const routes = [{ method: "POST", route: "/channels/{channel_id}/messages", limit: 3, windowMs: 200 }];
  const { client, discord } = await login({ rateLimits: { ...TIGHT, globalPerSecond: 50, routes } });
  const channel = await client.channels.fetch(discord.people.channel("general", "mina").id);
  if (!channel?.isSendable()) throw new Error("The channel is missing");
  await Promise.all(Array.from({ length: 10 }, (_one, n) => channel.send(`${n}`)));
  expect(discord.people.reads("mina", "general")).toHaveLength(10);
  expect(discord.requests.all().filter(({ status }) => status === 429)).toEqual([]);
});
