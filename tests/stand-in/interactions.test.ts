import { describe, expect, test } from "vitest";
import { RawBench } from "./bench.js";

const MINUTE = 60_000;
const DEFER = { type: 5 };

describe("the first answer", () => {
  test("is taken after two seconds", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    bench.discord.clock.advance(2000);
    expect(await bench.callback(asked, DEFER)).toMatchObject({ status: 204, body: null });
    expect(await asked.acknowledged()).toMatchObject({ kind: "deferred" });
  });

  test("is refused afterwards with 10062, and the person is told", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    bench.discord.clock.advance(3000);
    await expect(asked.acknowledged()).rejects.toThrow("The application did not respond to /ask");
    expect(await bench.callback(asked, DEFER)).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(bench.discord.people.reads("mina", "general")).toEqual([]);
  });

  test("is taken once: the second gets 40060", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, DEFER);
    expect(await bench.callback(asked, DEFER)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  test("that is refused for its body may be given again", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    expect(await bench.callback(asked, { type: 4, data: {} })).toMatchObject({ body: { code: 50006 } });
    expect(await bench.callback(asked, { type: 4, data: { content: "x" } })).toMatchObject({ status: 204 });
  });

  test("needs the interaction's own token and id", async () => {
    const bench = await RawBench.start();
    const [one, other] = [bench.ask().interaction, bench.ask().interaction];
    for (const path of [`/interactions/${one.id}/${other.token}`, `/interactions/1/${one.token}`]) {
      expect(await bench.send("POST", `${path}/callback`, DEFER)).toMatchObject({ status: 404, body: { code: 10062 } });
    }
  });

  test("comes back with its message when asked for", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    const answer = await bench.callback(asked, { type: 4, data: { content: "x", flags: 64 } }, "?with_response=true");
    const { id } = asked.interaction;
    expect(answer).toMatchObject({
      status: 200,
      body: {
        interaction: { id, type: 2, response_message_ephemeral: true, response_message_loading: false },
        resource: { type: 4, message: { content: "x", flags: 64, interaction_metadata: { id } } },
      },
    });
  });
});

describe("the token", () => {
  test("opens nothing before the first answer", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    expect(await bench.send("POST", bench.webhook(asked), { content: "x" })).toMatchObject({ body: { code: 10015 } });
    const original = bench.webhook(asked, "/messages/@original");
    expect(await bench.send("PATCH", original, { content: "x" })).toMatchObject({ body: { code: 10008 } });
  });

  test("lives for fifteen minutes", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, DEFER);
    const original = bench.webhook(asked, "/messages/@original");
    bench.discord.clock.advance(14 * MINUTE);
    expect(await bench.send("PATCH", original, { content: "x" })).toMatchObject({ status: 200 });
    bench.discord.clock.advance(MINUTE + 1000);
    expect(await bench.send("PATCH", original, { content: "y" })).toMatchObject({ status: 401, body: { code: 50027 } });
    expect((await asked.reply()).content).toBe("x");
  });

  test("that is wrong, or of another application, is an unknown webhook", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, DEFER);
    const { token } = asked.interaction;
    const { applicationId } = bench.discord.world;
    for (const path of [`/webhooks/${applicationId}/wrong`, `/webhooks/1/${token}`]) {
      expect(await bench.send("POST", path, { content: "x" })).toMatchObject({ status: 404, body: { code: 10015 } });
    }
  });

  test("reaches the interaction's own messages only", async () => {
    const bench = await RawBench.start();
    const [asked, other] = [bench.ask(), bench.ask()];
    for (const one of [asked, other]) await bench.callback(one, { type: 4, data: { content: "x" } });
    const foreign = other.interaction.originalMessageId;
    const path = bench.webhook(asked, `/messages/${foreign}`);
    expect(await bench.send("PATCH", path, { content: "y" })).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  test("edits, reads and deletes the first answer and what follows", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, { type: 4, data: { content: "x" } });
    const original = bench.webhook(asked, "/messages/%40original");
    expect(await bench.send("GET", original)).toMatchObject({ body: { content: "x", type: 20 } });
    const { body } = await bench.send("POST", bench.webhook(asked), { content: "more" });
    expect(body).toMatchObject({ type: 19, message_reference: { message_id: asked.interaction.originalMessageId } });
    const [more] = asked.followUps();
    await bench.send("PATCH", bench.webhook(asked, `/messages/${more?.id}`), { content: "changed" });
    expect(more?.content).toBe("changed");
    expect(await bench.send("DELETE", original)).toMatchObject({ status: 204 });
    expect(await bench.send("GET", original)).toMatchObject({ status: 404, body: { code: 10008 } });
  });
});

describe("a deferral", () => {
  test("shows a message that thinks; the edit that ends it is no edit for the eye", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, DEFER);
    const [thinking] = bench.discord.people.reads("sam", "general");
    expect(thinking).toMatchObject({ content: "", flags: 128 });
    await bench.send("PATCH", bench.webhook(asked, "/messages/@original"), { content: "x" });
    expect(thinking).toMatchObject({ content: "x", flags: 0, editedAt: null });
    await bench.send("PATCH", bench.webhook(asked, "/messages/@original"), { content: "y" });
    expect(thinking?.editedAt).not.toBeNull();
  });

  test("decides who sees the answer, whatever the first follow-up says", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, { type: 5, data: { flags: 64 } });
    await bench.send("POST", bench.webhook(asked), { content: "for mina" });
    const { people } = bench.discord;
    expect(people.reads("mina", "general").map((one) => one.content)).toEqual(["for mina"]);
    expect(people.reads("sam", "general")).toEqual([]);
  });

  test("of a click leaves the message as it is, and @original means that message", async () => {
    const bench = await RawBench.start();
    const clicked = await bench.clicked();
    await bench.callback(clicked, { type: 6 });
    await bench.send("PATCH", bench.webhook(clicked, "/messages/@original"), { content: "pressed" });
    const [message] = bench.discord.people.reads("mina", "general");
    expect(message).toMatchObject({ id: clicked.interaction.sourceMessageId, content: "pressed" });
  });
});

test("a modal is not answered with a modal", async () => {
  const bench = await RawBench.start();
  const opened = bench.ask();
  const input = { type: 4, style: 1, custom_id: "i", label: "l" };
  const modal = { type: 9, data: { custom_id: "m", title: "t", components: [{ type: 1, components: [input] }] } };
  await bench.callback(opened, modal);
  const sent = bench.discord.people.submitModal({ opener: opened.interaction, values: { i: "x" } });
  expect(await bench.callback(sent, modal)).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(await bench.callback(sent, { type: 4, data: { content: "thanks" } })).toMatchObject({ status: 204 });
});

test("an update of a message that was deleted meanwhile gets 10008", async () => {
  const bench = await RawBench.start();
  const clicked = await bench.clicked();
  bench.discord.admin.deleteMessage(clicked.interaction.sourceMessageId ?? "");
  expect(await bench.callback(clicked, { type: 7, data: { content: "x" } })).toMatchObject({ body: { code: 10008 } });
});

test("an interaction says who, where, in which languages and with which permissions", async () => {
  const bench = await RawBench.start();
  const { people, world } = bench.discord;
  const guild = [...world.guilds.values()][0];
  const inGuild = bench.ask().interaction.payload;
  expect(inGuild).toMatchObject({
    application_id: world.applicationId,
    locale: "ko",
    guild_locale: "en-US",
    guild_id: guild?.id,
    context: 0,
    authorizing_integration_owners: { "0": guild?.id },
    member: { user: { username: "mina" }, permissions: expect.stringMatching(/^\d+$/) },
    app_permissions: expect.stringMatching(/^\d+$/),
    data: { name: "ask", options: [{ name: "question", type: 3, value: "why?" }] },
  });
  expect(inGuild).not.toHaveProperty("user");
  const direct = people.slash({ user: "mina", channel: "dm", command: "ask", options: { question: "q" } }).interaction
    .payload;
  expect(direct).toMatchObject({ user: { username: "mina" }, context: 1, channel: { type: 1 }, locale: "ko" });
  for (const absent of ["member", "guild_id", "guild_locale", "guild"]) expect(direct).not.toHaveProperty(absent);
});
