import { describe, expect, it } from "vitest";
import type { Origin } from "../../src/discord/delivery/origin.js";
import { Refusal } from "../../src/discord/failure.js";
import { Gate } from "../../src/discord/gate.js";
import { phrasesIn } from "../../src/discord/locales/speak.js";
import { MemoryState } from "../../src/discord/memory-state.js";
import type { ServerSettings } from "../../src/discord/ports/state.js";
import { SettingsBook } from "../../src/discord/settings-book.js";
import { TokenBuckets } from "../../src/discord/token-buckets.js";

const ORIGIN: Origin = {
  member: "m",
  guild: "g",
  channel: "c",
  thread: false,
  places: ["c"],
  discordLocales: [],
  mayGrant: false,
};

async function gateWith(settings: Partial<ServerSettings>) {
  const state = new MemoryState();
  const book = new SettingsBook(state);
  await book.change("g", settings);
  const clock = { now: Date.parse("2024-09-11T14:59:00Z") };
  return { gate: new Gate(book, state, "Asia/Seoul", () => clock.now), clock };
}

/** What the asker is told; null when the question is let through. */
async function refusal(gate: Gate, more: Partial<Origin> = {}): Promise<string | null> {
  try {
    await gate.pass({ ...ORIGIN, ...more });
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || !thrown.privately) throw thrown;
    return thrown.say(phrasesIn("en"));
  }
}

describe("Gate", () => {
  it("lets everything through where nothing is set", async () => {
    const { gate } = await gateWith({});
    for (let n = 0; n < 1000; n += 1) expect(await refusal(gate)).toBeNull();
  });

  it("names the channels where the bot answers, and counts a thread as its channel", async () => {
    const { gate } = await gateWith({ channels: ["x", "y"] });
    expect(await refusal(gate)).toBe("In this server I answer in <#x>, <#y>.");
    expect(await refusal(gate, { places: ["thread", "x"] })).toBeNull();
    expect(await refusal(gate, { guild: null })).toBeNull();
  });

  it("limits each member by itself, and says when to ask again", async () => {
    const { gate, clock } = await gateWith({ memberPerMinute: 2 });
    expect([await refusal(gate), await refusal(gate)]).toEqual([null, null]);
    expect(await refusal(gate)).toBe(
      `You have asked a lot in a short time. You can ask again <t:${clock.now / 1000 + 30}:R>.`,
    );
    expect(await refusal(gate, { member: "other" })).toBeNull();
    clock.now += 30_000;
    expect([await refusal(gate), (await refusal(gate)) === null]).toEqual([null, false]);
  });

  it("limits the server as a whole, even for questions at the same moment", async () => {
    const { gate } = await gateWith({ serverPerMinute: 3 });
    const members = ["a", "b", "c", "d", "e"];
    const told = await Promise.all(members.map((member) => refusal(gate, { member })));
    expect(told.filter((sentence) => sentence === null).length).toBe(3);
  });

  it("limits the day, until midnight where the editor is", async () => {
    const { gate, clock } = await gateWith({ serverPerDay: 2 });
    const told = await Promise.all([refusal(gate), refusal(gate), refusal(gate)]);
    expect(told.filter((sentence) => sentence !== null)).toEqual([
      `This server has used up its questions for today. You can ask again <t:${Date.parse("2024-09-11T15:00:00Z") / 1000}:R>.`,
    ]);
    clock.now = Date.parse("2024-09-11T15:00:00Z");
    expect(await refusal(gate)).toBeNull();
  });
});

describe("TokenBuckets", () => {
  it("forgets names that have not asked for a minute, once there are many", () => {
    const buckets = new TokenBuckets();
    for (let n = 0; n < 20_000; n += 1) buckets.take(`m${n}`, 1, n * 10);
    expect(buckets.wait("m19999", 1, 199_990)).toBeGreaterThan(0);
    expect(buckets.wait("m0", 1, 199_990)).toBe(0);
  });
});
