import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import type { Turn } from "../../../src/answer/answerer.js";
import { createChatModel } from "../../../src/answer/chat/chat-model.js";
import { createChatReader } from "../../../src/answer/chat/chat-reader.js";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import { createAnswerer } from "../../../src/answer/pipeline.js";
import type { Reader, Reading } from "../../../src/answer/reader.js";
import type { Store } from "../../../src/vectorstore/snapshot/open-store.js";
import { HashedEmbedder } from "../../fakes/hashed-embedder.js";
import { startOpenAIServer } from "../../fakes/openai-server.js";
import { withStoreOf } from "../../fakes/store-of-articles.js";

const PORT = [
  "나래시는 낡은 어항인 나래포트를 2026년까지 관광 항구로 바꾸는 사업을 3일 시작했다.",
  "사업비 420억원은 시와 해양기금이 절반씩 나눠 낸다.",
  "박하늘 시장은 착공식에서 “항구가 살아야 시장이 산다”며 상인들의 협조를 부탁했다.",
  "나래포트에는 횟집 서른 곳과 해산물 경매장이 새 건물로 옮겨 들어간다.",
  "그는 이어 주차장을 두 배로 늘리겠다고 말했다.",
  "또 방파제에는 산책로가 놓인다.",
  "상인회는 공사 기간의 임시 영업장이 좁다며 대책을 요구하고 있다.",
].join(" ");
const FIRE = [
  "가람시 새빛공단의 한 도료 공장에서 5일 새벽 불이 나 두 시간 만에 꺼졌다.",
  "소방당국은 직원 4명이 연기를 마셔 병원으로 옮겨졌다고 밝혔다.",
  "경찰은 건조실의 전열기에서 불이 시작된 것으로 보고 원인을 조사하고 있다.",
].join(" ");
const FESTIVAL = [
  "나래시 거리극 축제가 다음 달 2일부터 나흘 동안 나래역 광장에서 열린다.",
  "축제에는 국내외 극단 스물네 곳이 참가해 무료 공연을 한다.",
  "나래시는 축제 기간에 광장 둘레의 차량 통행을 막는다.",
].join(" ");
const MARKET = [
  "The Harbour Museum in Lowtown will close for two years from March for repairs to its roof.",
  "It was opened in 1931.",
  "Museum director Jane Doe said that the ship models would be shown in the town hall meanwhile.",
].join(" ");

const CYCLING = [
  "다온시는 강을 따라 스무 리를 잇는 자전거 도로를 이달 문 열었다.",
  "시민 삼백 명이 첫날 함께 달렸다.",
].join(" ");

const HARBOUR = [
  "南海市三日启动旧渔港改造工程，计划两年内把废弃码头改建为海洋公园。",
  "该工程还将新建一座可停三百辆车的停车场。",
  "商户协会要求在施工期间提供更大的临时市场。",
].join("");

const ARTICLES = [
  { id: "port", title: "나래포트, 관광 항구로 새 단장", outlet: "가나일보", published: "2024-03-03", text: PORT },
  { id: "fire", title: "새빛공단 도료 공장 불", outlet: "다라통신", published: "2024-03-05", text: FIRE },
  { id: "fire-copy", title: "새빛공단 도료 공장 불", outlet: "사아방송", published: "2024-03-04", text: FIRE },
  { id: "festival", title: "나래시 거리극 축제 열린다", outlet: "가나일보", published: "2024-02-20", text: FESTIVAL },
  { id: "museum", title: "Harbour Museum to close", outlet: "Lowtown Post", text: MARKET },
  { id: "nameless", outlet: "마바신문", published: "2023-05-01", text: CYCLING },
  { id: "harbour", title: "旧渔港改造工程启动", outlet: "南海日报", published: "2024-01-03", text: HARBOUR },
];

let store: Store;
const embedder = new HashedEmbedder();

withStoreOf(
  ARTICLES,
  (opened) => {
    store = opened;
  },
  embedder,
);

const extractive = createExtractiveReader({ cosines: { score: async () => null } });
const ask = (question: string, conversation: readonly Turn[] = [], reader: Reader = extractive): Promise<Answer> =>
  createAnswerer({ store, embedderFor: async () => null, reader, timeZone: "Asia/Seoul" }).ask({
    question,
    conversation,
  });
const articlesOf = ({ citations }: Answer) => citations.map(({ article }) => article);

describe("a wish for a summary", () => {
  it("is answered with sentences of the article, in its order, each verbatim", async () => {
    const answer = await ask("나래포트 기사 요약해줘");
    expect(answer).toMatchObject({ status: "answered", reader: "extractive" });
    expect(answer.claims.length).toBe(3);
    expect(new Set(articlesOf(answer))).toEqual(new Set(["port"]));
    const starts = answer.citations.map(({ start }) => start);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    for (const { quote, start, end } of answer.citations) expect(PORT.slice(start, end)).toBe(quote);
    expect(answer.claims.map(({ text }) => text)).toEqual(answer.citations.map(({ quote }) => quote));
    expect(answer.claims[0]?.text).toBe(PORT.split(". ")[0]?.concat("."));
    expect(answer.text.length).toBeLessThanOrEqual(300);
  });

  it("shows no sentence that leans on one before", async () => {
    const { text } = await ask("나래포트 기사 요약해줘");
    expect(text).not.toMatch(/그는 이어|또 방파제/u);
    const { text: english } = await ask("Summarise the Harbour Museum article");
    expect(english).toContain("The Harbour Museum in Lowtown will close");
    expect(english).not.toContain("It was opened");
  });

  it("in Chinese is heard and answered from a Chinese article", async () => {
    const answer = await ask("总结一下南海市的报道");
    expect(new Set(articlesOf(answer))).toEqual(new Set(["harbour"]));
    expect(answer.text).toContain("启动旧渔港改造工程");
    expect(answer.text).not.toContain("该工程");
  });

  it("in one line is answered with one sentence", async () => {
    const answer = await ask("다라통신 기사 한 줄 요약");
    expect(articlesOf(answer)).toEqual(["fire"]);
    expect(answer.claims[0]?.text).toContain("불이 나 두 시간 만에 꺼졌다");
  });

  it("of many is answered with one sentence of each article that is about it, of a story once", async () => {
    expect(articlesOf(await ask("나래시 소식 정리해줘")).sort()).toEqual(["festival", "port"]);
    const fire = await ask("새빛공단 소식 정리해줘");
    expect(new Set(articlesOf(fire))).toEqual(new Set(["fire"]));
  });

  it.each([
    "테슬라 기사 요약해줘",
    "나래포트 테슬라 투자 기사 요약해줘",
    "Summarise the Tesla article",
    "2021년 기사 요약해줘",
  ])("is declined where no article is meant: %s", async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: "not_covered", claims: [] });
  });

  it("is declined for a thing that an article only mentions", async () => {
    expect(await ask("경매장 기사 요약해줘")).toMatchObject({ status: "not_covered" });
  });

  it("that names nothing is answered with what articles there are", async () => {
    const answer = await ask("핵심만 알려줘");
    expect(answer.claims[0]?.text).toContain("모두 7건 가운데");
    expect(answer.claims[0]?.text).toContain("다라통신");
  });

  it("of a time leaves out reports that are not known to be of it", async () => {
    expect(articlesOf(await ask("2024년 2월 기사 요약해줘"))).not.toContain("museum");
    expect(new Set(articlesOf(await ask("2024년 2월 기사 요약해줘")))).toEqual(new Set(["festival"]));
  });

  it("points at the articles of the turn before", async () => {
    const question = "새빛공단 공장의 불은 언제 났나요?";
    const answer = await ask(question);
    expect(articlesOf(answer)[0]).toBe("fire");
    for (const wish of ["이 기사 요약해줘", "핵심만", "summarise this article", "一句话总结"]) {
      const summary = await ask(wish, [{ question, answer }]);
      expect(new Set(articlesOf(summary))).toEqual(new Set(["fire"]));
      expect(summary.question).toBe(wish);
    }
    expect((await ask("나래포트 기사 요약해줘", [{ question, answer }])).citations[0]?.article).toBe("port");
  });

  it("rests on the dates of all that it sums up, and counts those without one", async () => {
    const { asOf } = await ask("나래시 소식 정리해줘");
    expect(asOf).toEqual({ earliest: "2024-02-20", latest: "2024-03-03", undated: 0 });
    const { asOf: undated } = await ask("「Harbour Museum to close」 「旧渔港改造工程启动」 기사들 요약해줘");
    expect(undated).toEqual({ earliest: "2024-01-03", latest: "2024-01-03", undated: 1 });
  });

  it("in one line of several titles has a line for each, in their order, and a story once", async () => {
    const titles = ["「나래시 거리극 축제 열린다」", "「새빛공단 도료 공장 불」", "「나래포트, 관광 항구로 새 단장」"];
    const answer = await ask(`${titles.join(" ")} 기사들 한 줄 요약해줘`);
    expect(articlesOf(answer)).toEqual(["festival", "fire", "port"]);
  });

  it("points at an article without a title too", async () => {
    const question = "다온시의 자전거 도로는 언제 문을 열었나요?";
    const answer = await ask(question);
    expect(articlesOf(answer)).toEqual(["nameless"]);
    expect(new Set(articlesOf(await ask("이 기사 요약해줘", [{ question, answer }])))).toEqual(new Set(["nameless"]));
  });

  it("of an article that was taken out since is declined", async () => {
    const question = "새빛공단 공장의 불은 언제 났나요?";
    const answer = await ask(question);
    if (answer.status !== "answered") throw new Error("it cites an article");
    const citations = answer.citations.map((one) => ({
      ...one,
      article: "gone",
      title: "가람 유원지, 올봄 문 닫는다",
    }));
    const summary = await ask("이 기사 요약해줘", [{ question, answer: { ...answer, citations } }]);
    expect(summary).toMatchObject({ status: "not_covered", claims: [] });
  });

  it("is what a question about the article afterwards means", async () => {
    const wish = "가장 최신 기사 요약해줘";
    const answer = await ask(wish);
    expect(new Set(articlesOf(answer))).toEqual(new Set(["fire"]));
    const asked = await ask("그 기사 어느 매체에서 나왔어?", [{ question: wish, answer }]);
    expect(asked.text).toContain("다라통신");
  });
});

describe("a chat reader", () => {
  const told = (claims: boolean, name = "chat:m"): { reader: Reader; readings: Reading[] } => {
    const readings: Reading[] = [];
    const read = async (reading: Reading) => {
      readings.push(reading);
      const quotes = [{ article: "port", start: 0, end: 8 }];
      return { claims: claims ? [{ text: "나래포트가 바뀐다.", quotes }] : [], reader: name };
    };
    return { reader: { name: "chat:m", read }, readings };
  };

  it("tells it from the passages of the article meant alone", async () => {
    const { reader, readings } = told(true);
    const answer = await ask("나래포트 기사 요약해줘", [], reader);
    expect(answer).toMatchObject({ reader: "chat:m", text: "나래포트가 바뀐다. [1]" });
    expect(new Set(readings[0]?.hits.map(({ article }) => article.id))).toEqual(new Set(["port"]));
  });

  it.each([told(false), told(true, "extractive")])(
    "that has nothing to say gives way to the article's sentences",
    async ({ reader }) => {
      const answer = await ask("나래포트 기사 요약해줘", [], reader);
      expect(answer.reader).toBe("extractive");
      expect(answer.claims.length).toBe(3);
    },
  );

  it("whose quotes stand nowhere gives way to the article's sentences", async () => {
    const lie = { text: "나래포트 사업비는 900억원이다.", quotes: [{ passage: 1, quote: "사업비는 900억원이다" }] };
    const reply = { kind: "text" as const, text: JSON.stringify({ claims: [lie] }) };
    const server = await startOpenAIServer({ chat: [reply, reply, reply] });
    try {
      const model = createChatModel({
        access: { apiKey: null, baseURL: server.baseURL },
        model: "fake",
        maxRetries: 0,
      });
      const reader = createChatReader({ model, fallback: extractive, onFault: () => {} });
      const answer = await ask("나래포트 기사 요약해줘", [], reader);
      expect(answer.reader).toBe("extractive");
      expect(answer.text).not.toContain("900억");
      expect(new Set(articlesOf(answer))).toEqual(new Set(["port"]));
    } finally {
      await server.close();
    }
  });

  it("is not asked about what no article is about", async () => {
    const { reader, readings } = told(true);
    expect(await ask("테슬라 기사 요약해줘", [], reader)).toMatchObject({ status: "not_covered" });
    expect(readings).toEqual([]);
  });
});
