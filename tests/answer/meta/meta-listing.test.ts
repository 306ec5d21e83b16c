import { describe, expect, it } from "vitest";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import type { CatalogListing } from "../../../src/answer/meta/catalog-listing.js";
import { hitOf } from "../extractive/extractive-cases.js";

const NEWEST = hitOf("다래시가 새 다리를 열었다.", { id: "new", title: "새 다리", published: "2024-05-02" }).article;
const OLDER = hitOf("가람시에 눈이 왔다.", { id: "old", title: "가람에 눈", published: "2023-01-02" }).article;
const listing = (searched: string, dated: boolean): CatalogListing => ({
  searched,
  dated,
  count: 12,
  newest: async (most) => [NEWEST, OLDER].slice(0, most),
});
const ask = (question: string, language: string, searched = question, dated = false) =>
  createExtractiveReader().read({ question, language, hits: [], catalog: listing(searched, dated) });

describe("questions about what articles there are", () => {
  it.each([
    ["가장 최근 기사는?", "ko"],
    ["what is the latest article?", "en"],
  ])("%s names the newest alone", async (question, language) => {
    const { claims, articles } = await ask(question, language);
    expect(claims.map(({ quotes }) => quotes[0]?.article)).toEqual(["new"]);
    expect(articles).toEqual([NEWEST]);
  });

  it.each([
    ["기사가 모두 몇 건이야?", "ko", "12건"],
    ["how many articles are there?", "en", "12 articles"],
    ["有几篇文章?", "zh-Hans", "12篇"],
  ])("%s tells how many there are", async (question, language, count) => {
    const { claims } = await ask(question, language);
    expect(claims[0]?.text).toContain(count);
    expect(claims).toHaveLength(2);
  });

  it("looks at the words that are left when the limits are taken out", async () => {
    expect((await ask("2023년 기사 있어?", "ko", "기사 있어?")).claims).not.toEqual([]);
    expect((await ask("축구 기사 있어?", "ko")).claims).toEqual([]);
  });

  it.each([
    ["2024년에 보도된 기사는?", "ko"],
    ["2024년 9월 기사 보여줘", "ko"],
    ["2024년에 보도된 내용은?", "ko"],
    ["which articles are there from 2024?", "en"],
    ["2024年9月有哪些报道？", "zh-Hans"],
  ])("%s names no topic but a time, where the list is limited to that", async (question, language) => {
    expect((await ask(question, language, question, true)).claims).not.toEqual([]);
    expect((await ask(question, language, question, false)).claims).toEqual([]);
  });

  it("says of what it names in full that it is all there is", async () => {
    const two = { searched: "기사 있어?", dated: false, count: 2, newest: async () => [NEWEST, OLDER] };
    const reading = { question: "기사 있어?", language: "ko", hits: [] };
    const { claims } = await createExtractiveReader().read({ ...reading, catalog: two });
    expect(claims[0]?.text).toMatch(/^모두 2건: /u);
  });

  it("takes a word beside the time for a topic", async () => {
    expect((await ask("2024년 축구 기사는?", "ko", "2024년 축구 기사는?", true)).claims).toEqual([]);
  });
});

describe("a question about one article", () => {
  it("cites the first sentence of one without a headline, whichever sentences were found", async () => {
    const first = "다래시가 2일 새 다리를 열었다.";
    const hit = hitOf(`${first} 다래시의 새 다리는 길이가 300미터이고 폭은 20미터다.`, { id: "a" });
    const later = { ...hit.passage, sentences: hit.passage.sentences.slice(1) };
    const { claims } = await createExtractiveReader().read({
      question: "가람일보는 언제 다래시 다리 폭 기사를 보도했어?",
      language: "ko",
      hits: [{ ...hit, passage: later }],
    });
    expect(claims.map(({ text }) => text)).toEqual([`${first} (매체 미상, 보도 날짜 미상)`]);
  });
});

describe("a question without a word", () => {
  it.each(["q", "?", "ㅋㅋ", "언제?"])("%s is not answered", async (question) => {
    const hits = [hitOf("다래시가 2일 새 다리를 열었다.", { id: "a", title: "새 다리" })];
    expect((await createExtractiveReader().read({ question, language: "ko", hits })).claims).toEqual([]);
  });
});
