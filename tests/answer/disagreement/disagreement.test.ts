import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disagreements } from "../../../src/answer/disagreement/disagreement.js";
import { detectLanguage } from "../../../src/coverage/language.js";

type Report = readonly [text: string, published: string | null];

function between(question: string, ...reports: readonly Report[]) {
  const claims = reports.map(([text, published], at) => ({ text, published, article: `${at}.txt` }));
  return disagreements(question, detectLanguage(question), claims);
}

describe("values that exclude each other", () => {
  it.each([
    ["사고로 몇 명이 숨졌나?", "이 사고로 5명이 숨졌다.", "이 사고로 7명이 숨졌다."],
    ["사망자는 몇 명인가?", "이 사고로 5명이 사망하고 12명이 다쳤다.", "이 사고로 7명이 사망하고 12명이 다쳤다."],
    ["도서관 건립에 얼마가 들었나?", "도서관 건립에 420억 원이 들었다.", "도서관 건립에 520억 원이 들었다."],
    ["영화제 참가국은 몇 개국인가?", "영화제에는 23개국이 참가했다.", "영화제에는 31개국이 참가했다."],
    ["나래로봇은 언제 설립됐나?", "나래로봇은 2014년 설립됐다.", "나래로봇은 2016년 설립됐다."],
    ["찬성률은 몇 퍼센트인가?", "찬성률은 52%였다.", "찬성률은 58%였다."],
    ["How many people died?", "Five people died in the fire.", "Seven people died in the fire."],
    ["How much did the terminal cost?", "The terminal cost $48 million.", "The terminal cost $62 million."],
    ["When was the authority founded?", "The authority was founded in 1987.", "The authority was founded in 1990."],
    ["多少人死亡？", "事故造成5人死亡。", "事故造成7人死亡。"],
    ["大学什么时候成立？", "青石大学于1956年成立。", "青石大学于1958年成立。"],
  ])("%s: %s / %s", (question, one, other) => {
    expect(between(question, [one, "2024-03-01"], [other, "2024-03-02"])).toEqual([{ claims: [1, 2], by: "values" }]);
  });

  it("says so of the holder of one office in reports of the same days", () => {
    expect(
      between(
        "가람시장은 누구인가?",
        ["서민재 가람시장은 협약식에 참석했다.", "2024-03-01"],
        ["김하늘 가람시장이 축사를 했다.", "2024-03-05"],
      ),
    ).toEqual([{ claims: [1, 2], by: "values" }]);
  });

  it("also where a report is undated", () => {
    expect(between("몇 명이 숨졌나?", ["5명이 숨졌다.", null], ["7명이 숨졌다.", "2024-03-02"])).toEqual([
      { claims: [1, 2], by: "values" },
    ]);
  });

  it("gathers three that exclude each other", () => {
    expect(
      between(
        "몇 명이 숨졌나?",
        ["5명이 숨졌다.", "2024-03-01"],
        ["7명이 숨졌다.", "2024-03-02"],
        ["8명이 숨졌다.", "2024-03-03"],
      ),
    ).toEqual([{ claims: [1, 2, 3], by: "values" }]);
  });
});

describe("values of different times", () => {
  it.each([
    [
      "서울시장은 누구인가?",
      "박원순 서울시장은 선전을 방문했다.",
      "2019-01-31",
      "오세훈 서울시장이 밝혔다.",
      "2023-05-02",
    ],
    ["직원은 몇 명인가?", "직원은 340명이다.", "2021-01-10", "직원은 520명이다.", "2024-02-01"],
    [
      "매출은 얼마인가?",
      "나래로봇의 2022년 매출은 700억 원이다.",
      "2024-01-01",
      "나래로봇의 2023년 매출은 890억 원이다.",
      "2024-01-05",
    ],
    [
      "Who is the mayor of Calden?",
      "Mayor Laura Meade opened the pier.",
      "2018-01-01",
      "Mayor Mark Dunn spoke on Monday.",
      "2023-01-01",
    ],
  ])("%s", (question, one, first, other, second) => {
    expect(between(question, [one, first], [other, second])).toEqual([{ claims: [1, 2], by: "dates" }]);
  });
});

describe("values that can all be true", () => {
  it.each([
    [
      "CES 2023 혁신상을 수상한 기업은?",
      "CES 2023 혁신상을 수상한 인디제이 등 9개 기업이 참가했다.",
      "‘CES 2023 혁신상’을 수상한 벤처기업 솔과 협약을 맺었다.",
    ],
    ["몇 명이 참석했나?", "세미나에는 약 120명이 참석했다.", "세미나에는 120여 명이 참석했다."],
    ["몇 명이 참석했나?", "세미나에는 약 120명이 참석했다.", "세미나에는 123명이 참석했다."],
    ["사업비는 얼마인가?", "사업비는 약 1조 원이다.", "사업비는 1조 200억 원이다."],
    ["몇 명이 참석했나?", "행사에는 100명 이상이 참석했다.", "행사에는 130명이 참석했다."],
    ["직원은 몇 명인가?", "직원은 340명이다.", "직원 가운데 210명이 연구 인력이다."],
    ["언제 설립됐나?", "나래로봇은 2014년 설립됐다.", "나래로봇은 2014년 3월 설립됐다."],
    ["영화제는 언제 열렸나?", "제12회 영화제가 10월 4일 열렸다.", "제13회 영화제가 10월 9일 열렸다."],
    ["직원은 몇 명인가?", "나래로봇은 직원이 340명이다.", "다온로보틱스는 직원이 120명이다."],
    ["면적은 얼마인가?", "면적은 2만㎡다.", "직원은 300명이다."],
    ["누가 참석했나?", "서민재 시장이 참석했다.", "이하은 총장이 참석했다."],
    ["대표는 누구인가?", "김하늘 공동대표가 말했다.", "이서준 공동대표가 말했다."],
    ["시장은 누구인가?", "박원순 시장이 방문했다.", "오세훈 부시장이 방문했다."],
    ["How many people attended?", "About 120 people attended.", "More than 110 people attended."],
    ["Which company won?", "Orla won the award.", "Brightwater won the award."],
    ["多少人参加？", "约2000人参加。", "2010人参加。"],
    ["나래로봇은 언제 설립됐나?", "'15년 설립됐다.", "2000년 7월에 설립된 나래로봇은 로봇을 만든다."],
    ["When was Narae Robot founded?", "'15년 설립됐다.", "2000년 7월에 설립된 나래로봇은 로봇을 만든다."],
    ["왜 늦어졌나?", "비가 5번 와서 늦어졌다.", "비가 7번 와서 늦어졌다."],
  ])("%s: %s / %s", (question, one, other) => {
    expect(between(question, [one, "2024-03-01"], [other, "2024-03-02"])).toEqual([]);
  });

  it("finds nothing within one article", () => {
    const claims = ["5명이 숨졌다.", "7명이 숨졌다."].map((text) => ({ text, published: null, article: "one.txt" }));
    expect(disagreements("몇 명이 숨졌나?", "ko", claims)).toEqual([]);
  });
});

it("names each claim once, in order, whatever the values and dates", () => {
  const claim = fc.record({
    text: fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom("명이 숨졌다.", "명이 다쳤다.", "여 명이 숨졌다."))
      .map(([n, rest]) => n + rest),
    published: fc.constantFrom(null, "2019", "2024-03-01", "2024-03-02T10:00:00+09:00"),
    article: fc.constantFrom("a", "b", "c"),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 4 }), (claims) => {
      const all = disagreements("몇 명이 숨졌나?", "ko", claims).flatMap((difference) => difference.claims);
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((at) => at >= 1 && at <= claims.length)).toBe(true);
      for (const { claims: places } of disagreements("몇 명이 숨졌나?", "ko", claims)) {
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(new Set(places.map((at) => claims[at - 1]?.article)).size).toBeGreaterThan(1);
      }
      expect(disagreements("몇 명이 숨졌나?", "ko", claims)).toEqual(disagreements("몇 명이 숨졌나?", "ko", claims));
    }),
    { numRuns: 60 },
  );
});
