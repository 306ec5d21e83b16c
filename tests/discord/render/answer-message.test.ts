import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import { notCoveredText } from "../../../src/answer/phrases.js";
import { phrasesIn } from "../../../src/discord/locales/speak.js";
import { answerMessages } from "../../../src/discord/render/answer-message.js";
import { growingText } from "../../../src/discord/render/answer-text.js";
import type { Outgoing } from "../../../src/discord/render/outgoing.js";
import { answered, citationOf, notCovered } from "../../fakes/scripted-answerer.js";

const KO = phrasesIn("ko").answer;

const SHOWING = { phrases: KO, timeZone: "Asia/Seoul", embeds: true, notes: [], components: [] };

function shown(answer: Answer, embeds = true): Outgoing[] {
  return answerMessages(answer, { ...SHOWING, embeds });
}

const sentence = fc.oneof(
  fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom("```코드```", "가".repeat(2500), "**굵게** ".repeat(120), "https://example.com/a ".repeat(90)),
);
const name = fc.option(fc.string({ maxLength: 400 }), { nil: null });

const answer: fc.Arbitrary<Answer> = fc
  .record({
    alsoIn: fc.array(fc.string({ maxLength: 200 }), { maxLength: 40 }),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }),
    quotes: fc.array(sentence, { minLength: 8, maxLength: 8 }),
    title: name,
    outlet: name,
    byline: name,
    url: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: null }),
  })
  .map(({ sentences, quotes, title, outlet, byline, url, alsoIn }) => {
    const citations = sentences.map((_, index) =>
      citationOf(quotes[index] ?? "", { n: index + 1, title, outlet, byline, url, alsoIn }),
    );
    return answered(sentences, { citations });
  });

describe("answerMessages", () => {
  it("declines in the language around it where the bot does not speak the question's", () => {
    const text = notCoveredText("ja");
    expect(shown(notCovered({ language: "ja", text }))[0]?.content).toBe("보도에는 이에 대한 내용이 없습니다.");
    const english = notCovered({ language: "en", text: notCoveredText("en") });
    expect(shown(english)[0]?.content).toBe("The coverage does not say.");
  });

  it.each([
    ["ko", "ko"],
    ["en", "en"],
    ["zh-CN", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
  ] as const)("declines in %s as answers do", (locale, language) => {
    expect(phrasesIn(locale).answer.notCovered).toBe(notCoveredText(language));
  });

  it("calls values that exclude each other different, with their numbers and days, in the frame's language", () => {
    const given: Answer = {
      ...answered(["5명이 숨졌다.", "7명이 숨졌다."], {
        citations: [citationOf("5명이 숨졌다.", { n: 1 }), citationOf("7명이 숨졌다.", { n: 2 })],
      }),
      differs: [{ claims: [1, 2], dates: ["2024-03-01", null], by: "values" }],
    };
    expect(shown(given)[0]?.content).toContain(`-# 보도마다 다릅니다: [1] 2024-03-01 · [2] ${KO.undated}`);
    const phrases = phrasesIn("en").answer;
    const [english] = answerMessages(given, { phrases, timeZone: "UTC", embeds: true, notes: [], components: [] });
    expect(english?.content).toContain("-# The reports differ: [1] 2024-03-01 · [2] ");
  });

  it("shows what relative dates of a sentence are, where its quote is not repeated", () => {
    const sentence = "홍콩은 지난 1월 연구소를 세웠다.";
    const [message] = shown(answered([sentence], { citations: [citationOf(sentence, { n: 1 })] }));
    expect(message?.embeds[0]?.description).toContain("> … 지난 1월 [2024년 1월] …");
    expect(message?.content).toContain(sentence);
  });

  it("keeps to Discord's limits, sends nothing empty and shows every source and number once", () => {
    fc.assert(
      fc.property(answer, fc.boolean(), (given, embeds) => {
        const messages = shown(given, embeds);
        for (const { content, embeds: cards } of messages) {
          expect(content.length).toBeLessThanOrEqual(2000);
          expect(cards.length).toBeLessThanOrEqual(1);
          expect(content.trim() !== "" || cards.length > 0).toBe(true);
          for (const card of cards) expect(card.description?.length ?? 0).toBeLessThanOrEqual(4096);
        }
        const everything = messages
          .map(({ content, embeds: [card] }) => `${content}\n${card?.description ?? ""}`)
          .join("\n");
        for (const { n } of given.citations) {
          expect(everything.split(`**[${n}]** `).length).toBe(2);
          expect(everything).toMatch(new RegExp(`(?<!\\*\\*)\\[${n}\\]`));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shows the answer, its dates, and below it title, outlet, reporter, day and quote", () => {
    const given = answered(["홍콩은 1월에 연구소를 세웠다."], {
      citations: [citationOf("홍콩은 지난 1월 연구소를 세웠다고 밝혔다.", { url: "https://example.com/news/1" })],
    });
    expect(shown(given)).toEqual([
      {
        content: "홍콩은 1월에 연구소를 세웠다. [1]\n-# 2024-09-11 보도 기준",
        embeds: [
          {
            title: "출처",
            color: expect.any(Number),
            description:
              "**[1]** [홍콩, AI 연구소 세운다](<https://example.com/news/1>)\n세계일보 · 이동수 · 2024-09-11\n> 홍콩은 지난 1월 [2024년 1월] 연구소를 세웠다고 밝혔다.",
          },
        ],
        components: [],
      },
    ]);
  });

  it("does not repeat a quote that equals the sentence shown", () => {
    const [message] = shown(
      answered(["홍콩은 1월에  연구소를 세웠다."], { citations: [citationOf("홍콩은 1월에 연구소를\n세웠다.")] }),
    );
    expect(message?.embeds[0]?.description).toBe("**[1]** 홍콩, AI 연구소 세운다\n세계일보 · 이동수 · 2024-09-11");
  });

  it("says that a date is unknown, and never guesses", () => {
    const citations = [citationOf("인용", { published: null, modified: null, byline: null })];
    const asOf = { earliest: null, latest: null, undated: 1 };
    const [message] = shown(answered(["답이다."], { citations, asOf }));
    expect(message?.content).toBe("답이다. [1]\n-# 보도 날짜 미상");
    expect(message?.embeds[0]?.description).toContain("세계일보 · 날짜 미상");
  });

  it("counts days where the editor does", () => {
    const citations = [citationOf("인용", { published: "2024-09-10T22:30:00Z" })];
    expect(shown(answered(["답이다."], { citations }))[0]?.embeds[0]?.description).toContain("2024-09-11");
  });

  it("puts the beginning of the quote where an article has no title", () => {
    const quote = `${"가".repeat(100)}.`;
    const [message] = shown(answered(["답이다."], { citations: [citationOf(quote, { title: null })] }));
    expect(message?.embeds[0]?.description?.split("\n")[0]).toBe(`**[1]** ${"가".repeat(79)}…`);
  });

  it("says which limits were kept and which given up", () => {
    const [message] = shown(
      answered(["답이다."], {
        filters: [
          { field: "outlet", value: "세계일보", inferred: true, relaxed: false },
          { field: "from", value: "2024-09", inferred: false, relaxed: false },
          { field: "to", value: "2023", inferred: false, relaxed: true },
        ],
      }),
    );
    expect(message?.content.split("\n").slice(1)).toEqual([
      "-# 2024-09-11 보도 기준",
      "-# 찾은 범위: 2024년 9월부터",
      "-# 질문에서 읽은 범위: 언론사 세계일보",
      "-# 맞는 보도가 없어 적용하지 않은 조건: 2023년까지",
    ]);
  });

  it.each([
    ["2024", "2024", "2024년"],
    ["2024-09", "2024-09", "2024년 9월"],
    ["2026-11-23", "2026-11-29", "2026-11-23 ~ 2026-11-29"],
  ])("says a beginning and an end as one: %s to %s", (from, to, said) => {
    const limits = [
      { field: "from" as const, value: from, inferred: true, relaxed: false },
      { field: "to" as const, value: to, inferred: true, relaxed: false },
    ];
    const [message] = shown(answered(["답이다."], { filters: limits }));
    expect(message?.content.split("\n").at(-1)).toBe(`-# 질문에서 읽은 범위: ${said}`);
  });

  it("names nearby articles where the coverage does not say", () => {
    const nearby = [{ article: "a", title: "홍콩 세미나", outlet: "세계일보", published: null, url: null }];
    const [message] = shown(notCovered({ nearby }));
    expect(message?.content).toBe("기사에서 답을 찾을 수 없습니다.");
    expect(message?.embeds[0]).toMatchObject({
      title: "가까운 기사",
      description: "홍콩 세미나\n세계일보 · 날짜 미상",
    });
  });

  it("sends sources as text where cards are not allowed", () => {
    const [message] = shown(
      answered(["답이다."], { citations: [citationOf("인용", { url: "https://example.com/" })] }),
      false,
    );
    expect(message?.embeds).toEqual([]);
    expect(message?.content).toBe(
      "답이다. [1]\n-# 2024-09-11 보도 기준\n\n**출처**\n**[1]** [홍콩, AI 연구소 세운다](<https://example.com/>)\n세계일보 · 이동수 · 2024-09-11\n> 인용",
    );
  });

  it("keeps the lines of an answer that lists", () => {
    const text = "하나다. [1]\n둘이다. [2]";
    expect(shown(answered(["하나다.", "둘이다."], { text }))[0]?.content.startsWith(text)).toBe(true);
  });

  it("carries the buttons on the first message", () => {
    const row = { type: 1 as const, components: [] };
    const messages = answerMessages(answered(["가".repeat(3000)]), {
      phrases: KO,
      timeZone: "Asia/Seoul",
      embeds: true,
      notes: [],
      components: [row],
    });
    expect(messages.map(({ components }) => components.length)).toEqual([1, ...messages.slice(1).map(() => 0)]);
    expect(messages.length).toBe(2);
  });

  it("links no address that is not one of the web", () => {
    const citations = [citationOf("인용", { url: "javascript:alert(1)" })];
    expect(shown(answered(["답이다."], { citations }))[0]?.embeds[0]?.description).not.toContain("](");
  });
});

describe("growingText", () => {
  it("is one message at any length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        expect(growingText(text).length).toBeLessThanOrEqual(2000);
      }),
    );
  });

  it("names the other outlets of a story below its source, escaped, and what dates left out", () => {
    const citations = [citationOf("인용", { alsoIn: ["가나*일보*", "@everyone 신문"] })];
    const [message] = shown(answered(["답이다."], { citations, undatedLeftOut: 3 }));
    expect(message?.embeds[0]?.description).toContain("같은 기사를 실은 다른 매체: 가나\\*일보\\*, ");
    expect(message?.embeds[0]?.description).not.toContain("@everyone");
    expect(message?.content).toContain("-# 날짜 미상 기사 3건은");
    const [plain] = shown(answered(["답이다."]));
    expect(JSON.stringify(plain)).not.toMatch(/다른 매체|빠졌습니다/u);
  });

  it("says in which language the sentences are quoted, where it is not the question's and they are quoted", () => {
    const sentence = "The port was widened by half.";
    expect(shown(answered([sentence]))[0]?.content).toContain("-# 영어 원문을 그대로 인용했습니다");
    expect(shown(answered(["항구를 절반 넓혔다."]))[0]?.content).not.toContain("원문");
    expect(shown({ ...answered([sentence]), reader: "chat:model" })[0]?.content).not.toContain("원문");
    const asked = { ...answered(["항구를 절반 넓혔다."]), language: "zh-Hant" };
    const said = answerMessages(asked, { ...SHOWING, phrases: phrasesIn("zh-TW").answer });
    expect(said[0]?.content).toContain("-# 引用韓文原文");
  });

  it("names the parts of the question that the coverage does not answer, escaped, and none where there are none", () => {
    const [message] = shown(answered(["답이다."], { unanswered: ["*가나*의 매출은?", "@everyone 예산은?"] }));
    expect(message?.content).toContain("-# 보도에서 답을 찾지 못한 부분: \\*가나\\*의 매출은? · ");
    const [plain] = shown(answered(["답이다."]));
    expect(plain?.content).not.toContain("보도에서 답을 찾지 못한 부분");
  });
});
