import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/coverage/article.js";
import { readJsonArticle } from "../../src/coverage/reading/read-json.js";
import { linkStories, storySignature } from "../../src/coverage/stories.js";

const SENTENCES = Array.from(
  { length: 40 },
  (_, index) =>
    `제${index * 7919}차 회의에서 ${index * 104_729}번 안건을 두고 위원 ${index + 3}명이 토론했다고 사무국이 밝혔다.`,
);

function article(id: string, sentences: readonly string[], published?: string): Article {
  const read = readJsonArticle({ id, text: sentences.join("\n\n"), published }, "a.json", id, "Asia/Seoul");
  if ("reason" in read) throw new Error(read.reason);
  return read;
}

const link = (...articles: Article[]) => Object.fromEntries(linkStories(articles.map(storySignature)));

describe("linkStories", () => {
  it("links copies, whatever their spacing and punctuation, to the first in order", () => {
    const text = SENTENCES.slice(0, 10);
    const respaced = text.map((sentence) => sentence.replaceAll(" ", "").replaceAll(".", "。"));
    expect(link(article("a", text), article("b", respaced), article("c", text))).toEqual({ b: "a", c: "a" });
  });

  it("takes the earliest for the first where dates tell", () => {
    const text = SENTENCES.slice(0, 10);
    expect(
      link(article("late", text, "2024-05-02T09:00"), article("early", text, "2024-05-01"), article("undated", text)),
    ).toEqual({ late: "early", undated: "early" });
  });

  it("links a version that was edited or grew", () => {
    const first = SENTENCES.slice(0, 10);
    const edited = [...first.slice(0, 9), "끝에 한 문장이 바뀌었다."];
    const grown = [...first, ...SENTENCES.slice(10, 22)];
    expect(link(article("a", first), article("b", edited), article("c", grown))).toEqual({ b: "a", c: "a" });
  });

  it("keeps stories on one topic apart, even when they quote the same paragraph", () => {
    const one = SENTENCES.slice(0, 12);
    const other = [...SENTENCES.slice(20, 32), ...one.slice(0, 2)];
    expect(link(article("a", one), article("b", other))).toEqual({});
  });

  it("links short texts only when they agree nearly completely", () => {
    expect(
      link(
        article("a", ["오늘 서울의 날씨는 맑고 낮 기온은 20도다."]),
        article("b", ["오늘 부산의 날씨는 맑고 낮 기온은 21도다."]),
      ),
    ).toEqual({});
    expect(
      link(
        article("a", ["오늘 서울의 날씨는 맑고 낮 기온은 20도다."]),
        article("b", ["오늘 서울의 날씨는 맑고, 낮 기온은 20도다!"]),
      ),
    ).toEqual({ b: "a" });
    expect(link(article("a", ["가"]), article("b", ["가"]))).toEqual({});
  });

  it("gives every story one first, which is no copy itself", () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(SENTENCES, { minLength: 1 }), { minLength: 1, maxLength: 12 }), (texts) => {
        const links = linkStories(texts.map((text, index) => storySignature(article(`a${index}`, text))));
        for (const [id, first] of links) {
          expect(first).not.toBe(id);
          expect(links.has(first)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
