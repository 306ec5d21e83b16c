import { describe, expect, it } from "vitest";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { topicFirst } from "../../../src/answer/extractive/topic-first.js";
import { valueFirst } from "../../../src/answer/extractive/value-first.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { hitOf } from "./extractive-cases.js";

/** The statements of texts, an article each, in the order given and a point apart. */
function ranked(question: string, texts: readonly string[]) {
  const analyzed = analyzeQuestion(question, "ko");
  const hits = texts.map((text, i) => hitOf(text, { id: `a${i}`, title: "나래 소식" }, i));
  const scored = rankStatements(evidenceOf(analyzed, statementsOf(hits), { sentence: null, context: null }), "ko");
  const inOrder = texts.flatMap((text, i) =>
    scored.filter(({ statement }) => statement.text === text).map((one) => ({ ...one, score: 10 - i })),
  );
  return { analyzed, inOrder };
}

describe("a value of the kind asked for", () => {
  const [none, some] = ["이 설계는 지난달 상을 받았다.", "건축가 두예랑 씨는 지붕을 남겼다."];

  it("is put first where the best sentence has none", () => {
    const { analyzed, inOrder } = ranked("도서관을 설계한 분은 누구인가요?", [none, some]);
    expect(valueFirst(inOrder, analyzed.asked)[0]?.statement.text).toBe(some);
  });

  it("changes nothing where it stands far behind, or where a thing is asked for", () => {
    const { analyzed, inOrder } = ranked("도서관을 설계한 분은 누구인가요?", [none, some]);
    const apart = inOrder.map((one, i) => ({ ...one, score: one.score - 5 * i }));
    expect(valueFirst(apart, analyzed.asked)[0]?.statement.text).toBe(none);
    expect(valueFirst(inOrder, analyzeQuestion("도서관은 무엇인가요?", "ko").asked)[0]?.statement.text).toBe(none);
  });
});

describe("the article that has what is named", () => {
  const question = "청아천댐 반대 주민 대표는 누구야?";
  const [other, own] = [
    "한들의 마유진 대표는 직원을 늘린다고 말했다.",
    "방춘삼 청아천댐 반대대책위원장이 목소리를 높였다.",
  ];

  it("goes before one that nowhere has it", () => {
    const { analyzed, inOrder } = ranked(question, [other, own]);
    expect(topicFirst(analyzed, inOrder)[0]?.statement.text).toBe(own);
  });

  it("goes nowhere where the best one has it too", () => {
    const { analyzed, inOrder } = ranked(question, [own, other]);
    expect(topicFirst(analyzed, inOrder)).toBe(inOrder);
  });
});

describe("whose value a sentence tells", () => {
  const texts = ["나래은행은 순이익이 줄었고 연체율은 0.88%다.", "3월 말 연체율은 0.47%로 올랐다."];

  it.each([
    ["다래은행 1분기 순이익 늘어", 1],
    ["지방은행들 1분기 실적", 0],
  ])("is that of the headline (%s), where another is named in the best one", (title, first) => {
    const analyzed = analyzeQuestion("다래은행 연체율은 얼마인가요?", "ko");
    const statements = statementsOf([
      hitOf(`다래은행이 실적을 냈다. ${[...texts].reverse().join(" ")}`, { id: "a", title }),
    ]);
    const scored = rankStatements(evidenceOf(analyzed, statements, { sentence: null, context: null }), "ko");
    const inOrder = texts.flatMap((text, i) =>
      scored.filter(({ statement }) => statement.text === text).map((one) => ({ ...one, score: 10 - i })),
    );
    expect(topicFirst(analyzed, inOrder)[0]?.statement.text).toBe(texts[first]);
  });
});
