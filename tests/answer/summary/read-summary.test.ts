import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import type { Turn } from "../../../src/answer/answerer.js";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import { createAnswerer } from "../../../src/answer/pipeline.js";
import type { Reader, Reading } from "../../../src/answer/reader.js";
import { runEmbeddingStep } from "../../../src/vectorstore/embedding-step.js";
import { Store } from "../../../src/vectorstore/open-store.js";
import { HashedEmbedder } from "../../fakes/hashed-embedder.js";
import { lastingFolder, writeFiles } from "../../fakes/temporary-folder.js";

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
  { id: "harbour", title: "旧渔港改造工程启动", outlet: "南海日报", published: "2024-01-03", text: HARBOUR },
];

const folder = lastingFolder();
let store: Store;
const embedder = new HashedEmbedder();

beforeAll(async () => {
  const [seedsDir, storeDir] = [join(folder.path, "seeds"), join(folder.path, "store")];
  writeFiles(seedsDir, { "all.json": JSON.stringify(ARTICLES) });
  await runEmbeddingStep({ seedsDir, storeDir, timeZone: "Asia/Seoul", embedder });
  store = await Store.open(storeDir);
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

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
    expect(answer.claims[0]?.text).toContain("모두 6건 가운데");
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

  it("is not asked about what no article is about", async () => {
    const { reader, readings } = told(true);
    expect(await ask("테슬라 기사 요약해줘", [], reader)).toMatchObject({ status: "not_covered" });
    expect(readings).toEqual([]);
  });
});
