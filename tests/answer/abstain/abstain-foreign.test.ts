import { describe, expect, it } from "vitest";
import { isAskedUnnamed, lacksHolder } from "../../../src/answer/abstain/abstain-foreign.js";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { aliasedTerms } from "../../../src/answer/statement/statement-aliases.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

function read(source: string, question: string, language: string) {
  const statements = statementsOf([hitOf(source, { id: "a" })]);
  const analyzed = analyzeQuestion(question, language);
  const aliased = { ...analyzed, terms: aliasedTerms(analyzed, statements) };
  const ranked = rankStatements(evidenceOf(aliased, statements, { sentence: null, context: null }), language);
  return { aliased, ranked };
}

function isHolderless(source: string, question: string, language: string): boolean {
  const { aliased, ranked } = read(source, question, language);
  return lacksHolder(aliased, ranked);
}

describe("the holder of a post", () => {
  it("is lacking where no sentence tells of the post", () => {
    expect(isHolderless("엔비디아는 엘비스와 사업을 제안했다.", "Who is the CEO of Nvidia?", "en")).toBe(true);
    expect(isHolderless("시립도서관은 내년에 문을 연다.", "市立图书馆的馆长是谁？", "zh-Hans")).toBe(true);
  });

  it("is lacking where the post is told of another body", () => {
    expect(isHolderless("구글의 김하나 대표가 방문했다.", "Who is the CEO of Nvidia?", "en")).toBe(true);
  });

  it("is there where the post is told of the body itself", () => {
    expect(isHolderless("엔비디아의 김하나 대표가 방문했다.", "Who is the CEO of Nvidia?", "en")).toBe(false);
    expect(isHolderless("김하나 시립도서관 관장이 말했다.", "市立图书馆的馆长是谁？", "zh-Hans")).toBe(false);
  });

  it("is not asked for by who did something", () => {
    expect(isHolderless("엔비디아는 엘비스와 사업을 제안했다.", "Who proposed the project with Nvidia?", "en")).toBe(
      false,
    );
  });
});

describe("an attribute that is asked for by name", () => {
  const unnamed = (source: string, question: string): boolean | undefined => {
    const { aliased, ranked } = read(source, question, "en");
    return ranked[0] && isAskedUnnamed(aliased, ranked[0]);
  };

  it("is unnamed where another one is told: an operating profit is no net profit", () => {
    const question = "What was Google's net profit?";
    expect(unnamed("구글은 영업이익 318억원을 기록했다.", question)).toBe(true);
    expect(unnamed("구글은 순이익 318억원을 기록했다.", question)).toBe(false);
  });

  it("may stand for itself where a place or a time is asked for", () => {
    expect(unnamed("구글은 서울에서 문을 열었다.", "Where is Google's headquarters?")).toBe(false);
  });
});
