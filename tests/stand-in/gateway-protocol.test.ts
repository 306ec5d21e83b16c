import { describe, expect, test } from "vitest";
import { RawBench } from "./bench.js";
import { startDiscord } from "./login.js";
import { RawGateway } from "./raw-gateway.js";

const ALL = { properties: {}, token: "stand-in-token", intents: 1 };

test("HELLO says how often to beat, and a beat is acknowledged", async () => {
  const gateway = await RawGateway.connect(await startDiscord({ heartbeatInterval: 1234 }));
  expect(gateway.frames[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 1234 } });
  gateway.send(1, null);
  expect(await gateway.frame((frame) => frame.op === 11)).toBeDefined();
});

test("READY names application, user, unavailable guilds and where to resume; GUILD_CREATE follows", async () => {
  const discord = await startDiscord({ guilds: [{ name: "One", channels: ["a"], members: [{ name: "x" }] }] });
  const gateway = await RawGateway.connect(discord);
  const ready = await gateway.identify();
  const { applicationId, bot, guilds } = discord.world;
  const [guild] = guilds.keys();
  expect(ready.d).toMatchObject({
    v: 10,
    user: { id: bot.id, bot: true },
    application: { id: applicationId },
    guilds: [{ id: guild, unavailable: true }],
    resume_gateway_url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/),
  });
  const created = await gateway.event("GUILD_CREATE");
  expect(created.d).toMatchObject({ id: guild, name: "One", channels: [{ name: "a" }], member_count: 2 });
  expect([ready.s, created.s]).toEqual([1, 2]);
});

describe("members that are asked for", () => {
  const asking = async () => {
    const discord = await startDiscord();
    const gateway = await RawGateway.connect(discord);
    await gateway.identify();
    const [guild] = discord.world.guilds.keys();
    const chunk = async (wanted: object) => {
      const before = gateway.frames.length;
      gateway.send(8, { guild_id: guild, ...wanted });
      return gateway.frame((frame) => frame.t === "GUILD_MEMBERS_CHUNK" && gateway.frames.indexOf(frame) >= before);
    };
    return { discord, gateway, guild, chunk };
  };

  test("come by the beginning of their names", async () => {
    const { chunk, guild } = await asking();
    expect((await chunk({ query: "MI", limit: 5, nonce: "n" })).d).toMatchObject({
      guild_id: guild,
      members: [{ user: { username: "mina" } }],
      chunk_index: 0,
      chunk_count: 1,
      nonce: "n",
    });
    expect((await chunk({ query: "", limit: 2 })).d).toMatchObject({ members: [{}, {}] });
  });

  test("come by their ids, and those that are not there are named", async () => {
    const { chunk, discord } = await asking();
    const { id } = discord.people.user("sam");
    const { d } = await chunk({ user_ids: [id, "1"] });
    expect(d).toMatchObject({ members: [{ user: { id } }], not_found: ["1"] });
  });

  test("are not all told without the intent for members", async () => {
    const { gateway, guild } = await asking();
    gateway.send(8, { guild_id: guild, query: "", limit: 0 });
    gateway.send(1, null);
    await gateway.frame((frame) => frame.op === 11);
    expect(gateway.frames.filter(({ t }) => t === "GUILD_MEMBERS_CHUNK")).toEqual([]);
  });
});

describe("a client that breaks the rules is closed", () => {
  const cases: readonly (readonly [number, string, (gateway: RawGateway) => unknown])[] = [
    [4001, "an unknown opcode", (gateway) => gateway.send(77, null)],
    [4002, "what is no JSON", (gateway) => gateway.sendText("{")],
    [4002, "IDENTIFY without intents", (gateway) => gateway.send(2, { token: "x", properties: {} })],
    [4003, "a payload before IDENTIFY", (gateway) => gateway.send(3, {})],
    [4002, "a request for members that names none", (gateway) => gateway.send(8, { guild_id: "1" })],
    [4004, "a wrong token", (gateway) => gateway.send(2, { ...ALL, token: "wrong" })],
    [4004, "a wrong token in RESUME", (gateway) => gateway.send(6, { token: "wrong", session_id: "x", seq: 1 })],
    [4010, "a shard that does not exist", (gateway) => gateway.send(2, { ...ALL, shard: [2, 2] })],
    [4013, "intents that do not exist", (gateway) => gateway.send(2, { ...ALL, intents: 1 << 30 })],
    [4014, "the message content, which is not switched on", (gateway) => gateway.send(2, { ...ALL, intents: 1 << 15 })],
    [4014, "the members, which are not switched on", (gateway) => gateway.send(2, { ...ALL, intents: 1 << 1 })],
  ];

  test.each(cases)("%d for %s", async (code, _what, act) => {
    const gateway = await RawGateway.connect(await startDiscord());
    const closed = gateway.closeCode();
    act(gateway);
    expect(await closed).toBe(code);
  });

  test("4005 for a second IDENTIFY", async () => {
    const gateway = await RawGateway.connect(await startDiscord());
    await gateway.identify();
    const closed = gateway.closeCode();
    gateway.send(2, ALL);
    expect(await closed).toBe(4005);
  });

  test("4007 for a RESUME that knows events never sent", async () => {
    const discord = await startDiscord();
    const first = await RawGateway.connect(discord);
    const ready = await first.identify();
    first.cut();
    const second = await RawGateway.connect(discord);
    const closed = second.closeCode();
    second.send(6, { token: discord.token, session_id: sessionOf(ready.d), seq: 999 });
    expect(await closed).toBe(4007);
  });

  test("4008 for more than 120 payloads a minute", async () => {
    const gateway = await RawGateway.connect(await startDiscord());
    const closed = gateway.closeCode();
    for (let sent = 0; sent <= 120; sent++) gateway.send(1, null);
    expect(await closed).toBe(4008);
  });
});

describe("RESUME", () => {
  test("replays what was missed, once and in order, then says RESUMED", async () => {
    const discord = await startDiscord();
    const first = await RawGateway.connect(discord);
    const ready = await first.identify();
    const created = await first.event("GUILD_CREATE");
    first.cut();
    await discord.people.waitFor("the loss", () => !discord.gateway.online);
    for (const content of ["one", "two"]) discord.people.sendMessage({ author: "mina", channel: "dm", content });
    const second = await RawGateway.connect(discord);
    second.send(6, { token: discord.token, session_id: sessionOf(ready.d), seq: created.s });
    await second.event("RESUMED");
    discord.people.sendMessage({ author: "mina", channel: "dm", content: "three" });
    await second.frame((frame) => frame.s === 6);
    const replayed = second.frames.filter((frame) => frame.op === 0);
    expect(replayed.map(({ s, t }) => [s, t])).toEqual([
      [3, "MESSAGE_CREATE"],
      [4, "MESSAGE_CREATE"],
      [5, "RESUMED"],
      [6, "MESSAGE_CREATE"],
    ]);
    expect(replayed.map(({ d }) => contentOf(d))).toEqual(["one", "two", "", "three"]);
  });

  test("may come before the old connection is known to be lost", async () => {
    const discord = await startDiscord();
    const first = await RawGateway.connect(discord);
    const ready = await first.identify();
    const second = await RawGateway.connect(discord);
    second.send(6, { token: discord.token, session_id: sessionOf(ready.d), seq: 2 });
    await second.event("RESUMED");
    const closed = first.closeCode();
    first.cut();
    await closed;
    await new Promise((resolve) => setImmediate(resolve));
    discord.people.sendMessage({ author: "mina", channel: "dm", content: "still there" });
    expect(contentOf((await second.event("MESSAGE_CREATE")).d)).toBe("still there");
  });

  test.each([
    ["an unknown session", () => undefined],
    [
      "a session that was forgotten",
      (discord: Awaited<ReturnType<typeof startDiscord>>) => discord.gateway.forgetSessions(),
    ],
  ])("is answered with an invalid session for %s", async (what, act) => {
    const discord = await startDiscord();
    const first = await RawGateway.connect(discord);
    const ready = await first.identify();
    first.cut();
    act(discord);
    const second = await RawGateway.connect(discord);
    const session = what === "an unknown session" ? "x" : sessionOf(ready.d);
    second.send(6, { token: discord.token, session_id: session, seq: 1 });
    expect(await second.frame((frame) => frame.op === 9)).toMatchObject({ d: false });
  });

  test("is not possible after a goodbye with 1000", async () => {
    const discord = await startDiscord();
    const first = await RawGateway.connect(discord);
    const ready = await first.identify();
    first.close(1000);
    await discord.people.waitFor("the goodbye", () => !discord.gateway.online);
    const second = await RawGateway.connect(discord);
    second.send(6, { token: discord.token, session_id: sessionOf(ready.d), seq: 1 });
    expect(await second.frame((frame) => frame.op === 9)).toMatchObject({ d: false });
  });

  test("is not possible once more was missed than is kept", async () => {
    const discord = await startDiscord();
    const first = await RawGateway.connect(discord);
    const ready = await first.identify();
    first.cut();
    await discord.people.waitFor("the loss", () => !discord.gateway.online);
    for (let n = 0; n < 1001; n++) discord.people.sendMessage({ author: "mina", channel: "dm", content: `${n}` });
    const second = await RawGateway.connect(discord);
    second.send(6, { token: discord.token, session_id: sessionOf(ready.d), seq: 2 });
    expect(await second.frame((frame) => frame.op === 9)).toMatchObject({ d: false });
  });
});

test("a shard hears of its own guilds only, and shard 0 of direct messages", async () => {
  const names = ["A", "B", "C", "D", "E", "F"];
  const discord = await startDiscord({
    guilds: names.map((name) => ({ name, channels: [name], members: [{ name: "x" }] })),
    identify: { maxConcurrency: 2 },
  });
  const shards = [await RawGateway.connect(discord), await RawGateway.connect(discord)];
  for (const [index, shard] of shards.entries()) await shard.identify(undefined, { shard: [index, 2] });
  for (const name of names) discord.people.sendMessage({ author: "x", channel: name, content: name });
  discord.people.sendMessage({ author: "x", channel: "dm", content: "direct" });
  const heard = () =>
    shards.map((shard) => shard.frames.flatMap(({ t, d }) => (t === "MESSAGE_CREATE" ? [guildOf(d)] : [])));
  await discord.people.waitFor("seven messages", () => heard().flat().length === 7);
  const expected = [0n, 1n].map((shard) =>
    [...discord.world.guilds.keys()].filter((id) => (BigInt(id) >> 22n) % 2n === shard),
  );
  expect(heard()).toEqual([[...(expected[0] ?? []), undefined], expected[1]]);
});

test("an ephemeral answer is told like a direct message, without the guild", async () => {
  const bench = await RawBench.start();
  const [guildOnly, direct] = [await RawGateway.connect(bench.discord), await RawGateway.connect(bench.discord)];
  await guildOnly.identify(1 | (1 << 9));
  bench.discord.clock.advance(5_000);
  await direct.identify(1 << 12);
  const asked = bench.ask();
  await bench.callback(asked, { type: 4, data: { content: "secret", flags: 64 } });
  const told = await direct.event("MESSAGE_CREATE");
  expect(told.d).toMatchObject({ content: "secret", flags: 64, channel_id: bench.general });
  expect(told.d).not.toHaveProperty("guild_id");
  expect(told.d).not.toHaveProperty("member");
  await guildOnly.event("INTERACTION_CREATE");
  expect(guildOnly.frames.filter((frame) => frame.t === "MESSAGE_CREATE")).toEqual([]);
});

test("connections are turned away as often as was said", async () => {
  const discord = await startDiscord();
  discord.gateway.refuseConnections(1);
  await expect(RawGateway.connect(discord)).rejects.toThrow();
  await expect(RawGateway.connect(discord)).resolves.toBeDefined();
});

function sessionOf(ready: unknown): string {
  return String(property(ready, "session_id"));
}

function contentOf(message: unknown): unknown {
  return property(message, "content") ?? "";
}

function guildOf(message: unknown): string | undefined {
  const id = property(message, "guild_id");
  return id === undefined ? undefined : String(id);
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
