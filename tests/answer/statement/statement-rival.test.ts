import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { statementsOf } from "../../../src/answer/statement/statement.js";
import { evidenceOf } from "../../../src/answer/statement/statement-features.js";
import { isTypoOf } from "../../../src/answer/statement/statement-typo.js";
import { hitOf } from "../extractive/extractive-cases.js";

const rivalsIn = (question: string, text: string, language = "ko") => {
  const statements = statementsOf([hitOf(text, { id: "a", title: "기사" })]);
  return evidenceOf(analyzeQuestion(question, language), statements, { sentence: null, context: null }).map(
    ({ features }) => features.rival,
  );
};

describe("another of the same kind", () => {
  it.each([
    ["가람초등학교 전교생은 몇 명인가요?", "나래초등학교의 전교생은 19명이다."],
    ["샛별 1호는 언제 발사됐나요?", "샛별 3호는 22일 발사됐다."],
    ["다래증권의 목표 주가는 얼마인가요?", "반면 한별증권은 목표 주가를 9만 원으로 올렸다."],
    ["준우승 상금은 얼마인가요?", "우승 상금은 5억 원이다."],
    ["다래전자 순이익은 얼마인가요?", "다래전자의 영업이익은 300억 원이다."],
    ["칩 새롬투는 언제 양산하나요?", "새롬원은 9월부터 양산한다."],
    ["강하늘 원장은 언제 취임했나요?", "한새봄 원장은 4일 취임했다."],
    ["강하늘 감독은 몇 살인가요?", "올해 44세인 한 감독대행은 선수로도 뛰었다."],
  ])("%s is not answered by %s", (question, text) => {
    expect(rivalsIn(question, text)).toEqual([1]);
  });

  it.each([
    ["가람초등학교 전교생은 몇 명인가요?", "가람초의 전교생은 19명이다."],
    ["샛별 3호는 언제 발사됐나요?", "샛별 3호는 22일 발사됐다."],
    ["누가 강하늘 원장을 임명했나요?", "윤다래 장관이 임명했다."],
    ["다래시 버스 요금은?", "요금은 평시 1천500원이다."],
    ["강하늘 감독은 몇 살인가요?", "올해 44세인 강 감독은 선수로도 뛰었다."],
    ["통합 국립대의 본부는 어디에 두나요?", "본부는 가람대 나루캠퍼스에 둔다."],
    ["찬성이 낮았던 마을은 어디인가요?", "윗마을의 찬성이 가장 낮았다."],
    ["강하늘 이적료는 얼마인가요?", "이적료는 42억원으로 다래FC가 선수를 팔아 받은 금액 가운데 가장 많다."],
    ["한주시 사건의 형량은 얼마인가요?", "임대업자 강하늘(51)씨에게 징역 13년을 선고했다."],
    ["강하늘은 언제 항소하나요?", "변호인은 다음 주에 항소할 뜻을 밝혔다."],
    ["다래FC 감독은 누구인가요?", "다래의 윤하늘 감독은 측면의 속도로 승부한다."],
    ["배 안뜨면 공연은 어디서 하나요?", "비가 오면 공연은 해담읍에서 연다."],
  ])("%s has none in %s", (question, text) => {
    expect(rivalsIn(question, text)).toEqual([0]);
  });
});

describe("a slip of the hand", () => {
  it.each([
    ["가람투자쳥", "가람투자청", true],
    ["나래반도채", "나래반도체", true],
    ["새롬투", "새롬원", false],
    ["시장", "사장", false],
  ])("%s for %s: %s", (a, b, expected) => {
    expect(isTypoOf(a, b)).toBe(expected);
  });
});
