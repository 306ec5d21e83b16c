import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

const valuesIn = (question: string, text: string): string[] => {
  const [found] = evidenceOf(analyzeQuestion(question, "ko"), statementsOf([hitOf(text, { id: "a", title: "기사" })]), {
    sentence: null,
    context: null,
  });
  return (found?.values ?? []).map(({ start, end }) => text.slice(start, end));
};

const BANKS = "다래은행은 지점을 닫아 영업점이 148곳이 됐고, 한별은행은 12월 22일 두 지점을 통합한다.";

describe("two topics side by side", () => {
  it("keeps for each what is told of it", () => {
    expect(valuesIn("다래은행 영업점은 몇 곳인가요?", BANKS)).toEqual(["148곳"]);
    expect(valuesIn("한별은행 영업점은 몇 곳인가요?", BANKS)).toEqual([]);
    expect(valuesIn("한별은행은 며칠에 지점을 통합하나요?", BANKS)).toEqual(["12월 22일"]);
    expect(valuesIn("다래은행은 며칠에 지점을 통합하나요?", BANKS)).toEqual([]);
  });

  it("tells clauses by other endings too", () => {
    const text = "다래은행은 영업점이 148곳인데, 한별은행은 지점을 통합한다.";
    expect(valuesIn("한별은행 영업점은 몇 곳인가요?", text)).toEqual([]);
    expect(valuesIn("다래은행 영업점은 몇 곳인가요?", text)).toEqual(["148곳"]);
  });

  it("keeps everything where the question names neither", () => {
    expect(valuesIn("영업점은 몇 곳인가요?", BANKS)).toEqual(["148곳"]);
  });

  it.each([
    ["가람시 총사업비는 얼마인가요?", "가람시는 총사업비는 300억원이라고 밝혔다.", "300억원"],
    [
      "하나래 대표는 몇 명을 뽑나요?",
      '하나래 대표는 "회사는 어렵고 시장은 작지만 사람은 100명을 뽑겠다"고 말했다.',
      "100명",
    ],
    ["가람시 예산은 얼마인가요?", "가람시는 사업을 시작했고 올해는 300억원을 쓴다.", "300억원"],
  ])("%s: a topic inside another is none beside it", (question, text, expected) => {
    expect(valuesIn(question, text)).toEqual([expected]);
  });
});
