import { expect, test } from "vitest";
import { NO_LIMITS } from "../../src/stand-in/rest/rate-limits.js";
import { login, startDiscord } from "./login.js";
import { request } from "./rest.js";

const MESSAGES = { method: "POST", route: "/channels/{channel_id}/messages" };

async function bench() {
  const discord = await startDiscord({ rateLimits: NO_LIMITS });
  const path = `/channels/${discord.people.channel("general", "mina").id}/messages`;
  const send = (content: string) => request(discord, "POST", path, { content });
  const written = () => discord.people.reads("mina", "general").map((one) => one.content);
  return { discord, send, written };
}

test("an answer of its own instead of handling, as often as said, and on its route alone", async () => {
  const { discord, send, written } = await bench();
  discord.faults.add({ ...MESSAGES, times: 2, effect: { kind: "respond", status: 503, body: { message: "down" } } });
  expect((await request(discord, "GET", "/users/@me")).status).toBe(200);
  expect([await send("a"), await send("b"), await send("c")].map(({ status }) => status)).toEqual([503, 503, 200]);
  expect(written()).toEqual(["c"]);
  expect(discord.requests.all().map(({ injected }) => injected)).toEqual([false, true, true, false]);
  expect(discord.requests.bad()).toEqual([]);
});

test("an answer of its own where the path names one channel alone", async () => {
  const { discord, send } = await bench();
  const { id } = discord.people.channel("general", "mina");
  const effect = { kind: "respond", status: 503 } as const;
  discord.faults.add({ ...MESSAGES, params: { channel_id: "1" }, effect });
  expect((await send("a")).status).toBe(200);
  discord.faults.add({ params: { channel_id: id }, effect });
  expect((await send("b")).status).toBe(503);
  expect(discord.faults.armed).toBe(1);
});

test("an answer of its own after handling in secret", async () => {
  const { discord, send, written } = await bench();
  discord.faults.add({ ...MESSAGES, effect: { kind: "respond", status: 500, handled: true } });
  expect((await send("a")).status).toBe(500);
  expect(written()).toEqual(["a"]);
});

test("a connection that breaks before or after handling", async () => {
  const { discord, send, written } = await bench();
  discord.faults.add({ ...MESSAGES, effect: { kind: "drop" } });
  await expect(send("a")).rejects.toThrow();
  discord.faults.add({ ...MESSAGES, effect: { kind: "drop", handled: true } });
  await expect(send("b")).rejects.toThrow();
  expect(written()).toEqual(["b"]);
  expect(discord.requests.all().map(({ status }) => status)).toEqual([0, 0]);
});

test("a delay lets others pass, and ends when its time is over or skipped", async () => {
  const { discord, send, written } = await bench();
  discord.faults.add({ ...MESSAGES, effect: { kind: "delay", milliseconds: 60_000 } });
  const late = send("late");
  await discord.people.waitFor("the fault", () => discord.faults.armed === 0);
  await send("early");
  expect(written()).toEqual(["early"]);
  discord.clock.advance(60_000);
  expect((await late).status).toBe(200);
  expect(written()).toEqual(["early", "late"]);
});

test("requests are let through first when asked, and a fault can be taken back", async () => {
  const { discord, send } = await bench();
  const disarm = discord.faults.add({ ...MESSAGES, after: 1, times: 9, effect: { kind: "respond", status: 500 } });
  expect([await send("a"), await send("b")].map(({ status }) => status)).toEqual([200, 500]);
  disarm();
  expect((await send("c")).status).toBe(200);
});

test("a storm of 429 is weathered by a client that waits", async () => {
  const { client, discord } = await login({ rateLimits: NO_LIMITS });
  discord.faults.addRateLimit({ ...MESSAGES, times: 3, retryAfter: 0.05 });
  discord.faults.addRateLimit({ ...MESSAGES, times: 1, retryAfter: 0.05, global: true });
  const channel = await client.channels.fetch(discord.people.channel("general", "mina").id);
  if (channel?.isSendable()) await channel.send("through");
  expect(discord.people.reads("mina", "general").map((one) => one.content)).toEqual(["through"]);
  const statuses = discord.requests.to("POST", MESSAGES.route).map(({ status }) => status);
  expect(statuses).toEqual([429, 429, 429, 429, 200]);
});

test("the same nonce, enforced, gives the same message: a lost answer can be asked for again", async () => {
  const { discord, written } = await bench();
  const path = `/channels/${discord.people.channel("general", "mina").id}/messages`;
  const body = { content: "once", nonce: "7", enforce_nonce: true };
  discord.faults.add({ ...MESSAGES, effect: { kind: "drop", handled: true } });
  await expect(request(discord, "POST", path, body)).rejects.toThrow();
  expect((await request(discord, "POST", path, body)).status).toBe(200);
  expect(written()).toEqual(["once"]);
  discord.clock.advance(6 * 60_000);
  await request(discord, "POST", path, body);
  expect(written()).toEqual(["once", "once"]);
});
