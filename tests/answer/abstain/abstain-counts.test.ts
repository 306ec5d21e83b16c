import { describe, expect, it } from "vitest";
import { countsAnother, listsAnother } from "../../../src/answer/abstain/abstain-counts.js";
import { says } from "./abstain-cases.js";

describe("how many there are of a kind", () => {
  it.each([["나래광장은 18개의 건물로 이뤄졌다.", "나래광장에 있는 회사가 몇 개야?"]])(
    "is not told where others are counted: %s",
    (text, question) => {
      expect(says(countsAnother, text, "나래", question)).toBe(true);
    },
  );

  it.each([
    ["나래광장에는 1,200개의 4차산업 관련 기업이 입주해 있다.", "나래광장에 있는 회사가 몇 개야?"],
    ["나래광장은 12개 스타트업에 투자했다.", "나래광장이 투자한 회사는 몇 곳이야?"],
    ["나래광장은 30개 가맹점을 둔다.", "나래광장의 점포는 몇 개야?"],
    ["나래광장은 국가공인을 받은 30개 기관을 돕는다.", "나래광장이 돕는 스타트업은 몇 곳이야?"],
    ["나래광장에는 기업 9개가 있다.", "나래광장에 있는 기업은 몇 개야?"],
    ["나래광장의 기업은 모두 30개다.", "나래광장의 기업은 몇 개인가요?"],
    ["나래광장에는 병원 30곳과 약국 12곳이 있다.", "나래광장에 약국은 몇 곳이야?"],
    ["나래광장을 찾은 사람은 30명이다.", "나래광장을 찾은 학생은 몇 명이야?"],
  ])("may be told by %s", (text, question) => {
    expect(says(countsAnother, text, "나래", question)).toBe(false);
  });
});

describe("a list within a sentence", () => {
  const text = "정부는 △슈퍼컴퓨팅센터 개소 △3억 달러 규모 AI 보조금 도입 △100억 달러 규모 발전 계획을 내놨다.";

  it("tells nothing of an item by the values of others", () => {
    expect(says(listsAnother, text, "정부는", "AI 슈퍼컴퓨팅센터를 짓는 데 얼마가 들었나요?")).toBe(true);
  });

  it.each(["AI 보조금은 얼마인가요?", "발전 계획은 얼마 규모인가요?", "정부가 내놓은 돈은 얼마인가요?"])(
    "may answer %s",
    (question) => {
      expect(says(listsAnother, text, "정부는", question)).toBe(false);
    },
  );

  it("is none without items", () => {
    const plain = "정부는 슈퍼컴퓨팅센터를 열고 3억 달러의 보조금을 준다.";
    expect(says(listsAnother, plain, "정부는", "슈퍼컴퓨팅센터를 짓는 데 얼마가 들었나요?")).toBe(false);
  });
});
