import { PermissionFlagsBits } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { EVERYONE_DEFAULT } from "../../src/stand-in/world/permissions.js";
import { RawBench } from "./bench.js";

const P = PermissionFlagsBits;

/** What the bot tries in the channel `general`, whose last message is mina's. */
const TRIES = {
  send: (bench: RawBench) => bench.send("POST", `/channels/${bench.general}/messages`, { content: "x" }),
  embed: (bench: RawBench) => bench.send("POST", `/channels/${bench.general}/messages`, { embeds: [{ title: "x" }] }),
  reply: (bench: RawBench, message: string) =>
    bench.send("POST", `/channels/${bench.general}/messages`, {
      content: "x",
      message_reference: { message_id: message },
    }),
  type: (bench: RawBench) => bench.send("POST", `/channels/${bench.general}/typing`),
  read: (bench: RawBench, message: string) => bench.send("GET", `/channels/${bench.general}/messages/${message}`),
  look: (bench: RawBench) => bench.send("GET", `/channels/${bench.general}`),
  react: (bench: RawBench, message: string) =>
    bench.send("PUT", `/channels/${bench.general}/messages/${message}/reactions/%F0%9F%91%8D/@me`),
  thread: (bench: RawBench, message: string) =>
    bench.send("POST", `/channels/${bench.general}/messages/${message}/threads`, { name: "x" }),
  delete: (bench: RawBench, message: string) => bench.send("DELETE", `/channels/${bench.general}/messages/${message}`),
};

async function tried(what: keyof typeof TRIES, deny: bigint) {
  const bench = await RawBench.start();
  const message = bench.discord.people.sendMessage({ author: "mina", channel: "general", content: "x" });
  bench.discord.admin.denyBot("general", deny);
  const { status, body } = await TRIES[what](bench, message.id);
  return { status, body };
}

describe("what a missing permission does", () => {
  const cases: readonly (readonly [keyof typeof TRIES, keyof typeof P, number, number])[] = [
    ["send", "SendMessages", 403, 50013],
    ["type", "SendMessages", 403, 50013],
    ["embed", "EmbedLinks", 403, 50013],
    ["reply", "ReadMessageHistory", 403, 160002],
    ["read", "ReadMessageHistory", 403, 50013],
    ["react", "ReadMessageHistory", 403, 50013],
    ["react", "AddReactions", 403, 50013],
    ["thread", "CreatePublicThreads", 403, 50013],
    ["delete", "SendMessages", 403, 50013],
    ["look", "ViewChannel", 403, 50001],
    ["send", "ViewChannel", 403, 50001],
  ];

  test.each(cases)("%s without %s: %d %d", async (what, permission, status, code) => {
    expect(await tried(what, P[permission])).toMatchObject({ status, body: { code } });
  });

  test.each(["send", "embed", "reply", "type", "read", "look", "react", "thread"] as const)(
    "%s with all of them",
    async (what) => {
      expect((await tried(what, 0n)).status).toBeLessThan(300);
    },
  );

  test("embeds beside a text are left out in silence", async () => {
    const bench = await RawBench.start();
    bench.discord.admin.denyBot("general", P.EmbedLinks);
    const body = { content: "x", embeds: [{ title: "t" }] };
    expect(await bench.send("POST", `/channels/${bench.general}/messages`, body)).toMatchObject({
      status: 200,
      body: { content: "x", embeds: [] },
    });
  });

  test("history that may not be read is an empty list", async () => {
    const bench = await RawBench.start();
    bench.discord.people.sendMessage({ author: "mina", channel: "general", content: "x" });
    bench.discord.admin.denyBot("general", P.ReadMessageHistory);
    expect(await bench.send("GET", `/channels/${bench.general}/messages`)).toMatchObject({ status: 200, body: [] });
  });

  test("answers to interactions need none of them", async () => {
    const bench = await RawBench.start();
    bench.discord.admin.denyBot("general", EVERYONE_DEFAULT);
    const asked = bench.ask();
    expect(asked.interaction.payload.app_permissions).toBe("0");
    await bench.callback(asked, { type: 4, data: { content: "x", embeds: [{ title: "t" }] } });
    expect(await asked.reply()).toMatchObject({ content: "x", embeds: [{ title: "t" }] });
  });
});

describe("what is not there", () => {
  test.each([
    ["a channel", (bench: RawBench) => bench.send("GET", "/channels/1"), 10003],
    ["a message", (bench: RawBench) => bench.send("GET", `/channels/${bench.general}/messages/1`), 10008],
    ["a guild", (bench: RawBench) => bench.send("GET", "/guilds/1"), 10004],
    ["a user", (bench: RawBench) => bench.send("GET", "/users/1"), 10013],
    ["a route", (bench: RawBench) => bench.send("GET", "/nowhere"), 0],
  ])("%s is unknown", async (_what, act, code) => {
    expect(await act(await RawBench.start())).toMatchObject({ status: 404, body: { code } });
  });

  test("a deleted channel and what was in it are unknown", async () => {
    const bench = await RawBench.start();
    const message = await bench.botMessage();
    bench.discord.admin.deleteChannel("general");
    const path = `/channels/${bench.general}/messages`;
    expect(await bench.send("POST", path, { content: "x" })).toMatchObject({ status: 404, body: { code: 10003 } });
    expect(await bench.send("PATCH", `${path}/${message}`, { content: "x" })).toMatchObject({ body: { code: 10003 } });
  });

  test("an answer in a channel that was deleted meanwhile finds no message", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, { type: 5 });
    bench.discord.admin.deleteChannel("general");
    const original = bench.webhook(asked, "/messages/@original");
    expect(await bench.send("PATCH", original, { content: "x" })).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(await bench.send("POST", bench.webhook(asked), { content: "x" })).toMatchObject({ body: { code: 10003 } });
  });

  test("a guild that removed the bot is out of reach", async () => {
    const bench = await RawBench.start();
    bench.discord.admin.removeBot("Newsroom");
    expect(await bench.send("GET", `/channels/${bench.general}`)).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  test("a wrong method on a known path is 405", async () => {
    const bench = await RawBench.start();
    expect((await bench.send("PUT", "/users/@me")).status).toBe(405);
    expect(bench.discord.requests.bad()).toHaveLength(1);
  });
});

test("others' messages cannot be edited", async () => {
  const bench = await RawBench.start();
  const message = bench.discord.people.sendMessage({ author: "mina", channel: "general", content: "x" });
  const answer = await bench.send("PATCH", `/channels/${bench.general}/messages/${message.id}`, { content: "y" });
  expect(answer).toMatchObject({ status: 403, body: { code: 50005 } });
});

test("a locked thread takes no message, an archived one wakes", async () => {
  const bench = await RawBench.start();
  const { people, admin } = bench.discord;
  const thread = people.startThread({ user: "mina", channel: "general", name: "talk" });
  thread.archived = true;
  expect((await bench.send("POST", `/channels/${thread.id}/messages`, { content: "x" })).status).toBe(200);
  expect(thread.archived).toBe(false);
  admin.lockThread("talk");
  const refused = await bench.send("POST", `/channels/${thread.id}/messages`, { content: "x" });
  expect(refused).toMatchObject({ status: 400, body: { code: 50083 } });
});
