import { describe, expect, it } from "vitest";
import { namesUnheardOf } from "../../../src/answer/abstain/abstain-names.js";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

const SOURCE = "이번 전시회의 광주홍보관에는 9개 기업이 15개 제품을 냈다. 다온은행은 상금으로 100만 달러를 걸었다.";

function isUnheardOf(question: string): boolean {
  const analyzed = analyzeQuestion(question, "ko");
  const statements = statementsOf([hitOf(SOURCE, { id: "a", title: "전시회 개막" })]);
  const [best] = rankStatements(evidenceOf(analyzed, statements, { sentence: null, context: null }), "ko");
  return best !== undefined && namesUnheardOf(analyzed.terms, best);
}

describe("a name that the article does not have", () => {
  it.each([
    "부산 홍보관에는 제품이 몇 개 나왔나요?",
    "한별은행 상금은 얼마인가요?",
    "가람시는 언제 전시회를 여나요?",
    "싱가포르정부 상금은 얼마인가요?",
    "한별음악어워즈 상금은 얼마인가요?",
    "한별호 상금은 얼마인가요?",
    "시립미술관은 언제 문을 여나요?",
    "쓰촨성 홍보관에는 제품이 몇 개 나왔나요?",
  ])("stands in %s", (question) => {
    expect(isUnheardOf(question)).toBe(true);
  });

  it.each([
    "광주 홍보관에는 제품이 몇 개 나왔나요?",
    "다온은행 상금은 얼마인가요?",
    "한국 홍보관에는 제품이 몇 개 나왔나요?",
    "다온카드 상금은 얼마인가요?",
    "저축은행 상금은 얼마인가요?",
    "구리 가격은 얼마인가요?",
    "상금은 미국 달러로 얼마인가요?",
    "전시회는 언제 열리나요?",
    "중앙정부 상금은 얼마인가요?",
    "국제영화제 상금은 얼마인가요?",
    "전화번호는 무엇인가요?",
    "적신호는 언제 켜졌나요?",
    "미국정부 상금은 얼마인가요?",
    "규제당국 상금은 얼마인가요?",
    "겨울올림픽 상금은 얼마인가요?",
  ])("does not stand in %s", (question) => {
    expect(isUnheardOf(question)).toBe(false);
  });
});
