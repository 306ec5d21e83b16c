import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import { Fault } from "../../../src/coverage/fault.js";
import type { Message } from "../../../src/stand-in/world/model.js";
import { answered, citationOf, notCovered } from "../../fakes/scripted-answerer.js";
import { type Bench, openBench } from "../bench.js";

const EPHEMERAL = 64;
const ANSWER = answered(["홍콩 정부는 10억 홍콩 달러를 배정했다."], {
  citations: [citationOf("홍콩 정부는 AI 연구소에 10억 홍콩 달러를 배정했다고 밝혔다.")],
});

let bench: Bench;
afterEach(async () => {
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

function ask(options: Record<string, string | boolean>, user = "mina", channel = "general") {
  return bench.discord.people.slash({ user, channel, command: "ask", options });
}

describe("/ask", () => {
  it("defers, then answers with one edit: the answer, its dates and its sources", async () => {
    bench = await openBench(() => ANSWER);
    const asked = ask({ question: "홍콩 정부가 배정한 금액은?" });
    expect((await asked.acknowledged()).kind).toBe("deferred");
    const reply = await asked.reply();
    expect(reply.content).toBe("홍콩 정부는 10억 홍콩 달러를 배정했다. [1]\n-# 2024-09-11 보도 기준");
    expect(reply.embeds[0]?.description).toBe(
      "**[1]** 홍콩, AI 연구소 세운다\n세계일보 · 이동수 · 2024-09-11\n> 홍콩 정부는 AI 연구소에 10억 홍콩 달러를 배정했다고 밝혔다.",
    );
    expect(reply.history.length).toBe(2);
    expect(reply.flags & EPHEMERAL).toBe(0);
    expect(asked.followUps()).toEqual([]);
  });

  it("hands on the question and the limits it was given", async () => {
    bench = await openBench(() => ANSWER);
    await ask({ question: "  얼마인가요?  ", outlet: "세계일보", from: "2024.9", to: "2024년 9월 30일" }).reply();
    expect(bench.answerer.asked).toMatchObject([
      { question: "얼마인가요?", filters: { outlet: "세계일보", from: "2024-09", to: "2024-09-30" } },
    ]);
  });

  it("answers only the asker where that is wished", async () => {
    bench = await openBench(() => ANSWER);
    const reply = await ask({ question: "얼마인가요?", private: true }).reply();
    expect(reply.visibleTo).toBe(bench.discord.people.user("mina").id);
    expect(bench.discord.people.reads("sam", "general")).toEqual([]);
  });

  it("works in direct messages", async () => {
    bench = await openBench(() => ANSWER);
    expect((await ask({ question: "얼마인가요?" }, "mina", "dm").reply()).content).toContain("10억 홍콩 달러");
  });

  it("speaks the language of the question around a sentence that stays as it is", async () => {
    bench = await openBench(() => ({ ...ANSWER, language: "en" }));
    const reply = await ask({ question: "How much did Hong Kong allocate?" }).reply();
    expect(reply.content).toBe(
      "홍콩 정부는 10억 홍콩 달러를 배정했다. [1]\n-# Quoted in the original Korean\n-# As reported on 2024-09-11",
    );
    expect(reply.embeds[0]?.title).toBe("Sources");
  });

  it("says that the coverage does not say, and names what is near", async () => {
    const nearby = [{ article: "a", title: "홍콩 세미나", outlet: "세계일보", published: null, url: null }];
    bench = await openBench(() => notCovered({ nearby }));
    const reply = await ask({ question: "사이버포트의 월 임대료는?" }).reply();
    expect(reply.content).toBe("기사에서 답을 찾을 수 없습니다.");
    expect(reply.embeds[0]).toMatchObject({ title: "가까운 기사", description: "홍콩 세미나\n세계일보 · 날짜 미상" });
  });

  const LONG = answered(
    Array.from({ length: 12 }, (_, index) => `${index + 1}번째 문장은 ${"가나다라 ".repeat(40)}이다.`),
  );

  /** What Mina reads of the bot, once all twelve sentences are there. */
  async function allOfIt(): Promise<readonly Message[]> {
    const { people, world } = bench.discord;
    const read = () => people.reads("mina", "general").filter(({ authorId }) => authorId === world.bot.id);
    await people.waitFor("the rest", () => read().some(({ content }) => content.includes("이다. [12]")));
    await people.waitFor("the end", () => bench.log.at("info").includes("answered"));
    return read();
  }

  it("continues an answer that is too long for one message", async () => {
    bench = await openBench(() => LONG);
    ask({ question: "모두 알려 주세요" });
    const all = await allOfIt();
    expect(all.length).toBeGreaterThan(1);
    const everything = all.map(({ content }) => content).join(" ");
    for (let n = 1; n <= 12; n += 1) expect(everything).toContain(`이다. [${n}]`);
    for (const { visibleTo } of all) expect(visibleTo).toBeNull();
  });

  it("continues it once, even if Discord's word of the second message is lost", async () => {
    bench = await openBench(() => LONG);
    const effect = { kind: "respond", status: 502, handled: true } as const;
    bench.discord.faults.add({ method: "POST", route: "/channels/{channel_id}/messages", times: 2, effect });
    ask({ question: "모두 알려 주세요" });
    const contents = (await allOfIt()).map(({ content }) => content);
    expect(bench.discord.faults.armed).toBe(0);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it.each([
    ["for the asker alone where the answer is private", { private: true }, 0n],
    ["where it may answer commands and not write", {}, PermissionFlagsBits.SendMessages],
  ])("continues it %s", async (_, options, denied) => {
    bench = await openBench(() => LONG);
    const { admin, people } = bench.discord;
    admin.denyBot(people.channel("general", "mina").id, denied);
    const asked = ask({ question: "모두 알려 주세요", ...options });
    const all = await allOfIt();
    expect(asked.followUps().map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
    expect(all.length).toBeGreaterThan(1);
    expect(people.reads("sam", "general").length).toBe("private" in options ? 0 : all.length);
  });

  it.each([
    ["nothing but white space", { question: " \u00a0 " }, "질문이 비어 있습니다"],
    ["a date that is none", { question: "뭐였죠?", from: "작년" }, "‘작년’: 날짜로 읽을 수 없습니다"],
    [
      "dates in the wrong order",
      { question: "뭐였죠?", from: "2024-09", to: "2023" },
      "시작 날짜(2024-09)가 끝 날짜(2023)보다",
    ],
  ])("explains %s", async (_, options, sentence) => {
    bench = await openBench(() => ANSWER);
    expect((await ask(options).reply()).content).toContain(sentence);
    expect(bench.answerer.asked).toEqual([]);
  });

  it("offers no more than 4,000 characters for a question", async () => {
    bench = await openBench(() => ANSWER);
    const command = [...(bench.discord.world.commands.get("global")?.values() ?? [])].find(
      ({ name }) => name === "ask",
    );
    expect(command?.options?.[0]).toMatchObject({ required: true, max_length: 4000 });
  });

  it("greets back with how to ask, without asking the coverage", async () => {
    bench = await openBench(() => ANSWER);
    expect((await ask({ question: "안녕하세요!" }).reply()).content).toContain("로 묻거나");
    expect(bench.answerer.asked).toEqual([]);
  });

  it.each([
    [
      "a part that failed",
      new Fault("openai_refused", "401 from sk-secret", { next: "Set the key." }),
      "서비스에 지금 연결할 수 없습니다",
    ],
    [
      "a store that is missing",
      new Fault("store_missing", "no store", { next: "npm run embed" }),
      "아직 읽어 둔 기사가 없어",
    ],
    ["what nobody thought of", new TypeError("x is not a function"), "문제가 생겨 답하지 못했습니다"],
  ])("tells plainly of %s, in the same message, and logs the cause", async (_, thrown, sentence) => {
    bench = await openBench(() => Promise.reject(thrown));
    const asked = ask({ question: "얼마인가요?" });
    const reply = await asked.reply();
    expect(reply.content).toContain(sentence);
    expect(reply.content).not.toMatch(/[A-Za-z]{3,}/);
    expect(asked.followUps()).toEqual([]);
    expect(bench.log.lines.filter(({ level }) => level === "error")).toMatchObject([{ data: { err: thrown } }]);
  });

  it("gives up an answer that takes too long, even if the answerer does not listen", async () => {
    bench = await openBench(() => new Promise(() => {}), { bot: { patience: { answer: 50 } } });
    expect((await ask({ question: "얼마인가요?" }).reply()).content).toContain("시간이 너무 오래 걸려");
  });

  it("lets a member's second question wait its turn, shows its place, and answers both", async () => {
    const waiting: (() => void)[] = [];
    bench = await openBench(
      ({ question }) =>
        new Promise((resolve) => {
          waiting.push(() => resolve(answered([`${question} 답이다.`])));
        }),
      { bot: { patience: { place: 0 } } },
    );
    const first = ask({ question: "첫째는?" });
    const second = ask({ question: "둘째는?" });
    const other = ask({ question: "다른 사람은?" }, "sam");
    const place = await second.reply();
    expect(place.content).toBe("앞선 질문 1건에 답한 뒤 이 질문에 답하겠습니다.");
    expect(bench.answerer.asked.map(({ question }) => question)).toEqual(["첫째는?", "다른 사람은?"]);
    for (const end of waiting.splice(0)) end();
    expect((await first.reply()).content).toContain("첫째는? 답이다.");
    expect((await other.reply()).content).toContain("다른 사람은? 답이다.");
    await bench.discord.people.waitFor("the second to be asked", () => waiting.length > 0);
    waiting[0]?.();
    expect((await second.reply(({ content }) => content.includes("둘째는?"))).content).toContain("둘째는? 답이다.");
  });

  it("shows verified sentences as they come, and the whole answer last", async () => {
    let end: () => void = () => {};
    bench = await openBench(({ onProgress }) => {
      onProgress?.("첫 문장이다. [1]");
      return new Promise((resolve) => {
        end = () => resolve(answered(["첫 문장이다.", "둘째 문장이다."]));
      });
    });
    const asked = ask({ question: "무슨 일이 있었나요?" });
    expect((await asked.reply()).content).toBe("첫 문장이다. [1] …");
    end();
    const reply = await asked.reply(({ content }) => content.includes("둘째"));
    expect(reply.content).toContain("첫 문장이다. [1] 둘째 문장이다. [2]");
    expect(reply.history.length).toBe(3);
  });

  it("escapes what articles and readers say, and pings no one", async () => {
    const evil = "@everyone <@1> **굵게** [여기](https://evil.example) ```코드";
    const citations = [citationOf(evil, { title: evil, outlet: evil, byline: evil })];
    bench = await openBench(() => answered([`${evil}.`], { citations }));
    const reply = await ask({ question: "뭐라고 했나요?" }).reply();
    const shown = `${reply.content}\n${reply.embeds[0]?.description}`;
    expect(reply.pinged).toEqual({ users: [], roles: [], everyone: false });
    expect(shown).not.toMatch(/@everyone|(?<!\\)<@|(?<!\\)`|(?<!\\)\[여기|https:\/\//);
  });
});
