import { ChannelType } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import { MemoryState } from "../../../src/discord/memory-state.js";
import { UNSET } from "../../../src/discord/settings-book.js";
import { buttonsOf } from "../../../src/stand-in/people/components.js";
import { NO_LIMITS } from "../../../src/stand-in/rest/rate-limits.js";
import { answered } from "../../fakes/scripted-answerer.js";
import { type Bench, openBench } from "../bench.js";
import { mentionIn, saidBy } from "../talk.js";

const ANSWER = answered(["홍콩 정부는 10억 홍콩 달러를 배정했다."]);
const STOPPING = /다시 시작하는 중/;

let bench: Bench;
afterEach(async () => {
  expect(bench.log.at("error")).toEqual([]);
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

const said = (reader: string, channel?: string) => saidBy(bench, reader, channel);
const mention = (question: string, author?: string, channel?: string) => mentionIn(bench, question, author, channel);

function postIn(forum: string): string {
  return bench.discord.people.startThread({ user: "mina", channel: forum, name: "글" }).id;
}

describe("a message", () => {
  it("that is edited after it was asked is answered once", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const asked = mention("얼마였죠?");
    people.rewrite({ author: "mina", message: asked.id, content: `${people.mention()} 얼마였죠? (고침)` });
    await people.replyTo(asked);
    people.rewrite({ author: "mina", message: asked.id, content: `${people.mention()} 얼마였죠? (또)` });
    await people.replyTo(mention("끝?", "sam"));
    expect(said("mina")).toHaveLength(2);
  });

  it("with mentions, emoji and a fence asks its words, and nobody is pinged", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const sam = people.user("sam").id;
    const asked = mention(`<@${sam}> @everyone \`\`\`\n홍콩\n\`\`\` **얼마**였죠? <:wave:123456789012345678>`, "owner");
    const reply = await people.replyTo(asked);
    expect(bench.answerer.asked[0]?.question).toBe("@everyone ```\n홍콩\n``` **얼마**였죠?");
    expect(reply.pinged).toEqual({ users: [], roles: [], everyone: false });
  });

  it("of 2,000 characters is a question like any other", async () => {
    bench = await openBench(() => ANSWER);
    const question = `${"홍콩 정부는 ".repeat(270)}얼마를 배정했나요?`;
    await bench.discord.people.replyTo(mention(question));
    expect(bench.answerer.asked[0]?.question).toBe(question);
  });

  it.each(["🙂", "???", "\u00a0 \n "])("of no words, %j, is told how to ask", async (content) => {
    bench = await openBench(() => ANSWER);
    expect((await bench.discord.people.replyTo(mention(content))).content).toContain("Ask with `/ask`");
    expect(bench.answerer.asked).toEqual([]);
  });

  it("in a thread is answered in the thread", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const thread = people.startThread({ user: "mina", channel: "general", name: "이야기" });
    await people.replyTo(mention("얼마였죠?", "mina", thread.id));
    expect([said("mina", thread.id).length, said("mina").length]).toEqual([1, 0]);
  });

  it.each([
    ["a voice channel", ChannelType.GuildVoice],
    ["a post of a forum", ChannelType.GuildForum],
  ] as const)("in %s is answered there, and the conversation goes on", async (_, type) => {
    const channels = ["general", { name: "other", type }];
    const guilds = [{ name: "Newsroom", channels, members: [{ name: "owner" }, { name: "mina" }, { name: "sam" }] }];
    bench = await openBench(() => ANSWER, { discord: { guilds } });
    const { people } = bench.discord;
    const where = type === ChannelType.GuildForum ? postIn("other") : "other";
    const first = await people.replyTo(mention("얼마였죠?", "mina", where));
    await people.waitFor("the answer to be kept", () => bench.log.at("info").includes("answered"));
    const content = "누가 냈죠?";
    await people.replyTo(people.sendMessage({ author: "sam", channel: where, content, replyTo: first.id, ping: true }));
    const options = { question: "어디였죠?" };
    await people.slash({ user: "mina", channel: where, command: "ask", options }).reply();
    expect(said("mina", where)).toHaveLength(3);
    expect(bench.answerer.asked[1]?.conversation).toHaveLength(1);
    expect(bench.answerer.asked[2]?.conversation?.length).toBe(type === ChannelType.GuildForum ? 2 : 0);
  });

  it("that replies to another member's answer goes on from it", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const answer = await people.replyTo(mention("얼마였죠?"));
    await people.waitFor("the answer to be kept", () => bench.log.at("info").includes("answered"));
    const content = "누가 냈죠?";
    const reply = people.sendMessage({ author: "sam", channel: "general", content, replyTo: answer.id, ping: true });
    await people.replyTo(reply);
    const earlier = bench.answerer.asked[1]?.conversation?.map((turn) => turn.answer.text);
    expect(earlier).toEqual([ANSWER.text]);
  });
});

describe("/ask", () => {
  it("with nothing but emoji is told so", async () => {
    bench = await openBench(() => ANSWER);
    const options = { question: "🙂 <:wave:123456789012345678>" };
    const asked = bench.discord.people.slash({ user: "mina", channel: "general", command: "ask", options });
    expect((await asked.reply()).content).toContain("질문이 비어 있습니다");
    expect(bench.answerer.asked).toEqual([]);
  });

  it("whose message is deleted before the answer comes is answered for the asker alone", async () => {
    let release = () => {};
    const held = new Promise<Answer>((resolve) => {
      release = () => resolve(ANSWER);
    });
    bench = await openBench(() => held);
    const { people, admin } = bench.discord;
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "얼마?" } });
    await people.waitFor("the question to be asked", () => bench.answerer.asked.length === 1);
    admin.deleteMessage(asked.interaction.originalMessageId ?? "");
    release();
    const answer = await people.waitFor("the answer", () => asked.followUps()[0]);
    expect(answer.content).toContain("10억 홍콩 달러");
    expect(answer.visibleTo).toBe(people.user("mina").id);
  });

  it("whose answer cannot be kept is answered without buttons, which would not work", async () => {
    const state = new MemoryState();
    state.saveAnswer = () => Promise.reject(new Error("the disk is full"));
    bench = await openBench(() => ANSWER, { bot: { state } });
    const { people } = bench.discord;
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "얼마?" } });
    const answer = await asked.reply();
    expect(answer.content).toContain("10억 홍콩 달러");
    expect(answer.components).toEqual([]);
    expect(bench.log.at("error")).toEqual(["an answer could not be kept"]);
    bench.log.lines.length = 0;
  });
});

describe("where members are limited", () => {
  it("a question of a form, and one that is offered, count like any other", async () => {
    const state = new MemoryState();
    bench = await openBench(() => ({ ...ANSWER, followUps: ["누가 냈죠?"] }), { bot: { state } });
    const { people, world } = bench.discord;
    const [guild = ""] = world.guilds.keys();
    await state.saveSettings(guild, { ...UNSET, memberPerMinute: 1 });
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "얼마?" } });
    const answer = await asked.reply();
    const idOf = (label: string) => buttonsOf(answer).find((one) => one.label === label)?.custom_id ?? "";
    const refusals = () => said("mina").filter((content) => content.includes("짧은 시간에"));
    const opened = people.click({ user: "mina", message: answer.id, customId: idOf("이어서 질문") });
    await opened.modal();
    people.submitModal({ opener: opened.interaction, values: { text: "그리고요?" } });
    await people.waitFor("the first refusal", () => refusals().length === 1);
    people.click({ user: "mina", message: answer.id, customId: idOf("누가 냈죠?") });
    await people.waitFor("the second refusal", () => refusals().length === 2);
    expect(bench.answerer.asked).toHaveLength(1);
    expect(said("sam").filter((content) => content.includes("짧은 시간에"))).toEqual([]);
  });
});

describe("told to end while twenty wait", () => {
  it("the bot tells those whose turn has not come at once, and answers the rest", async () => {
    let release = () => {};
    const held = new Promise<Answer>((resolve) => {
      release = () => resolve(ANSWER);
    });
    const names = Array.from({ length: 20 }, (_, number) => `member${number}`);
    const members = [{ name: "owner" }, ...names.map((name) => ({ name }))];
    const guilds = [{ name: "Crowd", channels: ["general"], members }];
    bench = await openBench(() => held, { discord: { guilds, rateLimits: NO_LIMITS } });
    const { people } = bench.discord;
    for (const name of names) mention("얼마였죠?", name);
    await people.waitFor("the first questions to be asked", () => bench.answerer.asked.length === 8);
    const typing = () => bench.discord.requests.to("POST", "/channels/{channel_id}/typing").length > 0;
    await people.waitFor("all messages to have arrived", typing);
    const closed = bench.bot.close(20_000);
    await people.waitFor("those who wait to be told", () => said("owner").length === 12);
    expect(said("owner").every((text) => STOPPING.test(text))).toBe(true);
    release();
    await closed;
    expect(said("owner").filter((text) => text.includes("10억 홍콩 달러"))).toHaveLength(8);
    expect(said("owner")).toHaveLength(20);
  });
});
