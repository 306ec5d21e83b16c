import { describe, expect, it } from "vitest";
import { rankStatements } from "../../../src/answer/extractive/extractive-rank.js";
import { timeFirst } from "../../../src/answer/extractive/time-first.js";
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

describe("a sentence that counts what is asked for", () => {
  it("goes before one that counts something else", () => {
    const [other, own] = ["나래광장은 18개의 건물로 이뤄졌다.", "나래광장에는 30개 기업이 있다."];
    const { analyzed, inOrder } = ranked("나래광장에 있는 회사는 몇 개야?", [other, own]);
    expect(topicFirst(analyzed, inOrder)[0]?.statement.text).toBe(own);
  });
});

describe("the year that is asked about", () => {
  const [quarter, year] = [
    "4분기 매출은 32조원, 영업이익은 19조원이다.",
    "나래는 지난해 매출 97조원, 영업이익 47조원을 올렸다.",
  ];

  it("is put first where the best sentence tells of none", () => {
    const { analyzed, inOrder } = ranked("나래 작년 영업이익 얼마야?", [quarter, year]);
    expect(timeFirst(analyzed, inOrder)[0]?.statement.text).toBe(year);
  });

  it("changes nothing where none is asked about, or where it stands far behind", () => {
    const { analyzed, inOrder } = ranked("나래 영업이익 얼마야?", [quarter, year]);
    expect(timeFirst(analyzed, inOrder)[0]?.statement.text).toBe(quarter);
    const asked = ranked("나래 작년 영업이익 얼마야?", [quarter, year]);
    const apart = asked.inOrder.map((one, i) => ({ ...one, score: one.score - 5 * i }));
    expect(timeFirst(asked.analyzed, apart)[0]?.statement.text).toBe(quarter);
  });
});
