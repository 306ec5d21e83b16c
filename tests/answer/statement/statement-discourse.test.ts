import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../src/answer/extractive/extractive-compose.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { isOrphan } from "../../../src/answer/statement/statement-discourse.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

const TEXT =
  "누리광장은 건물 18개로 이뤄진 창업 단지다. 2015년 설립됐다. ‘다온항’은 부지 26만㎡의 창업 단지다. 가람시가 2005년에 조성했다. 이번 행사는 사흘간 열린다.";

const evidence = (question: string) =>
  evidenceOf(analyzeQuestion(question, "ko"), statementsOf([hitOf(TEXT, { id: "a", title: "창업 단지를 가다" })]), {
    sentence: null,
    context: null,
  });

describe("a sentence without its subject", () => {
  it("speaks of what the sentence before it names", () => {
    expect(evidence("다온항은 언제 조성됐나요?").map(({ features }) => features.about)).toEqual([0, 0, 0, 1, 0]);
    expect(evidence("누리광장은 언제 설립됐나요?").map(({ features }) => features.about)).toEqual([0, 1, 0, 0, 0]);
  });

  it("takes the topic over, and no other's", () => {
    const topic = (question: string) => evidence(question).map(({ near }) => near[0]);
    expect(topic("다온항은 언제 조성됐나요?")[3]).toBe(0.9);
    expect(topic("누리광장은 언제 설립됐나요?")[1]).toBe(0.9);
    expect(topic("다온항은 언제 설립됐나요?")[1]).toBeLessThan(0.5);
  });

  it("speaks of what somebody went to see", () => {
    const text = "시장은 보육기관인 ‘누리공방(Nuri)’을 방문했다. 대표 하나래와 만나 협력을 논의했다. 다온도 둘러봤다.";
    const near = (question: string) =>
      evidenceOf(analyzeQuestion(question, "ko"), statementsOf([hitOf(text, { id: "a", title: "순방" })]), {
        sentence: null,
        context: null,
      })[1]?.near[0];
    expect(near("누리공방에서는 누구를 만났나요?")).toBe(0.9);
    expect(near("다온에서는 누구를 만났나요?")).toBeLessThan(0.5);
  });

  it("says nothing about the question's topic where it is short and another's", () => {
    expect(evidence("다온항은 언제 설립됐나요?").map(({ features }) => features.orphan)).toEqual([0, 1, 0, 0, 0]);
    expect(evidence("누리광장은 언제 설립됐나요?").map(({ features }) => features.orphan)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    ["2015년 설립됐다.", true],
    ["滨海大学1998年成立。", false],
    ["It opened in 1998.", false],
    ["누리시가 2015년 세웠다.", false],
    ["누리사는 2015년 세워졌다.", false],
    ["지난달 서울 강남의 한 호텔에서 기자들과 만나 내년 계획을 자세히 설명했다.", false],
  ])("%s leaves its subject to others: %s", (text, expected) => {
    const [statement] = statementsOf([hitOf(text, { id: "a", title: "기사" })]);
    expect(statement === undefined ? null : isOrphan(statement)).toBe(expected);
  });

  it("is not told of whom it belongs to", () => {
    const text = "누리사는 칩을 만든다. 시가총액 2조원의 기업인 ‘다온(Daon)’의 자회사로 2013년 설립됐다.";
    const rivals = (question: string) =>
      evidenceOf(analyzeQuestion(question, "ko"), statementsOf([hitOf(text, { id: "a", title: "칩" })]), {
        sentence: null,
        context: null,
      }).map(({ features }) => features.rival);
    expect(rivals("다온은 언제 설립됐나요?")).toEqual([0, 1]);
    expect(rivals("다온의 시가총액은 얼마인가요?")).toEqual([0, 0]);
    expect(rivals("누리사는 언제 설립됐나요?")).toEqual([0, 0]);
  });

  it("is no answer to a question of which nothing is known, where it is short", () => {
    expect(evidence("大工坊是哪一年成立的").map(({ features }) => features.orphan)[1]).toBe(1);
  });

  it("is shown with the sentence that names it, word for word", () => {
    const question = analyzeQuestion("누리광장은 언제 설립됐나요?", "ko");
    const shown = evidence("누리광장은 언제 설립됐나요?").map((item) =>
      claimsOf(question, [{ ...item, score: 1, tokens: null }]),
    );
    expect(shown[1]?.[0]?.text).toBe("누리광장은 건물 18개로 이뤄진 창업 단지다. 2015년 설립됐다.");
    expect(shown[3]?.[0]?.text).toBe("가람시가 2005년에 조성했다.");
  });
});
