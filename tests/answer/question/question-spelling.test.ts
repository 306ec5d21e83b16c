import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asWritten } from "../../../src/answer/question/question-spelling.js";

describe("what chat spells by ear", () => {
  it.each([
    ["축제 이름 머야", "축제 이름 뭐야"],
    ["그 배 이름 모예요?", "그 배 이름 뭐예요?"],
    ["시장 누구엿지", "시장 누구였지"],
    ["언제 했엇어", "언제 했었어"],
    ["몇 명 맞앗어?", "몇 명 맞았어?"],
    ["주차장 잇나요", "주차장 있나요"],
    ["비땜에 닫은 길", "비 때문에 닫은 길"],
    ["상 누가 받앗나?", "상 누가 받았나?"],
    ["젤 점수 많이 낸 선수", "제일 점수 많이 낸 선수"],
    ["어느 나라꺼라고 했어", "어느 나라 거라고 했어"],
    ["2025년꺼가 몇 회야", "2025년 거가 몇 회야"],
  ])("%s is written %s", (question, expected) => {
    expect(asWritten(question)).toBe(expected);
  });

  it.each([
    "모임은 언제인가요?",
    "무엇이 생기나요?",
    "이앗나 화백은 누구인가요?",
    "다앗나 화백은 누구인가요?",
    "누가 왕관을 빼앗나요?",
    "확진자(누적)는 몇 명인가요?",
    "가람권(다래 제외)의 인구는?",
    "물엿은 얼마인가요?",
    "두 섬을 잇는 다리는?",
    "머리말은 누가 썼나요?",
    "3등급 도로는 어디인가요?",
    "헤어젤 가격은 얼마인가요?",
    "젤 네일 회사는 어디인가요?",
    "전체 1등은 누구인가요?",
  ])("%s stays as it is", (question) => {
    expect(asWritten(question)).toBe(question);
  });

  it("is written the same when written twice", () => {
    const words = fc.constantFrom("머", "모", "야", "누구", "엿지", "했엇", "잇", "나요", "땜에", " ", "?", "무엇");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
        const once = asWritten(parts.join(""));
        expect(asWritten(once)).toBe(once);
      }),
    );
  });
});
