import { describe, expect, it } from "vitest";
import { toldOfTopic } from "../../../src/answer/check/check-topic.js";
import { type Statement, statementsOf } from "../../../src/answer/statement/statement.js";
import type { Article } from "../../../src/coverage/article.js";
import { hitOf } from "../../fakes/openai-hits.js";

const TITLE = "나루온, 새 로봇";
const NAMED = "로봇 업체 나루온이 9일 새 로봇을 내놨다.";

/** The last of an article's sentences. */
function lastOf(sentences: readonly string[], article: Partial<Article> = {}): Statement {
  const last = statementsOf([hitOf(sentences, { title: TITLE, ...article })]).at(-1);
  if (last === undefined) throw new Error("no sentences");
  return last;
}

const told = (sentences: readonly string[], article?: Partial<Article>) => toldOfTopic(lastOf(sentences, article));

describe("toldOfTopic", () => {
  it.each([
    ["직원은 58명이다.", "나루온의 직원은 58명이다."],
    ["올해 직원은 58명이다.", "올해 나루온의 직원은 58명이다."],
    ["이 회사는 직원을 58명 뒀다.", "나루온은 직원을 58명 뒀다."],
    ["또 업체는 직원을 58명 뒀다.", "나루온은 직원을 58명 뒀다."],
  ])("puts in whom the article speaks of, and shows where: %s", (sentence, text) => {
    const found = told([NAMED, sentence]);
    expect(found?.text).toBe(text);
    expect(found?.topic.text).toBe(NAMED);
  });

  it.each([
    ["이 재단은 직원을 58명 뒀다.", "a general noun that the one named does not go by"],
    ["다온텍은 직원을 58명 뒀다.", "a name of its own"],
  ])("leaves as it is %s: %s", (sentence) => expect(told([NAMED, sentence])).toBeNull());

  it.each([["직원은 58명이다."], ["이 회사는 직원을 58명 뒀다."]])(
    "is none where two bodies are named: %s",
    (sentence) =>
      expect(
        told([NAMED, "로봇 업체 다온텍은 드론을 내놨다.", "행사는 길었다.", sentence], { title: "나루온·다온텍" }),
      ).toBeNull(),
  );

  it.each([["“나루온은 큰 곳이다.”"], ["행사는 길었다."]])(
    "is none where only speech or nothing names one: %s",
    (sentence) => expect(told([sentence, "직원은 58명이다."])).toBeNull(),
  );

  it("is none in an article too long to be read again and again", () => {
    const sentences = [NAMED, "직원은 58명이다."];
    const { source } = lastOf(sentences).article;
    expect(told(sentences, { source: source.padEnd(50_000, "\n") })?.text).toBe("나루온의 직원은 58명이다.");
    expect(told(sentences, { source: source.padEnd(50_001, "\n") })).toBeNull();
  });

  it("does not take one article for another of the same text", () => {
    const sentences = ["나루온은 새 로봇을 내놨다.", "직원은 58명이다."];
    expect(told(sentences, { title: "새 로봇" })).toBeNull();
    expect(told(sentences)?.text).toBe("나루온의 직원은 58명이다.");
  });
});
