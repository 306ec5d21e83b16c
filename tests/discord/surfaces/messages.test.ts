import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import { answered } from "../../fakes/scripted-answerer.js";
import { type Bench, openBench } from "../bench.js";

const ANSWER = answered(["홍콩 정부는 10억 홍콩 달러를 배정했다."]);

let bench: Bench;
afterEach(async () => {
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

/** All the bot has said, once a question asked after everything else is answered: what came before had its chance. */
async function saidByBot(channel = "general"): Promise<string[]> {
  const { people, world } = bench.discord;
  const last = people.sendMessage({ author: "sam", channel, content: `${people.mention()} 마지막은?` });
  await people.replyTo(last);
  return people
    .reads("sam", channel)
    .filter(({ authorId }) => authorId === world.bot.id)
    .map(({ content }) => content);
}

describe("messages", () => {
  it("answers a mention by a reply, after typing, and pings no one", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const question = people.sendMessage({
      author: "mina",
      channel: "general",
      content: `${people.mention()} 얼마였죠?`,
    });
    const reply = await people.replyTo(question);
    expect(reply.content).toBe("홍콩 정부는 10억 홍콩 달러를 배정했다. [1]\n-# 2024-09-11 보도 기준");
    expect(reply.history.length).toBe(1);
    expect(reply.pinged).toEqual({ users: [], roles: [], everyone: false });
    expect(bench.answerer.asked).toMatchObject([{ question: "얼마였죠?" }]);
    expect(bench.discord.requests.to("POST", "/channels/{channel_id}/typing").length).toBe(1);
  });

  it("answers direct messages", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const question = people.sendMessage({ author: "mina", channel: "dm", content: "얼마였죠?" });
    expect((await people.replyTo(question)).content).toContain("10억 홍콩 달러");
  });

  it("answers a reply with its ping on, and says how to ask where the words are withheld", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const question = people.sendMessage({
      author: "mina",
      channel: "general",
      content: `${people.mention()} 얼마였죠?`,
    });
    const answer = await people.replyTo(question);
    const pinged = people.sendMessage({
      author: "mina",
      channel: "general",
      content: "누가 냈죠?",
      replyTo: answer.id,
      ping: true,
    });
    expect((await people.replyTo(pinged)).content).toContain("10억 홍콩 달러");
    const silent = people.sendMessage({
      author: "sam",
      channel: "general",
      content: "who?",
      replyTo: answer.id,
      ping: false,
    });
    // Discord hides the words; the conversation was in Korean.
    expect((await people.replyTo(silent)).content).toBe(
      "답장 내용이 제게 보이지 않습니다. 저를 멘션하고 질문을 적거나 `/ask`로 물어봐 주세요.",
    );
    expect(bench.answerer.asked.map(({ question }) => question)).toEqual(["얼마였죠?", "누가 냈죠?"]);
  });

  it("ignores messages to others, mass mentions and its own", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    people.sendMessage({ author: "mina", channel: "general", content: "점심 먹을까요?" });
    people.sendMessage({ author: "owner", channel: "general", content: "@everyone 공지입니다" });
    expect(await saidByBot()).toEqual([ANSWER.text.concat("\n-# 2024-09-11 보도 기준")]);
  });

  it("says how to ask when nothing but its name is called", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const call = people.sendMessage({ author: "mina", channel: "general", content: people.mention() });
    expect((await people.replyTo(call)).content).toContain("Ask with `/ask`");
  });

  it("says how to ask in the language of the conversation where a message does not show its own", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    const say = async (content: string, replyTo?: string) => {
      const reply = replyTo === undefined ? {} : { replyTo, ping: true };
      const channel = replyTo === undefined ? "dm" : "general";
      return people.replyTo(people.sendMessage({ author: "mina", channel, content, ...reply }));
    };
    expect((await say("?")).content).toContain("Ask with `/ask`");
    await say("얼마였죠?");
    for (const words of ["?", "1", "/help", "help", "/quit"]) {
      expect((await say(words)).content, words).toContain("`/ask`(한국어 화면에서는 `/질문`)로 묻거나");
    }
    const asked = { author: "mina", channel: "general", content: `${people.mention()} 얼마였죠?` };
    const answer = await people.replyTo(people.sendMessage(asked));
    expect((await say(people.mention(), answer.id)).content).toContain("로 묻거나");
    expect(bench.answerer.asked.map(({ question }) => question)).toEqual(["얼마였죠?", "얼마였죠?"]);
  });

  it("tells the answerer which language is spoken where a bare name does not", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    await people.replyTo(people.sendMessage({ author: "mina", channel: "dm", content: "얼마였죠?" }));
    await people.replyTo(people.sendMessage({ author: "mina", channel: "dm", content: "CES?" }));
    expect(bench.answerer.asked.at(-1)).toMatchObject({ question: "CES?", spoken: "ko" });
  });

  it("says in the question's language what failed", async () => {
    bench = await openBench(() => Promise.reject(new Error("broken")));
    const { people } = bench.discord;
    const question = people.sendMessage({ author: "mina", channel: "dm", content: "얼마였죠?" });
    expect((await people.replyTo(question)).content).toBe(
      "문제가 생겨 답하지 못했습니다. 다시 물어봐 주세요. 계속되면 봇을 운영하는 분에게 알려 주세요.",
    );
  });

  it("sends the sources as text where it may not embed, and tells those who can change that", async () => {
    bench = await openBench(() => ANSWER);
    const { people } = bench.discord;
    bench.discord.admin.denyBot("general", PermissionFlagsBits.EmbedLinks);
    const asked = people.sendMessage({ author: "owner", channel: "general", content: `${people.mention()} 얼마였죠?` });
    const told = await people.replyTo(asked);
    expect(told.embeds).toEqual([]);
    expect(told.content).toContain("**[1]** 홍콩, AI 연구소 세운다\n세계일보 · 이동수 · 2024-09-11");
    expect(told.content).toContain("‘링크 첨부’ 권한");
    const other = people.sendMessage({ author: "sam", channel: "general", content: `${people.mention()} 얼마였죠?` });
    expect((await people.replyTo(other)).content).not.toContain("권한");
  });
});
