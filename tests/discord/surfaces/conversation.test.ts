import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MemoryState } from "../../../src/discord/memory-state.js";
import { answered } from "../../fakes/scripted-answerer.js";
import { type Bench, openBench } from "../bench.js";

let bench: Bench;
let state: MemoryState;
beforeEach(async () => {
  state = new MemoryState();
  bench = await openBench(({ question }) => answered([`${question} 답이다.`], { question }), { bot: { state } });
});
afterEach(async () => {
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

/** The earlier questions that came with the last one. */
function carried(): string[] {
  return (bench.answerer.asked.at(-1)?.conversation ?? []).map(({ question }) => question);
}

function write(content: string, channel: string, replyTo?: string) {
  const { people } = bench.discord;
  const text = channel === "dm" || replyTo !== undefined ? content : `${people.mention()} ${content}`;
  return people.replyTo(
    people.sendMessage({ author: "mina", channel, content: text, ...(replyTo === undefined ? {} : { replyTo }) }),
  );
}

async function serverWants(settings: Partial<Parameters<MemoryState["saveSettings"]>[1]>) {
  await bench.close();
  const [guild] = [...bench.discord.world.guilds.keys()];
  const unset = { channels: [], language: null, privateByDefault: false, threads: false };
  const limits = { memberPerMinute: null, serverPerMinute: null, serverPerDay: null };
  state = new MemoryState();
  bench = await openBench(({ question }) => answered([`${question} 답이다.`], { question }), { bot: { state } });
  await state.saveSettings([...bench.discord.world.guilds.keys()][0] ?? guild ?? "", {
    ...unset,
    ...limits,
    ...settings,
  });
}

describe("a conversation", () => {
  it("goes on in direct messages", async () => {
    await write("첫째?", "dm");
    await write("둘째?", "dm");
    expect(carried()).toEqual(["첫째?"]);
  });

  it("goes on by replies, and a question to the channel begins another", async () => {
    const first = await write("첫째?", "general");
    const second = await write("둘째?", "general", first.id);
    await write("셋째?", "general", second.id);
    expect(carried()).toEqual(["첫째?", "둘째?"]);
    await write("새로운 것?", "general");
    expect(carried()).toEqual([]);
  });

  it("goes on in a thread that was opened at an answer", async () => {
    const { people } = bench.discord;
    const first = await write("첫째?", "general");
    const thread = people.startThread({ user: "mina", channel: "general", name: "이야기", message: first.id });
    await write("둘째?", thread.id);
    expect(carried()).toEqual(["첫째?"]);
  });

  it("does not let others see what was asked privately", async () => {
    const { people } = bench.discord;
    const first = await write("첫째?", "general");
    const thread = people.startThread({ user: "mina", channel: "general", name: "이야기", message: first.id });
    const hidden = { user: "mina", channel: thread.id, command: "ask", options: { question: "몰래?", private: true } };
    await people.slash(hidden).reply();
    await write("둘째?", thread.id);
    expect(carried()).toEqual(["첫째?"]);
  });

  it("has ended after half an hour", async () => {
    await write("첫째?", "dm");
    for (const [id, record] of state.answers) {
      state.answers.set(id, { ...record, at: new Date(Date.now() - 31 * 60_000).toISOString() });
    }
    await write("둘째?", "dm");
    expect(carried()).toEqual([]);
  });
});

describe("threads", () => {
  it("hold the answers to mentions where the server wants that, and go on there", async () => {
    await serverWants({ threads: true });
    const { people, world } = bench.discord;
    const question = people.sendMessage({ author: "mina", channel: "general", content: `${people.mention()} 첫째?` });
    const answer = await people.waitFor("an answer in a thread", () =>
      [...world.messages.values()].find(
        ({ channelId, content }) => channelId === question.id && content.includes("답이다"),
      ),
    );
    expect(answer.content).toContain("첫째? 답이다. [1]");
    expect(world.channels.get(question.id)).toMatchObject({ kind: "thread", name: "첫째?" });
    await write("둘째?", question.id);
    expect(carried()).toEqual(["첫째?"]);
  });

  it("are opened at the answer to /ask", async () => {
    await serverWants({ threads: true });
    const { people, world } = bench.discord;
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "첫째?" } });
    const reply = await asked.reply();
    await people.waitFor("the thread", () => world.channels.has(reply.id));
    await write("둘째?", reply.id);
    expect(carried()).toEqual(["첫째?"]);
  });

  it("are done without where the bot may not open one, and those who can change that are told", async () => {
    await serverWants({ threads: true });
    const { people } = bench.discord;
    bench.discord.admin.denyBot("general", PermissionFlagsBits.CreatePublicThreads);
    const question = people.sendMessage({ author: "owner", channel: "general", content: `${people.mention()} 첫째?` });
    expect((await people.replyTo(question)).content).toContain("‘공개 스레드 만들기’ 권한");
  });
});

describe("the settings of a server", () => {
  it("make /ask private by default, unless it is asked otherwise", async () => {
    await serverWants({ privateByDefault: true });
    const { people } = bench.discord;
    const ask = (options: Record<string, string | boolean>) =>
      people
        .slash({ user: "mina", channel: "general", command: "ask", options: { question: "첫째?", ...options } })
        .reply();
    expect((await ask({})).visibleTo).not.toBeNull();
    expect((await ask({ private: false })).visibleTo).toBeNull();
  });

  it("send a question from elsewhere to the channels where the bot answers, privately", async () => {
    await serverWants({ channels: ["1"] });
    const { people } = bench.discord;
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "첫째?" } });
    const told = await asked.reply();
    expect(told).toMatchObject({ content: "이 서버에서는 <#1>에서 답합니다.", visibleTo: people.user("mina").id });
    people.sendMessage({ author: "mina", channel: "general", content: `${people.mention()} 첫째?` });
    await people.waitFor("a direct message", () =>
      people.reads("mina").find(({ content }) => content.includes("<#1>")),
    );
    expect(bench.answerer.asked).toEqual([]);
  });

  it("limit a member, who is told privately when to ask again", async () => {
    await serverWants({ memberPerMinute: 1 });
    const { people } = bench.discord;
    const ask = () =>
      people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "첫째?" } }).reply();
    expect((await ask()).content).toContain("답이다.");
    const told = await ask();
    expect(told.content).toMatch(/<t:\d+:R>에 다시 물어볼 수 있습니다/);
    expect(told.visibleTo).toBe(people.user("mina").id);
  });
});
