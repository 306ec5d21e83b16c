import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { aliasedTerms } from "../../../src/answer/statement/statement-aliases.js";
import { hitOf } from "../extractive/extractive-cases.js";

const statements = statementsOf([
  hitOf("박동현 송현구청장은 6일 화도시설공단에 예산 30억 원을 배정했다고 밝혔다.", { id: "a" }),
]);
const called = (question: string, language: string) => {
  const terms = aliasedTerms(analyzeQuestion(question, language), statements);
  return new Map(terms.map(({ stem, role, aliases = [] }) => [stem, { role, aliases }]));
};

describe("what a question's words are called in the coverage", () => {
  it("is heard in English names, in small letters as well", () => {
    expect(called("How much does Hwado get?", "en").get("hwado")?.aliases).toEqual(["화도"]);
    expect(called("how much does hwado get", "en").get("hwado")?.aliases).toEqual(["화도"]);
    expect(called("What did Park Dong-hyun say?", "en").get("dong")?.aliases).toEqual(["박동현"]);
  });

  it("is read from Chinese names and words", () => {
    const terms = called("松岘区厅长朴东炫分配了多少预算？", "zh-Hans");
    expect(terms.get("朴东炫")).toEqual({ role: "topic", aliases: ["박동현"] });
    expect([...terms.values()].flatMap(({ aliases }) => aliases)).toContain("예산");
    expect([...terms.keys()].some((stem) => stem.startsWith("松岘区"))).toBe(true);
  });

  it("is read from Chinese names in Pinyin, in Han and from words written in one", () => {
    const chinese = statementsOf([hitOf("딩샤오룽 대표는 항저우시에서 북천투자청과 협약을 맺었다.", { id: "b" })]);
    const of = (question: string, language: string) =>
      aliasedTerms(analyzeQuestion(question, language), chinese).flatMap(({ aliases = [] }) => aliases);
    expect(of("Where did Ding Xiaolong sign in Hangzhou?", "en")).toEqual(
      expect.arrayContaining(["딩샤오룽", "항저우"]),
    );
    expect(of("丁小龙在杭州签了什么？", "zh-Hans")).toEqual(expect.arrayContaining(["딩샤오룽", "항저우"]));
    expect(of("What did InvestTaiwan sign?", "en")).toContain("대만투자");
  });

  it("leaves out the words of Chinese that only hold a question together", () => {
    expect([...called("那个预算大约一共是多少？", "zh-Hans").keys()]).toEqual(["预算"]);
    expect(called("预算什么时候公布？", "zh-Hans").get("时候")?.role).toBe("kind");
  });

  it("stays what it is in a Korean question, and a Korean name makes an English one no Korean one", () => {
    expect(called("화도시설공단 예산은?", "ko").get("예산")?.aliases).toEqual([]);
    const english = called("What's the budget of 화도시설공단?", "en");
    expect(english.get("budget")).toEqual({ role: "aspect", aliases: expect.arrayContaining(["예산"]) });
  });
});

describe("the role of a name's words", () => {
  it("is the topic's for each of them, also in small letters behind a hyphen", () => {
    expect(called("What did Park Dong-hyun say?", "en").get("hyun")?.role).toBe("topic");
  });
});
