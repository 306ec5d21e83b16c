import { describe, expect, it } from "vitest";
import { askedOfBoth } from "../../../src/answer/follow-up/follow-up-korean-both.js";

describe("a question of which of two", () => {
  it.each([
    ["둘 중 어디가 먼저야?", "가온랩과 나래청은 언제 생겼어?", "가온랩과 나래청은 언제 생겼어?"],
    ["둘 중에 어디가 더 커?", "가온랩과 나래청의 매출은 얼마야?", "가온랩과 나래청의 매출은 얼마야?"],
    ["두 곳 중 어디가 홍콩에 갔어?", "가온랩과 나래청은 언제 생겼어?", "가온랩과 나래청 중 어디가 홍콩에 갔어?"],
    ["둘 중 누가 먼저 말했어?", "하가람이랑 진하늘은 어느 학교를 나왔어?", "하가람과 진하늘 중 누가 먼저 말했어?"],
  ])("%s behind %s", (question, before, meant) => {
    expect(askedOfBoth(question, before)).toBe(meant);
  });

  it.each([
    ["둘 중 어디가 먼저야?", "가온랩은 언제 생겼어?"],
    ["어디가 먼저야?", "가온랩과 나래청은 언제 생겼어?"],
    ["둘째 날은?", "가온랩과 나래청은 언제 생겼어?"],
  ])("is not %s behind %s", (question, before) => {
    expect(askedOfBoth(question, before)).toBeNull();
  });
});
