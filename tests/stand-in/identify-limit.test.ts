import { GatewayIntentBits } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { Clock } from "../../src/stand-in/clock.js";
import { IdentifyLimit } from "../../src/stand-in/gateway/identify-limit.js";
import type { StandIn } from "../../src/stand-in/stand-in.js";
import { startDiscord } from "./login.js";
import { RawGateway } from "./raw-gateway.js";
import { request } from "./rest.js";

const DAY_MS = 24 * 60 * 60_000;

/** Identifies on a connection of its own: whether it was let in. */
async function letIn(discord: StandIn, shard: readonly [number, number] = [0, 1]): Promise<boolean> {
  const gateway = await RawGateway.connect(discord);
  gateway.send(2, { token: discord.token, intents: GatewayIntentBits.Guilds, properties: {}, shard });
  const frame = await gateway.frame(({ op, t }) => op === 9 || t === "READY");
  if (frame.op === 9) expect(frame.d).toBe(false);
  return frame.t === "READY";
}

describe("IDENTIFY", () => {
  test("is let in once in five seconds, and refused with op 9 before", async () => {
    const discord = await startDiscord();
    expect(await letIn(discord)).toBe(true);
    expect(await letIn(discord)).toBe(false);
    discord.clock.advance(4_000);
    expect(await letIn(discord)).toBe(false);
    discord.clock.advance(1_500);
    expect(await letIn(discord)).toBe(true);
  });

  test("is let in for each bucket of shards", async () => {
    const discord = await startDiscord({ identify: { maxConcurrency: 2 } });
    const shards = [0, 1, 2, 3].map((index) => [index, 4] as const);
    const admitted: boolean[] = [];
    for (const shard of shards) admitted.push(await letIn(discord, shard));
    expect(admitted).toEqual([true, true, false, false]);
  });

  test("is not counted when it is refused for another reason, and RESUME not at all", async () => {
    const discord = await startDiscord();
    const wrong = await RawGateway.connect(discord);
    wrong.send(2, { token: "wrong", intents: 1, properties: {} });
    expect(await wrong.closeCode()).toBe(4004);
    const first = await RawGateway.connect(discord);
    const { d } = await first.identify();
    first.cut();
    const session = typeof d === "object" && d !== null && "session_id" in d ? d.session_id : "";
    const second = await RawGateway.connect(discord);
    second.send(6, { token: discord.token, session_id: session, seq: 1 });
    expect(await second.event("RESUMED")).toBeDefined();
  });

  test("is told of beforehand: how often, and how often still", async () => {
    const discord = await startDiscord({ identify: { maxConcurrency: 3 } });
    const limit = async () => (await request(discord, "GET", "/gateway/bot")).body;
    expect(await limit()).toMatchObject({
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 3 },
    });
    await letIn(discord);
    expect(await limit()).toMatchObject({ session_start_limit: { remaining: 999 } });
  });
});

test("a thousand sessions are started in a day, and not one more", () => {
  const clock = new Clock();
  const limit = new IdentifyLimit(clock, { interval: 0 });
  const admitted = Array.from({ length: 1001 }, () => limit.admits(0));
  expect(admitted.filter(Boolean)).toHaveLength(1000);
  expect(limit.state().remaining).toBe(0);
  clock.advance(DAY_MS);
  expect(limit.state()).toMatchObject({ remaining: 1000, reset_after: 0 });
  expect(limit.admits(0)).toBe(true);
  expect(limit.state().remaining).toBe(999);
});
