import { expect, it } from "vitest";
import { composeAnswer } from "../../../src/answer/compose.js";
import { hitOf } from "../../fakes/openai-hits.js";

const QUESTION = "사고로 몇 명이 숨졌나?";
const first = hitOf(["이 사고로 5명이 숨졌다."], { id: "a.txt", published: "2024-03-01" });
const second = hitOf(["이 사고로 7명이 숨졌다."], { id: "b.txt", published: "2024-03-02" });

function answerOf(...hits: readonly ReturnType<typeof hitOf>[]) {
  const claims = hits.map(({ article, passage: { text, start, end } }) => ({
    text,
    quotes: [{ article: article.id, start, end }],
  }));
  return composeAnswer({
    question: QUESTION,
    language: "ko",
    result: { claims, reader: "extractive" },
    hits,
    filters: [],
    snapshot: "s",
    milliseconds: 1,
    timeZone: "Asia/Seoul",
  });
}

it("names the claims that exclude each other beside their days, and leaves the text to its sources", () => {
  expect(answerOf(first, second)).toMatchObject({
    differs: [{ claims: [1, 2], dates: ["2024-03-01", "2024-03-02"], by: "values" }],
    text: "이 사고로 5명이 숨졌다. [1] 이 사고로 7명이 숨졌다. [2]",
  });
});

it("adds no field where nothing differs", () => {
  expect(answerOf(first)).not.toHaveProperty("differs");
});
