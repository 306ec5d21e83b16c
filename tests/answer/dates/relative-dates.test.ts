import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeDates, withRelativeDates } from "../../../src/answer/dates/relative-dates.js";

const ZONE = "Asia/Seoul";
const REPORT = "2024-09-11T13:06:29+09:00";

describe("relative dates, resolved beside a report of 11 September 2024", () => {
  it.each([
    ["지난 7월 홍콩에 본사를 세웠다.", "지난 7월 [2024년 7월] 홍콩에 본사를 세웠다."],
    ["지난 12월에 문을 열었다.", "지난 12월에 [2023년 12월] 문을 열었다."],
    ["지난 9월 4일 열렸다.", "지난 9월 4일 [2024년 9월 4일] 열렸다."],
    ["오는 10월 열린다.", "오는 10월 [2024년 10월] 열린다."],
    ["오는 3월 28일까지 받는다.", "오는 3월 28일까지 [2025년 3월 28일] 받는다."],
    ["지난 4일부터 12일까지 방문했다.", "지난 4일부터 [2024년 9월 4일] 12일까지 [2024년 9월 12일] 방문했다."],
    ["오는 28일 개막한다.", "오는 28일 [2024년 9월 28일] 개막한다."],
    ["지난 30일 만났다.", "지난 30일 [2024년 8월 30일] 만났다."],
    ["9~10일 개최한다.", "9~10일 [2024년 9월 9~10일] 개최한다."],
    ["시장은 6일 오후 설명했다.", "시장은 6일 [2024년 9월 6일] 오후 설명했다."],
    ["11일 서울에서 열린 행사다.", "11일 [2024년 9월 11일] 서울에서 열린 행사다."],
    ["보도는 10일(현지시각) 나왔다.", "보도는 10일 [2024년 9월 10일](현지시각) 나왔다."],
    ["작년 이용자가 늘었다.", "작년 [2023년] 이용자가 늘었다."],
    ["지난해 말 문을 닫았다.", "지난해 [2023년] 말 문을 닫았다."],
    ["지난해보다 12% 늘었다.", "지난해보다 [2023년] 12% 늘었다."],
    ["지난해 10월 5일 시작했다.", "지난해 10월 5일 [2023년 10월 5일] 시작했다."],
    ["올해로 세 번째다.", "올해로 [2024년] 세 번째다."],
    ["올 3월 개교했다.", "올 3월 [2024년 3월] 개교했다."],
    ["내년도 예산은 늘어난다.", "내년도 [2025년] 예산은 늘어난다."],
    ["지난달 16일 발표했다.", "지난달 16일 [2024년 8월 16일] 발표했다."],
    ["다음 달 공개한다.", "다음 달 [2024년 10월] 공개한다."],
    ["어제 밝혔다.", "어제 [2024년 9월 10일] 밝혔다."],
    ["Sales rose last month.", "Sales rose last month [August 2024]."],
    ["Last year's loss was smaller.", "Last year's [2023] loss was smaller."],
    ["It opened last December.", "It opened last December [December 2023]."],
    ["The council met yesterday.", "The council met yesterday [September 10, 2024]."],
    ["去年增长了15%。", "去年[2023年]增长了15%。"],
    ["今年5月28日签署。", "今年5月28日[2024年5月28日]签署。"],
    ["上个月16日举行。", "上个月16日[2024年8月16日]举行。"],
    ["会议于6日下午举行。", "会议于6日[2024年9月6日]下午举行。"],
  ])("%s", (quote, shown) => expect(withRelativeDates(quote, REPORT, ZONE)).toBe(shown));

  it.each([
    "지난 15년간 이어졌다.",
    "지난 3개월 동안 늘었다.",
    "지난 10월간의 기록이다.",
    "최근 늘고 있다.",
    "3일간 열렸다.",
    "30일 이내에 낸다.",
    "3일 연속 올랐다.",
    "매월 15일 열린다.",
    "6박9일간 다녀왔다.",
    "제3일 차 행사다.",
    "2019년 5월 28일 개관했다.",
    "5월 28일부터 30일까지 열렸다.",
    "지난달 28일부터 이어졌다가 30일 끝났다.".replace("지난달 28일", "5월 28일"),
    "지난 9월 열렸다.",
    "지난 11일 열렸다.",
    "29일 개막한다.",
    "그는 “지난해 매출이 늘었다”고 말했다.",
    "She said “sales fell last year”.",
    "당시 지난해보다 늘었다.",
    "오늘날 널리 쓰인다.",
    "over the last year",
    "in the past month",
    "on Monday",
    "近年来增长。",
    "3日内完成。",
  ])("leaves untouched: %s", (quote) => expect(relativeDates(quote, REPORT, ZONE)).toEqual([]));

  it("counts across the turn of a year and of a month", () => {
    expect(withRelativeDates("지난 1월 밝혔다.", "2025-01-02", ZONE)).toBe("지난 1월 밝혔다.");
    expect(withRelativeDates("지난달 밝혔다.", "2025-01-02", ZONE)).toBe("지난달 [2024년 12월] 밝혔다.");
    expect(withRelativeDates("31일 밝혔다.", "2025-01-02", ZONE)).toBe("31일 [2024년 12월 31일] 밝혔다.");
    expect(withRelativeDates("지난 30일 밝혔다.", "2025-03-02", ZONE)).toBe("지난 30일 밝혔다.");
  });

  it("counts in the given zone", () => {
    const late = "2024-09-10T16:00:00Z";
    expect(withRelativeDates("어제 밝혔다.", late, "Asia/Seoul")).toBe("어제 [2024년 9월 10일] 밝혔다.");
    expect(withRelativeDates("어제 밝혔다.", late, "UTC")).toBe("어제 [2024년 9월 9일] 밝혔다.");
  });

  it("resolves no more than the report's date tells", () => {
    expect(relativeDates("지난해 문을 열었다.", null, ZONE)).toEqual([]);
    expect(withRelativeDates("지난해 문을 열었다.", "2024", ZONE)).toBe("지난해 [2023년] 문을 열었다.");
    expect(relativeDates("지난 7월 문을 열었다.", "2024", ZONE)).toEqual([]);
    expect(withRelativeDates("지난 7월 문을 열었다.", "2024-09", ZONE)).toBe("지난 7월 [2024년 7월] 문을 열었다.");
    expect(relativeDates("지난 4일 문을 열었다.", "2024-09", ZONE)).toEqual([]);
  });

  it("only adds: without the insertions any text is as it was, and every insertion is a bracket", () => {
    const word = fc.constantFrom(
      "지난 ",
      "오는 ",
      "7월 ",
      "16일 ",
      "작년",
      "에",
      "last ",
      "month ",
      "去年",
      "“",
      "”",
      '"',
      "31일",
      "~",
      "[",
    );
    const text = fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 12 });
    const day = fc.date({ min: new Date("1999-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(text, day, (parts, published) => {
        const quote = parts.join("");
        const insertions = relativeDates(quote, published.toISOString(), ZONE);
        let shown = withRelativeDates(quote, published.toISOString(), ZONE);
        for (const { at, text: added } of insertions) {
          expect(added).toMatch(/^ ?\[[^\]]+\]$/u);
          expect(shown.slice(at, at + added.length)).toBe(added);
          shown = shown.slice(0, at) + shown.slice(at + added.length);
        }
        expect(shown).toBe(quote);
      }),
    );
  });
});
