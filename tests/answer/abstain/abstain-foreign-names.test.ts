import { describe, expect, it } from "vitest";
import { asksForStranger, nameNotFound, namingWhom } from "../../../src/answer/abstain/abstain-foreign-names.js";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { aliasedTerms } from "../../../src/answer/statement/statement-aliases.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

const SOURCE = "이사장 마틴 람(Martin LAM)은 “항구를 넓힌다”고 말했다. 박동현 시장은 항구를 둘러봤다.";

function read(question: string, language: string) {
  const statements = statementsOf([hitOf(SOURCE, { id: "a" })]);
  const analyzed = analyzeQuestion(question, language);
  const asked = { ...analyzed, terms: aliasedTerms(analyzed, statements) };
  return { asked, ranked: rankStatements(evidenceOf(asked, statements, { sentence: null, context: null }), language) };
}
const missing = (question: string, language = "en") => {
  const { asked, ranked } = read(question, language);
  return nameNotFound(asked, ranked);
};
const isStrange = (question: string, language = "en") => {
  const { asked, ranked } = read(question, language);
  return asksForStranger(asked, ranked);
};

describe("a name that nothing of the coverage has", () => {
  it.each([
    ["Who is Ivan Petrov?", "en", "Ivan Petrov"],
    ["Did Ivan Petrov visit the port?", "en", "Ivan Petrov"],
    ["How many people does Zubrex Holdings employ?", "en", "Zubrex Holdings"],
    ["伊万·彼得罗夫是谁？", "zh-Hans", "伊万·彼得罗夫"],
    ["歐陽鋒是誰？", "zh-Hant", "歐陽鋒"],
    ["Zubrex 是什么？", "zh-Hans", "Zubrex"],
    ["Korean Zubrex opened when?", "en", "Korean Zubrex"],
    ["Recently Zubrex Holdings opened what?", "en", "Zubrex Holdings"],
    ["Summarize Ivan Petrov's speech", "en", "Ivan Petrov"],
    ["Hello. Did Emily come to the port?", "en", "Emily"],
    ["What do Koreans think of Zubrex?", "en", "Zubrex"],
  ])("is told as it is written: %s", (question, language, name) => {
    expect(missing(question, language)).toBe(name);
  });

  it.each([
    ["Who is Martin Lam?", "en"],
    ["Did Mayor Park see the port?", "en"],
    ["Which Companies came?", "en"],
    ["Blorbing of the port?", "en"],
    ["Who came to the port in February?", "en"],
    ["What opened on Tuesday?", "en"],
    ["What do Koreans and Americans say?", "en"],
    ["Is there a Chinese version?", "en"],
    ["Hello Thanks, who came?", "en"],
    ["who came, Finally?", "en"],
    ["What happened Yesterday?", "en"],
    ["Who came at Easter and Christmas?", "en"],
    ["please Summarize the port", "en"],
    ["冠军是谁？", "zh-Hans"],
    ["总统是谁？", "zh-Hans"],
    ["市長是誰？", "zh-Hant"],
    ["高管是谁？", "zh-Hans"],
    ["区长是谁？", "zh-Hans"],
    ["程序员是谁？", "zh-Hans"],
    ["港口多大？", "zh-Hans"],
    ["Ivan Petrov는 누구인가요?", "ko"],
  ])("is none in %s", (question, language) => {
    expect(missing(question, language)).toBeNull();
  });
});

describe("the statements on somebody", () => {
  const told = (question: string, language = "en") => {
    const { asked, ranked } = read(question, language);
    return namingWhom(asked, ranked).map(({ statement }) => statement.text);
  };

  it("are those that hold the whole name, where who that is is asked", () => {
    expect(told("Who is Park Dong-hyun?")).toEqual(["박동현 시장은 항구를 둘러봤다."]);
    expect(told("朴东炫是谁？", "zh-Hans")).toEqual(["박동현 시장은 항구를 둘러봤다."]);
  });

  it("are all where something else is asked or nothing holds the name", () => {
    expect(told("What did Park Dong-hyun see?")).toHaveLength(2);
    expect(told("Who is Ivan Petrov?")).toHaveLength(2);
  });
});

describe("a question about somebody whom nobody names", () => {
  it("is who that is, or what that one said", () => {
    expect(isStrange("Who is Ivan Petrov?")).toBe(true);
    expect(isStrange("Who is Joe Lam?")).toBe(true);
    expect(isStrange("What did Ivan Petrov say?")).toBe(true);
    expect(isStrange("歐陽鋒是誰？", "zh-Hant")).toBe(true);
  });

  it("is none where the name stands, nor where something else is asked", () => {
    expect(isStrange("Who is Martin Lam?")).toBe(false);
    expect(isStrange("Who is Park Dong-hyun?")).toBe(false);
    expect(isStrange("What did Martin Lam say?")).toBe(false);
    expect(isStrange("Who widens Ivan Harbour?")).toBe(false);
  });
});
