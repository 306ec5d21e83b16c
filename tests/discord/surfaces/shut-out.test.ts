import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import { buttonsOf } from "../../../src/stand-in/people/components.js";
import type { Message } from "../../../src/stand-in/world/model.js";
import { answered } from "../../fakes/scripted-answerer.js";
import { type Bench, openBench } from "../bench.js";
import { mentionIn, saidBy } from "../talk.js";

const ANSWER = answered(["홍콩 정부는 10억 홍콩 달러를 배정했다."]);

let bench: Bench;
afterEach(async () => {
  expect(bench.log.at("error")).toEqual([]);
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

const said = (reader: string, channel?: string) => saidBy(bench, reader, channel);
const mention = (question: string, author?: string) => mentionIn(bench, question, author);

describe("where the history may not be read", () => {
  it("the answer is no reply, and those who can change that are told", async () => {
    bench = await openBench(() => ANSWER);
    const { people, admin } = bench.discord;
    admin.denyBot("general", PermissionFlagsBits.ReadMessageHistory);
    mention("얼마였죠?", "owner");
    await people.waitFor("the answer", () => said("mina").length === 1);
    mention("누가 냈죠?", "sam");
    await people.waitFor("the second answer", () => said("mina").length === 2);
    const [toOwner, toMember] = said("mina");
    expect(toOwner).toContain("‘메시지 기록 보기’ 권한");
    expect(toMember).not.toContain("권한");
  });
});

describe("an answer by direct message, where the bot may not write", () => {
  it("stands once, with its reason, even if Discord's word of it is lost", async () => {
    bench = await openBench(() => ANSWER);
    const { people, admin, faults } = bench.discord;
    admin.denyBot("general", PermissionFlagsBits.SendMessages);
    const effect = { kind: "respond", status: 502, handled: true } as const;
    // The first request finds the channel closed.
    faults.add({ method: "POST", route: "/channels/{channel_id}/messages", after: 1, times: 2, effect });
    mention("얼마였죠?");
    await people.waitFor("the end", () => bench.log.at("info").includes("answered"));
    expect(faults.armed).toBe(0);
    expect(said("mina", "dm")).toHaveLength(2);
    expect(said("mina", "dm")[0]).toContain("‘메시지 보내기’ 권한을 받으면");
    expect(said("mina", "dm")[1]).toContain("10억 홍콩 달러");
  });
});

describe("a member who takes no direct messages", () => {
  it("is no fault of the bot, which goes on", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    people.refuseDirectMessages({ user: "mina", on: true });
    people.sendMessage({ author: "mina", channel: "dm", content: "얼마였죠?" });
    const noted = () => bench.log.at("info").includes("the member takes no direct messages");
    await people.waitFor("the bot to give up", noted);
    people.refuseDirectMessages({ user: "mina", on: false });
    await people.replyTo(people.sendMessage({ author: "mina", channel: "dm", content: "얼마였죠?" }));
    expect(said("mina", "dm")).toHaveLength(1);
  });
});

describe("what is shared of a private conversation", () => {
  it("begins another, in which the earlier questions are not known", async () => {
    bench = await openBench(({ question }) => ({ ...ANSWER, question }));
    const { people } = bench.discord;
    const options = { question: "남몰래 첫째?", private: true };
    const first = await people.slash({ user: "mina", channel: "general", command: "ask", options }).reply();
    const press = (message: Message, label: string) => {
      const customId = buttonsOf(message).find((one) => one.label === label)?.custom_id ?? "";
      return people.click({ user: "mina", message: message.id, customId });
    };
    const opened = press(first, "이어서 질문");
    await opened.modal();
    const second = await people.submitModal({ opener: opened.interaction, values: { text: "둘째?" } }).reply();
    expect(bench.answerer.asked[1]?.conversation?.map(({ question }) => question)).toEqual(["남몰래 첫째?"]);
    press(second, "공유");
    const shared = await people.waitFor("what is shared", () => {
      return people.reads("sam", "general").find(({ content }) => content.includes("님이 공유한 답"));
    });
    const content = "셋째?";
    const reply = people.sendMessage({ author: "sam", channel: "general", content, replyTo: shared.id, ping: true });
    await people.replyTo(reply);
    const earlier = bench.answerer.asked[2]?.conversation?.map(({ question }) => question) ?? [];
    expect(earlier).not.toContain("남몰래 첫째?");
  });
});

describe("a question that waits too long for its turn", () => {
  it("is given up, and its asker told", async () => {
    let release = () => {};
    const held = new Promise<typeof ANSWER>((resolve) => {
      release = () => resolve(ANSWER);
    });
    bench = await openBench(() => held, { bot: { patience: { waiting: 20 } } });
    const { people } = bench.discord;
    const ask = (question: string) =>
      people.slash({ user: "mina", channel: "general", command: "ask", options: { question } });
    const first = ask("첫째?");
    await people.waitFor("the first to be asked", () => bench.answerer.asked.length === 1);
    const second = ask("둘째?");
    await second.acknowledged();
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    expect((await first.reply()).content).toContain("10억 홍콩 달러");
    expect((await second.reply()).content).toContain("시간이 너무 오래 걸려");
    expect(bench.answerer.asked).toHaveLength(1);
  });
});
