import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";
import { countedAmounts } from "../../../src/answer/statement/statement-amounts.js";
import { candidateValues } from "../../../src/answer/statement/statement-values.js";

const valuesIn = (question: string, text: string): string[] =>
  candidateValues(text, analyzeQuestion(question, "ko").asked, question).map(({ start, end }) =>
    text.slice(start, end),
  );

describe("amounts with what they count", () => {
  it.each([
    ["누리서원이 소장한 고서는 약 4만 2천 권이다.", ["약 4만 2천 권"]],
    ["관람객은 20만 3천 명으로 늘었다.", ["20만 3천 명"]],
    ["가람FC를 2-1로 꺾었다.", ["2-1"]],
    ["두께가 14m 줄어든 것으로 나타났다.", ["14m"]],
    ["기금은 两亿美元이다.", ["两亿美元"]],
  ])("are found whole in %s", (text, expected) => {
    const found = countedAmounts(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["누리대교의 길이는 얼마인가요?", "누리대교의 길이는 820미터다.", ["820미터"]],
    ["탑은 높이가 몇 미터인가요?", "탑의 높이는 30미터로 가장 높다.", ["30미터"]],
    ["태풍의 풍속은 얼마인가요?", "태풍은 초속 35미터의 바람을 몰고 왔다.", ["35미터"]],
    ["강판의 두께는 얼마인가요?", "강판은 두께가 6밀리미터다.", ["6밀리미터"]],
    ["술은 며칠 동안 숙성시켜?", "9월에 빚은 술은 90일 동안 숙성한다.", ["90일"]],
    ["축제는 며칠간 열리나요?", "축제는 10월 11일부터 닷새간 열린다.", ["닷새"]],
    ["며칠이나 걸렸어?", "고치는 데 열흘이 걸렸다.", ["열흘"]],
    ["개막식 참석자 수", "개막식에는 300여명이 참석했다.", ["300여명"]],
    ["술은 몇 도인가요?", "술의 도수는 40%다.", ["40%"]],
    ["최저 온도는 몇 도인가요?", "온도는 −235 ℃로 가장 낮다.", ["235 ℃"]],
    ["누리는 몇 번째 경찰청장인가요?", "누리는 제24대 경찰청장이다.", ["제24대"]],
    ["경보를 몇 단계로 나누나요?", "경보를 5단계로 나눈다.", ["5"]],
    ["누리는 몇 번째 회장인가요?", "누리는 제5대 회장이다.", ["제5대"]],
    ["드론 물량은 몇 톤인가요?", "대추 180t을 푼다.", ["180t"]],
    ["주차는 몇 대까지 되나요?", "개장 때는 2100면만 쓸 수 있다.", ["2100면"]],
    ["시장은 몇 군데를 들렀나요?", "시장은 양 도시를 1박2일간 찾았다.", []],
    ["미사일은 몇 발인가요?", "미사일 3기를 쐈다.", ["3기"]],
    ["식당 몇 곳이 문을 닫았나요?", "식당의 절반이 문을 닫았다.", ["절반"]],
    ["관리비는 얼마나 올랐나요?", "관리비는 12% 올랐다.", ["12%"]],
    ["행사는 몇 번째인가요?", "10대 분야 13개 세션이 열렸다.", []],
    ["책은 몇 권인가요?", "한 해 운영비가 28억 원이다.", []],
    ["차가 하루 몇 대 다니나요?", "국도 37호선 매출의 절반이 차에서 나온다.", []],
    ["첫 취항 특가는 얼마인가요?", "14일부터 주 4회 뜨고 189석이다.", []],
    ["첫차를 얼마에 판대?", "자본금 50억 원으로 5곳을 연다.", ["50억 원"]],
    ["올해 몇 회째입니까?", "올해로 세 번째를 맞았다.", ["세 번째"]],
    ["보조금 제도의 크기는 얼마인가요?", "3억 달러 규모의 보조금을 둔다.", ["3억 달러"]],
  ])("answer %s", (question, text, expected) => {
    expect(valuesIn(question, text)).toEqual(expected);
  });

  it("leave words that begin like a numeral alone", () => {
    expect(countedAmounts("한국해양연구원은 두루마리를 나눴다.")).toEqual([]);
  });

  it("lie within any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end } of countedAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("amounts that could answer", () => {
  it.each([
    ["입장료는 얼마인가요?", "입장객은 300명이고 입장료는 5천 원이다.", ["5천 원"]],
    ["관람객은 몇 명이었나요?", "사흘간 2만 명이 찾아 4억 원어치를 샀다.", ["2만 명"]],
    ["접종률은 얼마야?", "주민 400명 가운데 62.3%가 맞았다.", ["62.3%"]],
    ["계약 기간은 몇 년인가요?", "2023년에 맺은 계약의 기간은 10년이다.", ["10년"]],
    ["올해 몇 회째인가요?", "제31차 회의 뒤 세 번째로 열렸다.", ["세 번째"]],
    ["다리의 길이는?", "3년 동안 지은 다리는 1.2km다.", ["1.2km"]],
    ["새 기계는 얼마예요?", "기계 12대를 3천만 원에 샀다.", ["3천만 원"]],
  ])("%s takes those of its dimension", (question, text, expected) => {
    expect(valuesIn(question, text)).toEqual(expected);
  });

  it("are no times where a number is asked for, and times where a time is", () => {
    expect(valuesIn("몇 명이 왔나요?", "12일 오후 3시에 열렸다.")).toEqual([]);
    expect(valuesIn("언제 열렸나요?", "12일 문을 열었다.")).toEqual(["12일"]);
  });
});
