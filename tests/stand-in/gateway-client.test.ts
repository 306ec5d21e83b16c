import { Events, GatewayIntentBits, type Message } from "discord.js";
import { describe, expect, test } from "vitest";
import { type Bench, login, makeClient, startDiscord } from "./login.js";

/** What the client hears, and how often it had to log in anew. */
function listen(bench: Bench) {
  const heard: string[] = [];
  let resumed = 0;
  let identified = 0;
  bench.client.on(Events.MessageCreate, (message: Message) => void heard.push(message.content));
  bench.client.on(Events.ShardResume, () => void resumed++);
  bench.client.on(Events.ShardReady, () => void identified++);
  return { heard, resumed: () => resumed, identified: () => identified };
}

async function isBack(bench: Bench): Promise<void> {
  await bench.discord.people.waitFor("the client to be away", () => !bench.discord.gateway.online);
  await bench.discord.people.waitFor("the client to be back", () => bench.discord.gateway.online);
}

function say(bench: Bench, content: string): void {
  bench.discord.people.sendMessage({ author: "mina", channel: "dm", content });
}

describe("logging in", () => {
  test("a wrong token is refused by the REST API", async () => {
    const discord = await startDiscord();
    await expect(makeClient(discord).login("wrong")).rejects.toThrow("An invalid token was provided.");
    expect(discord.requests.all().map(({ status, error }) => [status, error])).toEqual([
      [401, { code: 0, message: "401: Unauthorized" }],
    ]);
  });

  test("privileged intents that are not switched on are refused", async () => {
    const discord = await startDiscord();
    const client = makeClient(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    await expect(client.login(discord.token)).rejects.toThrow("disallowed intents");
  });

  test("with the MessageContent intent every message has its text", async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent];
    const bench = await login({ privilegedIntents: ["MessageContent"] }, { intents });
    const { heard } = listen(bench);
    bench.discord.people.sendMessage({ author: "mina", channel: "general", content: "to nobody" });
    await bench.discord.people.waitFor("the message", () => heard.length > 0);
    expect(heard).toEqual(["to nobody"]);
  });
});

describe("a connection that is lost", () => {
  test("is resumed, and what was said meanwhile arrives once", async () => {
    const bench = await login();
    const { heard, resumed, identified } = listen(bench);
    bench.discord.gateway.drop();
    await bench.discord.people.waitFor("the loss", () => !bench.discord.gateway.online);
    say(bench, "meanwhile");
    await bench.discord.people.waitFor("the message", () => heard.length > 0);
    await bench.discord.people.waitFor("the resume", () => resumed() === 1);
    say(bench, "later");
    await bench.discord.people.waitFor("the second message", () => heard.length > 1);
    expect(heard).toEqual(["meanwhile", "later"]);
    expect(identified()).toBe(0);
  });

  test("is resumed after op 7", async () => {
    const bench = await login();
    const { heard, resumed, identified } = listen(bench);
    bench.discord.gateway.requestReconnect();
    await isBack(bench);
    say(bench, "hello");
    await bench.discord.people.waitFor("the message", () => heard.length > 0);
    expect([resumed(), identified()]).toEqual([1, 0]);
  });

  test("is resumed when heartbeats are no longer acknowledged", async () => {
    const bench = await login({ heartbeatInterval: 60 });
    const { resumed, identified } = listen(bench);
    bench.discord.gateway.acknowledgeHeartbeats(false);
    await bench.discord.people.waitFor("the client to notice", () => !bench.discord.gateway.online);
    bench.discord.gateway.acknowledgeHeartbeats(true);
    await bench.discord.people.waitFor("the client to resume", () => resumed() > 0);
    expect(identified()).toBe(0);
  });

  test("is resumed after op 9 that says so", async () => {
    const bench = await login();
    const { heard, resumed, identified } = listen(bench);
    bench.discord.gateway.invalidate(true);
    say(bench, "meanwhile");
    await bench.discord.people.waitFor("the message", () => heard.length > 0);
    await bench.discord.people.waitFor("the resume", () => resumed() === 1);
    expect([heard, identified()]).toEqual([["meanwhile"], 0]);
  });

  test("is begun anew after op 9 that forbids it", async () => {
    const bench = await login();
    const { heard, identified } = listen(bench);
    bench.discord.gateway.invalidate(false);
    await bench.discord.people.waitFor("a new session", () => identified() === 1);
    say(bench, "hello");
    await bench.discord.people.waitFor("the message", () => heard.length > 0);
    expect(heard).toEqual(["hello"]);
  });

  test("is begun anew when the session was forgotten meanwhile", async () => {
    const bench = await login();
    const { identified, resumed } = listen(bench);
    bench.discord.gateway.forgetSessions();
    bench.discord.gateway.drop();
    await bench.discord.people.waitFor("a new session", () => identified() === 1);
    expect(resumed()).toBe(0);
  });
});

describe("what a client hears", () => {
  test("no reactions without their intent, nothing from channels it cannot see", async () => {
    const bench = await login({}, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
    const { heard } = listen(bench);
    let reactions = 0;
    bench.client.on(Events.MessageReactionAdd, () => void reactions++);
    const { people, admin } = bench.discord;
    admin.denyBot("random", 1n << 10n);
    const mention = people.mention();
    people.sendMessage({ author: "mina", channel: "random", content: `${mention} hidden` });
    const seen = people.sendMessage({ author: "mina", channel: "general", content: `${mention} seen` });
    people.react({ user: "sam", message: seen.id, emoji: "👍" });
    people.sendMessage({ author: "mina", channel: "general", content: `${mention} last` });
    await people.waitFor("the last message", () => heard.some((one) => one.endsWith("last")));
    expect(heard).toEqual([`${mention} seen`, `${mention} last`]);
    expect(reactions).toBe(0);
  });

  test("a reply to the bot carries its text with the ping on, and none with it off", async () => {
    const bench = await login();
    const { heard } = listen(bench);
    const { people, world } = bench.discord;
    const channel = await bench.client.channels.fetch(people.channel("general", "mina").id);
    if (channel?.isSendable()) await channel.send("an answer");
    const answer = people.reads("mina", "general").at(-1);
    for (const ping of [true, false]) {
      people.sendMessage({
        author: "mina",
        channel: "general",
        content: `ping ${ping}`,
        replyTo: answer?.id ?? "",
        ping,
      });
    }
    await people.waitFor("three messages", () => heard.length === 3);
    expect(heard).toEqual(["an answer", "ping true", ""]);
    expect(world.messages.size).toBe(3);
  });
});
