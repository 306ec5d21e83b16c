import { describe, expect, it } from "vitest";
import { listingOf } from "../../../src/answer/meta/catalog-listing.js";
import type { Store } from "../../../src/vectorstore/snapshot/open-store.js";
import { withStoreOf } from "../../fakes/store-of-articles.js";

const ARTICLES = [
  { id: "a", outlet: "가나, 다라", byline: "김하나,", published: "2024-01-01" },
  { id: "b", outlet: "가나, 다라", byline: "김하나 , 이두리", published: "2024-02-01" },
  { id: "c", outlet: "마바뉴스", byline: null, published: "2024-03-01" },
  { id: "d", outlet: null, byline: ", ,", published: "2024-04-01" },
].map((article) => ({ ...article, text: `${article.id} 기사의 본문이다.` }));
let store: Store;

withStoreOf(ARTICLES, (opened) => {
  store = opened;
});

describe("the names of a listing", () => {
  it.each([
    ["byline", ["김하나 2 b", "이두리 1 b"]],
    ["outlet", ["가나, 다라 2 b", "마바뉴스 1 c"]],
  ] as const)("are each %s once, without empty ones, each with its newest article", async (of, expected) => {
    const { count, names } = await (await listingOf(store.current, [], "Asia/Seoul")).names(of, 10);
    expect(names.map(({ name, count: articles, example }) => `${name} ${articles} ${example.id}`)).toEqual(expected);
    expect(count).toBe(expected.length);
  });
});
