import { describe, expect, it } from "vitest";
import { asOfClaim, reportDay } from "../../../src/answer/dates/as-of-claim.js";

const article = { published: "2019-01-31T23:30:00Z" };

describe("a claim in the time of its report", () => {
  it("counts days in the zone that is given", () => {
    expect(reportDay(article, "Asia/Seoul")).toBe("2019-02-01");
    expect(reportDay(article)).toBe("2019-01-31");
    expect(reportDay({ published: null }, "Asia/Seoul")).toBeNull();
  });

  it("says that nothing is newer only of the newest report of all", () => {
    const dates = { timeZone: "Asia/Seoul", newest: "2019-01-31T23:30:00Z" };
    expect(asOfClaim("시장이다.", article, "ko", dates)).toBe("2019-02-01 보도 기준(더 새로운 보도 없음): 시장이다.");
    expect(asOfClaim("시장이다.", article, "ko", { ...dates, newest: "2024-05-01" })).toContain("찾지 못함");
  });

  it("says that a date is unknown", () => {
    expect(asOfClaim("It is.", { published: null }, "en", {})).toMatch(/unknown date.*It is\.$/u);
  });
});
