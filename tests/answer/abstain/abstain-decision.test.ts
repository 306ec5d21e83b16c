import { describe, expect, it } from "vitest";
import { abstainFeatures, abstainScore, lacksValue } from "../../../src/answer/abstain/abstain-decision.js";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { namesHolder } from "../../../src/answer/statement/statement-holder.js";
import { hitOf } from "../extractive/extractive-cases.js";

const SOURCE =
  "해담시는 터미널에 420억 원을 들였다. 윤다래 해담시장은 개장식에 참석했다. 가게 임대료는 정해지지 않았다. 나보람 상근부회장이 축사를 했다.";

function read(question: string, source = SOURCE) {
  const analyzed = analyzeQuestion(question, "ko");
  const evidence = evidenceOf(analyzed, statementsOf([hitOf(source, { id: "a", title: "해담시 터미널 개장" })]), {
    sentence: null,
    context: null,
  });
  return { analyzed, ranked: rankStatements(evidence, "ko") };
}
const scoreOf = (question: string) => {
  const { analyzed, ranked } = read(question);
  const features = abstainFeatures(analyzed, ranked);
  return features === null ? Number.NEGATIVE_INFINITY : abstainScore(features, "wordsAlone");
};

describe("the evidence that the coverage answers", () => {
  it("is none where nothing was found", () => {
    expect(abstainFeatures(analyzeQuestion("시장은 누구인가요?", "ko"), [])).toBeNull();
  });

  it("is stronger for what is said than for what is not", () => {
    expect(scoreOf("해담시장은 누구인가요?")).toBeGreaterThan(scoreOf("가람시장의 고향은 어디인가요?"));
  });

  it("lacks the value where money is asked for and only other numbers stand there", () => {
    const without = read("터미널 입장료는 얼마인가요?", "터미널은 3층이다. 가게는 18개다.");
    expect(lacksValue(without.analyzed, without.ranked)).toBe(true);
    const held = read("터미널 공사비는 얼마인가요?");
    expect(lacksValue(held.analyzed, held.ranked)).toBe(false);
  });

  it("lacks the value where years are asked for and hours are told", () => {
    const without = read("터미널 소장은 징역 몇 년을 받았나요?", "터미널 소장은 조사를 받고 17시간 만에 풀려났다.");
    expect(lacksValue(without.analyzed, without.ranked)).toBe(true);
    const held = read("터미널 소장은 징역 몇 년을 받았나요?", "터미널 소장은 징역 8개월을 받았다.");
    expect(lacksValue(held.analyzed, held.ranked)).toBe(false);
  });

  it("is complete where one sentence holds every word and a value", () => {
    const isComplete = (question: string) => {
      const { analyzed, ranked } = read(question);
      return abstainFeatures(analyzed, ranked)?.complete;
    };
    expect(isComplete("해담시는 터미널에 얼마를 들였나요?")).toBe(1);
    expect(isComplete("해담시는 공원에 얼마를 들였나요?")).toBe(0);
    const carried = read("누리는 언제 설립됐나요?", "누리는 나래시의 새싹기업이다. 2015년 설립됐다.");
    expect(abstainFeatures(carried.analyzed, carried.ranked)?.complete).toBe(1);
  });

  it("knows a name beside its title, and a deputy from the head", () => {
    const holds = (question: string) => {
      const { analyzed, ranked } = read(question);
      return ranked.some(({ own, statement }) => namesHolder(analyzed, own, statement));
    };
    expect(holds("해담시장은 누구인가요?")).toBe(true);
    expect(holds("협회 회장은 누구인가요?")).toBe(false);
  });

  it("sees that neither words nor tokens of a question are taken up", () => {
    const unrelated = (question: string, taken: number) => {
      const { analyzed, ranked } = read(question);
      const tokens = { mean: taken, median: taken, low: taken, taken, outdone: 0 };
      const looked = ranked.map((item) => ({ ...item, tokens }));
      return abstainFeatures(analyzed, looked)?.unrelated;
    };
    expect(unrelated("비트코인 시세는 얼마인가요?", 0.72)).toBe(1);
    expect(unrelated("비트코인 시세는 얼마인가요?", 0.85)).toBe(0);
    expect(unrelated("해담시는 터미널에 얼마를 들였나요?", 0.72)).toBe(0);
  });
});
