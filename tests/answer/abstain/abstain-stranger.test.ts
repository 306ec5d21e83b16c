import { describe, expect, it } from "vitest";
import { namesStranger } from "../../../src/answer/abstain/abstain-stranger.js";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

const SOURCE = "강하늘 해담시장은 터미널을 둘러봤다. 이어 함 감독이 축사를 했다. 오가람 법인장도 참석했다.";

function isStrange(question: string): boolean {
  const statements = statementsOf([hitOf(SOURCE, { id: "a", title: "해담시 터미널 개장" })]);
  const evidence = evidenceOf(analyzeQuestion(question, "ko"), statements, { sentence: null, context: null });
  return namesStranger(question, rankStatements(evidence, "ko"));
}

describe("a person whom nothing names", () => {
  it.each(["윤다래 시장은 터미널에서 무엇을 했나요?", "오세빈 시장은 무엇을 했나요?", "정유진 전 감독은 언제 왔어?"])(
    "is asked about in %s",
    (question) => {
      expect(isStrange(question)).toBe(true);
    },
  );

  it.each([
    "강하늘 시장은 무엇을 했나요?",
    "강하눌 시장은 무엇을 했나요?",
    "함다온 감독은 무엇을 했나요?",
    "터미널을 둘러본 시장은 누구인가요?",
    "함께한 회장은 누구인가요?",
    "연기한 배우는 누구인가요?",
    "터미널은 언제 열었나요?",
  ])("is not asked about in %s", (question) => {
    expect(isStrange(question)).toBe(false);
  });
});
