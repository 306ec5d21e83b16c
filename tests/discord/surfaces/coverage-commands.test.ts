import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CheckedStatement } from "../../../src/answer/check/check-text.js";
import { MemoryState } from "../../../src/discord/memory-state.js";
import { buttonsOf } from "../../../src/stand-in/people/components.js";
import { answered, citationOf } from "../../fakes/scripted-answerer.js";
import { articleText, SmallCoverage } from "../../fakes/small-coverage.js";
import { type Bench, openBench } from "../bench.js";

const TEXTS = Array.from({ length: 10 }, (_, index) =>
  articleText(`${index}.txt`, [`홍콩 소식 ${index}이다.`, ...Array.from({ length: 9 }, () => "다른 문장이다.")], {
    title: index === 0 ? "광주 기업, CES 혁신상" : `홍콩 소식 ${index}`,
    outlet: index % 2 === 0 ? "세계일보" : "뉴시스",
    published: `2024-0${(index % 9) + 1}-15T00:00:00+09:00`,
  }),
);
const CHECKED: CheckedStatement[] = [
  { statement: "10억이 배정됐다.", verdict: "supported", citations: [citationOf("10억 홍콩 달러를 배정했다.")] },
  { statement: "20억이다.", verdict: "contradicted", citations: [citationOf("10억 홍콩 달러다.")] },
  { statement: "날씨가 좋다.", verdict: "not_covered", citations: [] },
];

let bench: Bench;
let checked: string[];
beforeEach(async () => {
  checked = [];
  const coverage = new SmallCoverage(TEXTS);
  const verify = {
    async verify(text: string) {
      checked.push(text);
      return CHECKED;
    },
  };
  bench = await openBench(() => answered(["답이다."]), {
    bot: { coverage, search: coverage, verify, state: new MemoryState() },
  });
});
afterEach(async () => {
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

function run(command: string, options: Record<string, string> = {}, user = "mina") {
  return bench.discord.people.slash({ user, channel: "general", command, options }).reply();
}

function complete(command: string, focused: string, options: Record<string, string>) {
  const { people } = bench.discord;
  return people.autocomplete({ user: "mina", channel: "general", command, options, focused }).acknowledged();
}

describe("/search", () => {
  it("shows passages with their article, page by page, to the asker alone", async () => {
    const first = await run("search", { query: "홍콩" });
    expect(first.visibleTo).toBe(bench.discord.people.user("mina").id);
    expect(first.embeds[0]).toMatchObject({ title: "찾은 대목", footer: { text: "4쪽 중 1쪽" } });
    expect(first.embeds[0]?.description).toContain(
      "광주 기업, CES 혁신상\n세계일보 · 이동수 · 2024-01-15\n> 홍콩 소식 0이다.",
    );
    const next = buttonsOf(first).find(({ label }) => label === "다음");
    const turned = bench.discord.people.click({ user: "mina", message: first.id, customId: next?.custom_id ?? "" });
    const second = await turned.reply(({ embeds }) => embeds[0]?.footer?.text === "4쪽 중 2쪽");
    expect(second.embeds[0]?.description).toContain("홍콩 소식 3이다.");
  });

  it("says that nothing was found", async () => {
    expect((await run("search", { query: "사이버포트" })).content).toBe("맞는 기사가 없습니다.");
  });
});

describe("/articles", () => {
  it("lists the coverage within an outlet and dates", async () => {
    const listed = await run("articles", { outlet: "뉴시스", from: "2024-03", to: "2024-06" });
    expect(listed.embeds[0]?.description?.split("\n\n").map((block) => block.split("\n")[0])).toEqual([
      "홍콩 소식 3",
      "홍콩 소식 5",
    ]);
  });
});

describe("/article", () => {
  it("shows what an article is, how it begins and what can be asked", async () => {
    const card = await run("article", { title: "0.txt" });
    expect(card.embeds[0]?.description).toBe(
      "**광주 기업, CES 혁신상**\n세계일보 · 이동수 · 2024-01-15\n\n> 홍콩 소식 0이다.\n\n물어볼 수 있는 질문:\n- 0.txt에서 무엇을 물어볼 수 있나요?",
    );
  });

  it("finds an article by the beginning of its title, and says where there is none", async () => {
    expect((await run("article", { title: "광주" })).embeds[0]?.description).toContain("광주 기업");
    expect((await run("article", { title: "없는 제목" })).content).toContain("그런 제목의 기사가 없습니다");
  });
});

describe("autocomplete", () => {
  it.each([
    ["ask", "outlet", { question: "얼마?", outlet: "ㅅㄱ" }, ["세계일보"]],
    ["search", "outlet", { query: "홍콩", outlet: "뉴" }, ["뉴시스"]],
    ["articles", "outlet", { outlet: "" }, ["세계일보", "뉴시스"]],
    ["article", "title", { title: "ㄱㅈ" }, ["광주 기업, CES 혁신상 · 세계일보 2024-01-15"]],
    ["article", "title", { title: "혀" }, ["광주 기업, CES 혁신상 · 세계일보 2024-01-15"]],
    ["article", "title", { title: "ㅂㅂ" }, []],
  ])("/%s %s: %j offers %j", async (command, focused, options, names) => {
    const answer = await complete(command, focused, { ...options });
    if (answer.kind !== "choices") throw new Error(answer.kind);
    expect(answer.choices.map(({ name }) => name)).toEqual(names);
  });
});

describe("/status and /help", () => {
  it("say what the bot answers from, and how", async () => {
    const lines = (await run("status")).embeds[0]?.description?.split("\n") ?? [];
    expect(lines.slice(0, 5)).toEqual([
      "기사 10건",
      "가장 새로운 보도: 2024-09-11",
      `마지막 갱신: <t:${Date.parse("2024-09-12T00:00:00Z") / 1000}:R>`,
      "찾는 방법: 낱말과 뜻으로(e5)",
      "답하는 방법: 기사 문장 그대로",
    ]);
  });

  it("say how to ask, with examples from the coverage", async () => {
    expect((await run("help")).content).toMatch(/로 묻거나[\s\S]*- 무엇을 물어볼 수 있나요\?/);
    expect((await run("help", {}, "sam")).content).toContain("Ask with `/ask`");
  });
});

describe("/forget", () => {
  it("says what was deleted", async () => {
    await run("ask", { question: "무슨 일인가요?" });
    await run("search", { query: "홍콩" });
    expect((await run("forget")).content).toBe(
      "질문 1건과 그 답, 의견 0건, 찾아본 목록 1건을 지웠습니다. 이제 제게 남아 있는 것이 없습니다.",
    );
    expect((await run("forget")).content).toContain("질문 0건");
  });
});

describe("Check against the coverage", () => {
  it("shows a verdict and its proof for each statement, to the one who asked alone", async () => {
    const { people } = bench.discord;
    const message = people.sendMessage({
      author: "sam",
      channel: "general",
      content: "10억이 배정됐다. 20억이다. 날씨가 좋다.",
    });
    const reply = await people
      .messageCommand({ user: "mina", message: message.id, command: "Check against the coverage" })
      .reply();
    expect(checked).toEqual(["10억이 배정됐다. 20억이다. 날씨가 좋다."]);
    expect(reply.visibleTo).toBe(people.user("mina").id);
    expect(reply.embeds[0]?.description?.split("\n\n")).toEqual([
      "✅ **기사로 확인됨** — 10억이 배정됐다.\n> 10억 홍콩 달러를 배정했다.\n홍콩, AI 연구소 세운다 · 세계일보 · 이동수 · 2024-09-11",
      "❌ **기사와 다름** — 20억이다.\n> 10억 홍콩 달러다.\n홍콩, AI 연구소 세운다 · 세계일보 · 이동수 · 2024-09-11",
      "❔ **기사에 없음** — 날씨가 좋다.",
    ]);
  });
});
