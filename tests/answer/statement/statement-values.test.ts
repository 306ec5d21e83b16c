import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { matchTerm, matchText } from "../../../src/answer/statement/statement-match.js";
import { candidateValues } from "../../../src/answer/statement/statement-values.js";

const valuesIn = (question: string, text: string): string[] =>
  candidateValues(text, analyzeQuestion(question, "ko").asked, question).map(({ start, end }) =>
    text.slice(start, end),
  );
const held = (stem: string, text: string): number => matchTerm({ stem, kind: "hangul" }, matchText(text)).value;

describe("values that could answer", () => {
  it("are the words in quotation marks beside the noun that asks for them", () => {
    const text = "'새봄 극장'에서 열린 포럼은 '바다의 내일'을 주제로 열렸다.";
    expect(valuesIn("포럼의 주제는 무엇인가요?", text)).toEqual(["바다의 내일"]);
  });

  it("meet units that news writes otherwise", () => {
    expect(valuesIn("한 번에 몇 킬로 가나요?", "한 번에 약 320km를 달린다.")).toEqual(["약 320km"]);
    expect(valuesIn("접종률은 몇 퍼센트야?", "접종률은 54.7%다.")).toEqual(["54.7%"]);
  });
});

describe("places", () => {
  it.each([
    ["센터는 어느 구에 생기나요?", "내년 초 다래 강서구에 들어선다.", ["강서구"]],
    ["공연은 어디에서 하나요?", "두 단체가 교류했다면 올해는 한 무대에도 오른다.", []],
    ["대회는 어디에서 열리나요?", "당시 가능성을 연구해 활동을 넓혔다.", []],
    ["대회는 어디에서 열리나요?", "대회는 다래시에서 열린다.", ["다래시"]],
    ["식당은 어느 구에 있나요?", "식당은 동대문구에 있다.", ["동대문구"]],
    ["섬은 어디에 있나요?", "섬은 제주도와 가깝다.", ["제주도"]],
  ])("answer %s", (question, text, expected) => {
    expect(valuesIn(question, text)).toEqual(expected);
  });
});

describe("words of a relation", () => {
  it("stand where it is stated from its other side", () => {
    expect(held("모회사", "다래전자의 자회사로 세워졌다.")).toBeGreaterThan(0.7);
    expect(held("모회사", "직원은 스무 명이다.")).toBe(0);
  });

  it("are not the rank below", () => {
    expect(held("준우승", "우승 상금은 5억 원이다.")).toBeLessThan(0.5);
  });
});
