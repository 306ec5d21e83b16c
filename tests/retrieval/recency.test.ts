import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksForRecent, recencyBoost } from "../../src/retrieval/recency.js";

const SEOUL = "Asia/Seoul";

describe("asksForRecent", () => {
  it.each([
    ...["최근 딥시크 소식은?", "최신 기사 알려줘", "가장 최근에 열린 회의는?", "요즘 금리는?"],
    ...["What is the latest on rice?", "the most recent article", "Newest plant?", "recent strikes"],
    ...["最近有什么新闻？", "最新的报道", "近期的罢工"],
  ])("%s does", (question) => {
    expect(asksForRecent(question)).toBe(true);
  });

  it.each([
    ...["최근 3년간 매출은?", "최근 한 달 기사에서", "최근접 이웃은?", "현재 시장은?", "CES 2023은?"],
    ...[
      "Pay by Friday at the latest?",
      "When did it begin?",
      "离车站最近的酒店是哪家？",
      "最近三个月的销量",
      "最高的楼",
    ],
  ])("%s does not", (question) => {
    expect(asksForRecent(question)).toBe(false);
  });
});

describe("recencyBoost", () => {
  it.each([
    ["2025-10-28T15:45:40+09:00", 1],
    ["2025-09-28", 1 / 2],
    ["2025-08-29", 1 / 3],
    [null, 0.5],
    ["2025-11-30", 1],
  ])("of %s is %f", (published, boost) => {
    expect(recencyBoost(published, "2025-10-28", SEOUL)).toBeCloseTo(boost, 10);
  });

  it("takes the middle of a month or year, and nothing where no report is dated", () => {
    expect(recencyBoost("2025-09", "2025-10-15", SEOUL)).toBeCloseTo(1 / 2, 10);
    expect(recencyBoost("2024", "2025-07-01", SEOUL)).toBeCloseTo(30 / (30 + 365), 10);
    expect(recencyBoost("2024", null, SEOUL)).toBe(0.5);
  });

  it("counts days in the time zone", () => {
    expect(recencyBoost("2025-10-27T23:00:00Z", "2025-10-28", SEOUL)).toBe(1);
    expect(recencyBoost("2025-10-27T23:00:00Z", "2025-10-28", "UTC")).toBeLessThan(1);
  });

  it("is within 0 and 1 and never lower for a later report", () => {
    const day = fc.date({ min: new Date("1605-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, day, (a, b, newest) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const boost = (date: Date) => recencyBoost(date.toISOString(), newest.toISOString(), SEOUL);
        expect(boost(early)).toBeGreaterThan(0);
        expect(boost(early)).toBeLessThanOrEqual(boost(late));
        expect(boost(late)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
