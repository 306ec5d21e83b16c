import { describe, expect, test } from "vitest";
import { RawBench } from "./bench.js";
import { startDiscord } from "./login.js";
import { request } from "./rest.js";

/** Ten messages of mina that mention the bot, and what a query of the channel's history gives of them. */
async function history(query: (ids: readonly string[]) => string) {
  const bench = await RawBench.start();
  const { people } = bench.discord;
  const ids = Array.from({ length: 10 }, (_one, n) => {
    return people.sendMessage({ author: "mina", channel: "general", content: `${people.mention()} ${n}` }).id;
  });
  const { status, body } = await bench.send("GET", `/channels/${bench.general}/messages?${query(ids)}`);
  const found = Array.isArray(body) ? body.map(({ id }) => ids.indexOf(id)) : body;
  return { status, found };
}

describe("the history of a channel, the newest first", () => {
  test.each([
    ["all", () => "", [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
    ["the last three", () => "limit=3", [9, 8, 7]],
    ["three before one", (ids: readonly string[]) => `limit=3&before=${ids[5]}`, [4, 3, 2]],
    ["three after one", (ids: readonly string[]) => `limit=3&after=${ids[5]}`, [8, 7, 6]],
    ["three around one", (ids: readonly string[]) => `limit=3&around=${ids[5]}`, [6, 5, 4]],
  ])("%s", async (_what, query, expected) => {
    expect(await history(query)).toEqual({ status: 200, found: expected });
  });

  test.each(["limit=0", "limit=101", "limit=x", "before=x"])("%s is refused", async (query) => {
    expect(await history(() => query)).toMatchObject({ status: 400, found: { code: 50035 } });
  });
});

describe("without the MessageContent intent", () => {
  /** What the REST API shows of a message of mina's in a guild that does not mention the bot, and of the bot's reply to it. */
  async function shown(privilegedIntents: readonly "MessageContent"[]) {
    const discord = await startDiscord({ privilegedIntents });
    const { people } = discord;
    const message = people.sendMessage({ author: "mina", channel: "general", content: "private" });
    const path = `/channels/${message.channelId}/messages`;
    const { body } = await request(discord, "POST", path, {
      content: "reply",
      message_reference: { message_id: message.id },
    });
    const fetched = await request(discord, "GET", `${path}/${message.id}`);
    return { reply: body, message: fetched.body };
  }

  test("the REST API keeps the content of others' messages too", async () => {
    expect(await shown([])).toMatchObject({
      message: { content: "" },
      reply: { content: "reply", referenced_message: { content: "" } },
    });
  });

  test("and shows it with the intent", async () => {
    expect(await shown(["MessageContent"])).toMatchObject({
      message: { content: "private" },
      reply: { content: "reply", referenced_message: { content: "private" } },
    });
  });
});

describe("what the bot can look up", () => {
  test("itself, its application, its guilds, their channels, roles and members", async () => {
    const bench = await RawBench.start();
    const { world, people } = bench.discord;
    const [guild] = world.guilds.values();
    const mina = people.user("mina").id;
    const get = async (path: string) => (await bench.send("GET", path)).body;
    expect(await get("/users/@me")).toMatchObject({ id: world.bot.id, bot: true });
    expect(await get("/oauth2/applications/@me")).toMatchObject({ id: world.applicationId });
    expect(await get("/applications/@me")).toMatchObject({ id: world.applicationId, bot: { id: world.bot.id } });
    expect(await get("/users/@me/guilds")).toMatchObject([{ id: guild?.id, name: "Newsroom" }]);
    expect(await get(`/guilds/${guild?.id}`)).toMatchObject({ name: "Newsroom", owner_id: guild?.ownerId });
    expect(await get(`/guilds/${guild?.id}/channels`)).toMatchObject([{ name: "general" }, { name: "random" }]);
    expect(await get(`/guilds/${guild?.id}/roles`)).toMatchObject([{ name: "@everyone" }, { name: "moderator" }, {}]);
    expect(await get(`/guilds/${guild?.id}/members/${mina}`)).toMatchObject({ user: { id: mina, username: "mina" } });
    expect(await get(`/users/${mina}`)).toMatchObject({ id: mina });
    expect(await bench.send("GET", `/guilds/${guild?.id}/members/1`)).toMatchObject({ body: { code: 10013 } });
  });

  test("nothing with a wrong token", async () => {
    const discord = await startDiscord();
    const answer = await request(discord, "GET", "/users/@me", undefined, { authorization: "Bot wrong" });
    expect(answer).toMatchObject({ status: 401, body: { code: 0, message: "401: Unauthorized" } });
  });

  test("the room for direct messages with a person, always the same", async () => {
    const bench = await RawBench.start();
    const { people } = bench.discord;
    const open = async () =>
      (await bench.send("POST", "/users/@me/channels", { recipient_id: people.user("mina").id })).body;
    expect(await open()).toMatchObject({ type: 1, recipients: [{ username: "mina" }] });
    expect(await open()).toEqual(await open());
  });

  test("registered commands, their translations when asked for, and what has its default left out", async () => {
    const bench = await RawBench.start();
    const path = `/applications/${bench.discord.world.applicationId}/commands`;
    const option = { type: 3, name: "o", description: "d", required: false, autocomplete: false, choices: [] };
    const body = [{ name: "ask", description: "d", name_localizations: { ko: "질문" }, options: [option] }];
    await bench.send("PUT", path, body);
    const { body: plain } = await bench.send("GET", path);
    const { body: localized } = await bench.send("GET", `${path}?with_localizations=true`);
    expect(plain).toMatchObject([{ name: "ask", options: [{ type: 3, name: "o", description: "d" }], contexts: null }]);
    expect(plain).not.toMatchObject([{ name_localizations: expect.anything() }]);
    expect(localized).toMatchObject([{ name_localizations: { ko: "질문" }, description_localizations: null }]);
    expect(JSON.stringify(plain)).not.toMatch(/required|autocomplete|choices/);
  });

  test("nothing of another application", async () => {
    const bench = await RawBench.start();
    expect(await bench.send("GET", "/applications/1/commands")).toMatchObject({ status: 403, body: { code: 50001 } });
  });
});

test("a body that is no JSON is refused, a multipart one is read", async () => {
  const bench = await RawBench.start();
  const url = `${bench.discord.apiBase}/v10/channels/${bench.general}/messages`;
  const authorization = `Bot ${bench.discord.token}`;
  const broken = await fetch(url, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: "{",
  });
  expect(await broken.json()).toMatchObject({ code: 50109 });
  const form = new FormData();
  form.append("payload_json", JSON.stringify({ content: "with a file" }));
  form.append("files[0]", new Blob(["text"], { type: "text/plain" }), "a.txt");
  const sent = await fetch(url, { method: "POST", headers: { authorization }, body: form });
  expect(await sent.json()).toMatchObject({ content: "with a file", attachments: [{ filename: "a.txt", size: 4 }] });
});
