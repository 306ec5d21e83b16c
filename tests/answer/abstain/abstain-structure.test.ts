import { describe, expect, it } from "vitest";
import { structureFeatures } from "../../../src/answer/abstain/abstain-structure.js";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "../extractive/extractive-cases.js";

function look(question: string, sentence: string) {
  const analyzed = analyzeQuestion(question, "ko");
  const evidence = evidenceOf(analyzed, statementsOf([hitOf(sentence, { id: "a" })]), {
    sentence: null,
    context: null,
  });
  const [best] = rankStatements(evidence, "ko");
  if (best === undefined) throw new Error("no statement");
  return structureFeatures(analyzed, best);
}

describe("how the best sentence is built", () => {
  it("tells a sentence about another firm from one that goes on about the same", () => {
    const question = "세온머티리얼즈의 지난해 매출은 얼마인가요?";
    expect(look(question, "다윤켐텍은 지난해 매출 3120억 원을 올렸다.").otherSubject).toBe(1);
    expect(look(question, "세온머티리얼즈는 지난해 매출 3120억 원을 올렸다.").otherSubject).toBe(0);
    expect(look(question, "회사는 지난해 매출 3120억 원을 올렸다.").otherSubject).toBe(0);
    expect(look(question, "지난해 매출은 3120억 원이다.").otherSubject).toBe(0);
  });

  it("misses a reason where one is asked for", () => {
    const question = "다온식품은 왜 공장을 닫았나요?";
    expect(look(question, "다온식품은 3일 공장을 닫았다.").noReason).toBe(1);
    expect(look(question, "다온식품은 적자 때문에 공장을 닫았다.").noReason).toBe(0);
  });

  it("knows a sentence that says hardly more than a question for a reason", () => {
    const question = "다온식품 노조는 왜 파업을 하나요?";
    expect(look(question, "다온식품 노조는 6일부터 파업을 벌이고 있다.").retold).toBe(1);
    expect(look(question, "다온식품 노조는 임금 때문에 파업을 벌이고 있다.").retold).toBe(0);
    expect(look(question, "다온식품 노조는 회사가 약속을 지키지 않아 파업을 벌인다.").retold).toBe(0);
    expect(look("다온식품 노조는 언제 파업을 하나요?", "다온식품 노조는 파업을 벌이고 있다.").retold).toBe(0);
  });

  it("sees that a matter is open", () => {
    const question = "해솔병원 간호부장은 누구인가요?";
    expect(look(question, "해솔병원 간호부장은 공모 중이다.").open).toBe(1);
    expect(look(question, "해솔병원 간호부장은 나보람 씨다.").open).toBe(0);
  });

  it("misses the class asked for", () => {
    const question = "누리실리콘은 어느 은행에서 600억 원을 빌렸나요?";
    const without = look(question, "누리실리콘은 600억 원을 빌렸다.");
    const held = look(question, "누리실리콘은 한빛은행에서 600억 원을 빌렸다.");
    expect([without.lostClass, held.lostClass]).toEqual([1, 0]);
  });
});
