import { describe, expect, it } from "vitest";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import type { CatalogListing } from "../../../src/answer/meta/catalog-listing.js";
import { hitOf } from "../extractive/extractive-cases.js";

const NEWEST = hitOf("다래시가 새 다리를 열었다.", { id: "new", title: "새 다리", published: "2024-05-02" }).article;
const OLDER = hitOf("가람시에 눈이 왔다.", { id: "old", title: "가람에 눈", published: "2023-01-02" }).article;
const listing = (searched: string): CatalogListing => ({
  searched,
  count: 12,
  newest: async (most) => [NEWEST, OLDER].slice(0, most),
});
const ask = (question: string, language: string, searched = question) =>
  createExtractiveReader().read({ question, language, hits: [], catalog: listing(searched) });

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
});

describe("a question without a word", () => {
  it.each(["q", "?", "ㅋㅋ", "언제?"])("%s is not answered", async (question) => {
    const hits = [hitOf("다래시가 2일 새 다리를 열었다.", { id: "a", title: "새 다리" })];
    expect((await createExtractiveReader().read({ question, language: "ko", hits })).claims).toEqual([]);
  });
});
