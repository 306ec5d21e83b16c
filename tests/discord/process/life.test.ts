import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InteractionHandle } from "../../../src/stand-in/people/interaction-handle.js";
import { benchOfFile, SETUP_MS } from "./bench-of-file.js";
import { DOINGS, type Doing } from "./doings.js";
import { isWhole, PATIENCE_MS, type Place } from "./place.js";
import type { Cell } from "./process-bench.js";
import { SURFACES } from "./surfaces.js";

// A bot that is started again need not wait here until Discord lets it in.
const bench = benchOfFile({ discord: { identify: { interval: 0 } } });

describe("told to end while answering", () => {
  let cells: readonly Cell[];
  beforeAll(async () => {
    cells = await bench.answering(SURFACES);
    bench.bot.child.kill("SIGTERM");
    bench.model.release();
  }, SETUP_MS);
  afterAll(() => bench.startBot());

  it.each(SURFACES)("the bot answers $name first", (surface) =>
    cells.find((one) => one.surface === surface)?.place.heardAnswer(),
  );
  it("no answer stands twice", () => bench.expectOnce(cells));
  it("and ends well", async () => expect(await bench.bot.ended()).toBe(0));
});

describe("told to end while answers do not come", () => {
  let cells: readonly Cell[];
  beforeAll(async () => {
    cells = await bench.answering(SURFACES);
    bench.bot.child.kill("SIGTERM");
    expect(await bench.bot.ended()).toBe(0);
  }, SETUP_MS);
  afterAll(() => bench.startBot());

  it.each(SURFACES)("the bot says so to $name, once", (surface) => {
    const said = cells.find((one) => one.surface === surface)?.place.said() ?? [];
    expect(said.filter((text) => text.includes("다시 시작하는 중"))).toHaveLength(1);
  });
});

describe("started again", () => {
  const clicks = DOINGS.filter(({ name }) => !name.startsWith("/"));
  const done = new Map<Doing, { readonly place: Place; readonly handle: InteractionHandle }>();
  beforeAll(async () => {
    await bench.calm();
    const acts: (() => void)[] = [];
    for (const doing of clicks) {
      const place = bench.place();
      const act = await doing.prepare(place);
      acts.push(() => done.set(doing, { place, handle: act() }));
    }
    bench.bot.child.kill("SIGTERM");
    await bench.bot.ended();
    await bench.startBot();
    for (const act of acts) act();
  }, SETUP_MS);

  it.each(clicks)("it knows $name as before", async (doing) => {
    const { place, handle } = done.get(doing) ?? {};
    if (place === undefined || handle === undefined) throw new Error(`${doing.name} was not done`);
    await doing.done(place, handle);
  });

  it("it goes on with a conversation", async () => {
    const place = bench.place();
    const { people } = bench.discord;
    const before = await people.replyTo(place.write(place.question(), "dm"), isWhole, PATIENCE_MS);
    bench.bot.child.kill("SIGTERM");
    await bench.bot.ended();
    await bench.startBot();
    const after = await people.replyTo(place.write(place.question(), "dm", before.id), isWhole, PATIENCE_MS);
    expect(after.content).toBe(before.content);
  });
});

describe("two hundred questions at once, of a hundred members,", () => {
  it("are acknowledged and answered", async () => {
    await bench.calm();
    const members = Array.from({ length: 100 }, (_, number) => ({ name: `one${number}` }));
    bench.discord.admin.addGuild({ name: "Crowd", channels: ["crowd"], members });
    const { people } = bench.discord;
    const asked = [...members, ...members].map(({ name: user }, index) => {
      const options = { question: `연구소에 배정한 금액은 얼마인가요? (${index})` };
      return people.slash({ user, channel: "crowd", command: "ask", options });
    });
    for (const handle of asked) await handle.reply(({ content }) => content.includes("10억 홍콩 달러"), 60_000);
    expect(asked.flatMap((handle) => handle.followUps())).toEqual([]);
  }, 90_000);
});

describe("sent away by Discord", () => {
  it.each([
    [4014, /intents/],
    [4004, /token/],
  ])("with %i, the bot says why and what to do, and ends with 1", async (code, why) => {
    await bench.calm();
    const { bot } = bench;
    bench.discord.gateway.close(code);
    expect(await bot.ended()).toBe(1);
    const told = bot
      .errors()
      .split("\n")
      .filter((line) => !line.startsWith("{"))
      .join("\n");
    expect(told).toMatch(why);
    expect(told).toMatch(/Next: /);
    expect(told).not.toMatch(/^\s+at /m);
    await bench.startBot();
  });
});
