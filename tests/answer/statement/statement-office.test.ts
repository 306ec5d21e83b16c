import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { headsAnother } from "../../../src/answer/statement/statement-office.js";
import { findWords } from "../../../src/answer/statement/statement-words.js";
import { hitOf } from "../extractive/extractive-cases.js";

function isAnothers(question: string, text: string): boolean {
  const asked = analyzeQuestion(question, "ko");
  const statements = statementsOf([hitOf(text, { id: "a", title: "기사" })]);
  const [statement] = statements;
  const own = findWords(asked.terms, statements).statements[0]?.own.map(({ value }) => value) ?? [];
  return statement !== undefined && headsAnother(asked, own, statement);
}

describe("the head of another body", () => {
  it.each([
    ["한빛대 총장은 누구임", "이에 대해 함석호 다온대 총장은 고르게 하겠다고 답했다."],
    ["가람시버스조합 이사장 이름", "나래도버스조합 육진태 이사장은 차가 부족하다고 말했다."],
    ["한도로지 대표 이름 뭐임?", "물류센터 운영사인 '다온나루'의 민경섭 대표는 고개를 숙였다."],
    ["KT 대표는 누구임", "다온나루의 민경섭 대표는 고개를 숙였다."],
    ["다온전자의 대표는 누구인가요?", "한별전자의 민경섭 대표는 고개를 숙였다."],
  ])("%s is not told by: %s", (question, text) => {
    expect(isAnothers(question, text)).toBe(true);
  });

  it.each([
    ["다온대 총장은 누구임", "이에 대해 함석호 다온대 총장은 고르게 하겠다고 답했다."],
    ["한빛대 총장은 누구임", "함석호 총장은 고르게 하겠다고 답했다."],
    ["한빛대 총장은 누구임", "함석호 다온대 교수는 고르게 하겠다고 답했다."],
    ["한빛대 학회에서 발표한 총장은 누구임", "함석호 다온대 총장은 발표에서 그렇게 답했다."],
    ["이야기를 들려준 법인장은 누구인가요?", "다온기술의 오가람 법인장이 발표했다."],
    ["배를 만드는 회사 대표는 누구임", "조선소 운영사인 '다온나루'의 민경섭 대표는 고개를 숙였다."],
    ["신임 총장은 누구임", "함석호 다온대 총장은 고르게 하겠다고 답했다."],
    ["한빛대 총장은 몇 살인가요?", "함석호 다온대 총장은 58세다."],
  ])("%s may be told by: %s", (question, text) => {
    expect(isAnothers(question, text)).toBe(false);
  });
});
