import { describe, expect, it } from "vitest";
import { createExtractiveReader } from "../../../src/answer/extractive/extractive-reader.js";
import type { CatalogListing } from "../../../src/answer/meta/catalog-listing.js";
import { listingClaims } from "../../../src/answer/meta/meta-listing.js";
import { hitOf } from "../extractive/extractive-cases.js";

const NEWEST = hitOf("다래시가 새 다리를 열었다.", { id: "new", title: "새 다리", published: "2024-05-02" }).article;
const OLDER = hitOf("가람시에 눈이 왔다.", { id: "old", title: "가람에 눈", published: "2023-01-02" }).article;
const OUTLETS = [
  { name: "가나일보", count: 8, example: NEWEST },
  { name: "다라통신", count: 4, example: OLDER },
];
const listing = (count: number, names: number): CatalogListing => ({
  count,
  articles: async (end, most) => (end === "newest" ? [NEWEST, OLDER] : [OLDER, NEWEST]).slice(0, most),
  names: async () => ({ count: names, names: OUTLETS }),
});
const ALL = { asks: "articles", end: null } as const;

describe("questions about what articles there are", () => {
  it.each([
    ["newest", "new"],
    ["oldest", "old"],
  ] as const)("names the %s alone", async (end, id) => {
    const { claims, articles } = await listingClaims({ asks: "articles", end }, "ko", listing(12, 2), "Asia/Seoul");
    expect(claims.map(({ quotes }) => quotes[0]?.article)).toEqual([id]);
    expect(claims[0]?.text).not.toContain("12");
    expect(articles.map((article) => article.id)).toEqual([id]);
  });

  it.each([
    ["ko", "모두 12건 가운데: "],
    ["en", "Of 12 articles: "],
    ["zh-Hans", "共12篇，其中："],
    ["fr", "Of 12 articles: "],
  ])("tells in %s how many there are, and names some", async (language, told) => {
    const { claims } = await listingClaims(ALL, language, listing(12, 2), undefined);
    expect(claims[0]?.text.startsWith(told)).toBe(true);
    expect(claims).toHaveLength(2);
  });

  it("says of what it names in full that it is all there is", async () => {
    const { claims } = await listingClaims(ALL, "ko", listing(2, 2), undefined);
    expect(claims[0]?.text).toMatch(/^모두 2건: /u);
  });

  it.each([
    ["outlets", "ko", 2, "언론사 2곳: 가나일보, 다라통신"],
    ["outlets", "ko", 30, "언론사 30곳 가운데: 가나일보, 다라통신"],
    ["reporters", "en", 2, "2 reporters: 가나일보, 다라통신"],
    ["reporters", "zh-Hant", 3, "共3位記者，其中：가나일보、다라통신"],
  ] as const)("names the %s in %s (%i), citing an article of each", async (asks, language, count, text) => {
    const { claims } = await listingClaims({ asks, end: null }, language, listing(12, count), undefined);
    expect(claims.map((claim) => claim.text)).toEqual([text]);
    expect(claims[0]?.quotes.map(({ article }) => article)).toEqual(["new", "old"]);
  });

  it("says nothing where there is none", async () => {
    const none: CatalogListing = { count: 0, articles: async () => [], names: async () => ({ count: 0, names: [] }) };
    for (const asks of ["articles", "outlets"] as const)
      expect(await listingClaims({ asks, end: null }, "ko", none, undefined)).toEqual({ claims: [], articles: [] });
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

  it("tells its link, or that none is recorded", async () => {
    const hit = hitOf("다래시가 2일 새 다리를 열었다.", { id: "a", title: "다래시 새 다리" });
    const ask = async (one: typeof hit) =>
      (await createExtractiveReader().read({ question: "다래시 새 다리 기사 링크 줘", language: "ko", hits: [one] }))
        .claims[0]?.text;
    expect(await ask(hit)).toContain("링크 정보 없음");
    const url = "https://example.com/a";
    expect(await ask({ ...hit, article: { ...hit.article, url } })).toContain(`링크 ${url}`);
  });
});

describe("a question without a word", () => {
  it.each(["q", "?", "ㅋㅋ", "언제?"])("%s is not answered", async (question) => {
    const hits = [hitOf("다래시가 2일 새 다리를 열었다.", { id: "a", title: "새 다리" })];
    expect((await createExtractiveReader().read({ question, language: "ko", hits })).claims).toEqual([]);
  });
});
