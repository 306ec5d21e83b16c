import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diversify, spansSeveral } from "../../src/retrieval/diversify.js";
import type { FusedPassage } from "../../src/retrieval/fusion.js";

const found = (passage: number): FusedPassage => ({
  passage,
  score: -passage,
  parts: {},
  wordRank: 1,
  meaningRank: null,
  raw: {},
});

describe("spansSeveral", () => {
  it.each([
    "수영장을 다룬 기사들은?",
    "두 도시의 예산 차이는?",
    "Which articles mention the pool?",
    "哪些报道提到泳池？",
    "Compare the two parks",
  ])("sees that «%s» asks for what several articles say", (question) => {
    expect(spansSeveral(question)).toBe(true);
  });

  it.each(["수영장은 언제 문을 열었나요?", "Who wrote the article on the pool?", "泳池在哪里？"])(
    "takes «%s» for a plain question",
    (question) => {
      expect(spansSeveral(question)).toBe(false);
    },
  );
});

describe("diversify", () => {
  it("lets every article speak before one speaks twice", () => {
    const articles = [0, 0, 0, 1, 2, 1];
    const order = diversify(
      articles.map((_, i) => found(i)),
      (passage) => articles[passage] ?? -1,
    );
    expect(order.map(({ passage }) => passage)).toEqual([0, 3, 4, 1, 5, 2]);
  });

  it("loses nothing, adds nothing, and keeps each article's own order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 40 }), (articles) => {
        const order = diversify(
          articles.map((_, i) => found(i)),
          (passage) => articles[passage] ?? -1,
        );
        expect([...order].sort((a, b) => a.passage - b.passage).map(({ passage }) => passage)).toEqual(
          articles.map((_, i) => i),
        );
        for (const article of new Set(articles)) {
          const own = order.map(({ passage }) => passage).filter((passage) => articles[passage] === article);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
    );
  });
});
