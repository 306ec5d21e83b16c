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

  it.each([
    ["다래섬 인구를 알려 주십시오", ["다래섬", "인구"]],
    ["다래섬 인구를 알려주시겠습니까?", ["다래섬", "인구"]],
    ["다래섬 인구를 알려주시면 좋", ["다래섬", "인구"]],
    ["다래섬 인구 부탁드립니다", ["다래섬", "인구"]],
    ["다래섬 인구 부탁해요.", ["다래섬", "인구"]],
    ["다래섬 방문객(누적)은 몇 명인가요?", ["다래섬", "방문객", "누적", "명"]],
    ["시장의 부탁은 무엇인가요?", ["시장", "부탁"]],
    ["한려대 총장은 누구인가요?", ["한려대", "총장"]],
    ["주시온은 어디에 살았나요?", ["주시온", "살"]],
    ["주시경 기념관은 어디인가요?", ["주시경", "기념관"]],
  ])("ask politely: %s", (question, expected) => {
    expect(stems(question, "ko")).toEqual(expected);
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
