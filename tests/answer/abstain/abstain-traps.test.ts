import { describe, expect, it } from "vitest";
import { lacksHolderAsked, lacksOffice } from "../../../src/answer/abstain/abstain-traps.js";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

function read(question: string, text: string, language = "ko") {
  const analyzed = analyzeQuestion(question, language);
  const statements = statementsOf([hitOf(text, { id: "a", title: "기사" })]);
  return {
    analyzed,
    ranked: rankStatements(evidenceOf(analyzed, statements, { sentence: null, context: null }), "ko"),
  };
}

const FIRM = "다온전자는 칩을 만든다. 교수 출신인 하나래 박사가 연구를 이끈다.";

describe("who holds an office and nothing else", () => {
  it.each([
    ["다온전자 CEO는 누구?", FIRM, true],
    ["다온전자 대표이사는 누구인가요?", FIRM, true],
    ["다온전자 대표는 누구?", `${FIRM} 다온전자 윤가람 대표는 자리를 떴다.`, false],
    ["다온랩 창업자는 누구인가요?", "하나래 박사가 세운 다온랩이 문을 열었다.", false],
    ["연구를 이끄는 박사는 누구인가요?", FIRM, false],
    ["다온전자 칩 연구를 이끌고 있는 대표 박사는 누구인가요?", FIRM, false],
    ["다온전자는 언제 대표를 뽑나요?", FIRM, false],
  ])("%s", (question, text, expected) => {
    const { analyzed, ranked } = read(question, text);
    expect(lacksHolderAsked(analyzed, ranked)).toBe(expected);
  });

  it("is judged by other evidence in another language", () => {
    const { analyzed, ranked } = read("Who is the CEO of Daon?", FIRM, "en");
    expect(lacksHolderAsked(analyzed, ranked)).toBe(false);
  });

  it("takes a councillor for a councillor", () => {
    const { analyzed, ranked } = read("따진 시의원은 누구임?", "반대한 하나래 의원은 비중이 낮다고 따졌다.");
    const [best] = ranked;
    expect(best === undefined ? null : lacksOffice(analyzed, best)).toBe(false);
  });
});
