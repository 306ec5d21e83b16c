import { describe, expect, it } from "vitest";
import type { ArticleFacts } from "../../src/retrieval/article-facts.js";
import { understand } from "../../src/retrieval/understand.js";

/** One article of 2015, with a count of how often all articles are asked for their dates. */
function countedFacts(): { readonly facts: ArticleFacts; readonly asked: () => number } {
  let asked = 0;
  const day = Int32Array.of(20_150_101);
  const nameless = { of: Uint32Array.of(0), folded: [""] };
  const facts: ArticleFacts = {
    ...{ size: 1, outlets: nameless, bylines: nameless, earliest: day, newest: "2015-01-01" },
    get latest() {
      asked += 1;
      return day;
    },
    names: { outlets: [], bylines: [] },
  };
  return { facts, asked: () => asked };
}

const now = new Date("2025-11-19T23:30:00Z");

describe("understand", () => {
  it("takes a day without its year for the last of which there are reports", () => {
    const { filters } = understand(countedFacts().facts, "1월 1일 기사", "Asia/Seoul", { now });
    expect(filters.map(({ field, value }) => `${field}=${value}`)).toEqual(["from=2015-01-01", "to=2015-01-01"]);
  });

  it("asks the articles of a day once, however often a question names it", () => {
    const askedOf = (question: string): number => {
      const { facts, asked } = countedFacts();
      understand(facts, question, "Asia/Seoul", { now });
      return asked();
    };
    expect(askedOf(`${"1월 1일 ".repeat(100)}기사`)).toBe(askedOf("1월 1일 기사"));
  });
});
