import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { aliasedTerms } from "../../../src/answer/statement/statement-aliases.js";
import { personsByTitle } from "../../../src/answer/statement/statement-titled.js";
import { hitOf } from "../extractive/extractive-cases.js";

const statements = statementsOf([
  hitOf("박동현 시장은 6일 이하나 대표와 만났다고 밝혔다. 김하늘 교수도 함께했다.", { id: "a" }),
]);

describe("a person called by title and surname", () => {
  it("is found under the full name", () => {
    expect(personsByTitle("How did Mayor Park travel?", statements)).toEqual(new Map([["park", ["박동현"]]]));
    expect(personsByTitle("Whom did CEO Lee meet?", statements)).toEqual(new Map([["lee", ["이하나"]]]));
  });

  it("is not found under another surname, without a title or with a full name", () => {
    expect(personsByTitle("How did Mayor Choi travel?", statements).size).toBe(0);
    expect(personsByTitle("How did he walk in Central Park?", statements).size).toBe(0);
    expect(personsByTitle("How did Mayor Park Won-soon travel?", statements).size).toBe(0);
  });
});

describe("a region of Korea that a question names", () => {
  it("is known although the coverage does not have it", () => {
    const terms = aliasedTerms(analyzeQuestion("Which company in Busan won?", "en"), statements);
    expect(terms.find(({ stem }) => stem === "busan")?.aliases).toEqual(["부산"]);
  });
});

describe("a compound that the glossary knows", () => {
  it("means itself and not its parts", () => {
    const terms = aliasedTerms(analyzeQuestion("What was the net profit?", "en"), statements);
    const aliases = terms.find(({ stem }) => stem === "profit")?.aliases ?? [];
    expect(aliases).toContain("순이익");
    expect(aliases).not.toContain("영업이익");
    expect(aliases).not.toContain("이익");
  });
});
