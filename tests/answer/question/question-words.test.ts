import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";

const stems = (question: string, language: string): string[] =>
  analyzeQuestion(question, language).terms.map(({ stem }) => stem);

describe("words that only carry a question", () => {
  it("are none that are names", () => {
    expect(stems("US 스틸은 누가 인수했나?", "ko")).toContain("us");
    expect(stems("one 스토어 대표는 누구야", "ko")).toContain("one");
    expect(stems("US steel imports rose in which year?", "en")).toContain("us");
    expect(stems("what did it tell us about steel", "en")).not.toContain("us");
  });

  it("count, with the copula of chat", () => {
    const roles = (question: string) => analyzeQuestion(question, "ko").terms.map(({ role }) => role);
    expect(roles("컨퍼런스 몇 회째임?")).toEqual(["topic", "kind"]);
    expect(roles("가게는 몇 개였음")).toEqual(["topic", "kind"]);
    expect(roles("몇 회의에 참석했나요?")).toEqual(["class", "aspect"]);
  });

  it("ask for a person whom somebody is up against", () => {
    expect(analyzeQuestion("결승에서 누구를 상대로 이겼나?", "ko").asked.types).toEqual(["person"]);
    expect(analyzeQuestion("박람회는 누구를 대상으로 열렸나?", "ko").asked.types).toEqual(["thing"]);
  });
});
