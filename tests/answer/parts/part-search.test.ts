import { describe, expect, it } from "vitest";
import { searchParts } from "../../../src/answer/parts/part-search.js";
import type { Store } from "../../../src/vectorstore/snapshot/open-store.js";
import { withStoreOf } from "../../fakes/store-of-articles.js";

const ARTICLES = [
  {
    id: "library",
    outlet: "가나일보",
    published: "2024-03-02",
    text: "한빛 도서관은 1998년에 문을 열었다. 장서는 12만 권이다.",
  },
  {
    id: "pool",
    outlet: "가나일보",
    published: "2024-04-02",
    text: "새빛 수영장의 입장료는 4500원이다. 수영장은 월요일에 쉰다.",
  },
  {
    id: "bridge",
    outlet: "다라통신",
    published: "2024-05-02",
    text: "누리대교의 길이는 820미터다. 다리는 5월에 개통한다.",
  },
];
let store: Store;

withStoreOf(ARTICLES, (opened) => {
  store = opened;
});

const find = (question: string, filters = {}) =>
  searchParts(store.current, null, "Asia/Seoul", { question, language: "ko", filters });

describe("the search for a question of several parts", () => {
  it("searches for each part, and hands on each passage once", async () => {
    const { parts, hits, read } = await find("새빛 수영장 입장료는 얼마이고 누리대교 길이는 얼마인가요?");
    expect(parts.map(({ hits: [best] }) => best?.article.id)).toEqual(["pool", "bridge"]);
    expect(new Set(hits.map(({ passage }) => passage.id)).size).toBe(hits.length);
    expect(read.slice(0, 2).map(({ article }) => article.id)).toEqual(["pool", "bridge"]);
  });

  it("has no parts where one thing is asked", async () => {
    const { parts, found, hits } = await find("새빛 수영장 입장료는 얼마인가요?");
    expect(parts).toEqual([]);
    expect(hits).toBe(found.hits);
  });

  it("keeps the limits of the question for each part", async () => {
    const { parts } = await find("새빛 수영장 입장료는 얼마이고 누리대교 길이는 얼마인가요?", { outlet: "가나일보" });
    expect(parts).toHaveLength(2);
    for (const { hits } of parts) for (const { article } of hits) expect(article.outlet).toBe("가나일보");
  });

  it("does not take questions about the articles apart", async () => {
    expect((await find("누가 썼고 언제 보도했나요?")).parts).toEqual([]);
  });
});
