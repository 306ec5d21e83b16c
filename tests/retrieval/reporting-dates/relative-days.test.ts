import { describe, expect, it } from "vitest";
import { before, calendarPeriod, lastPeriod } from "../../../src/retrieval/reporting-dates/relative-days.js";

const SEOUL = "Asia/Seoul";

describe("calendarPeriod", () => {
  it.each([
    ["day", 0, "2024-03-31T00:00:00Z", "2024-03-31", "2024-03-31"],
    ["day", -1, "2024-02-29T15:00:00Z", "2024-02-29", "2024-02-29"],
    ["week", 0, "2024-09-15T03:00:00Z", "2024-09-09", "2024-09-15"],
    ["week", -1, "2024-09-16T03:00:00Z", "2024-09-09", "2024-09-15"],
    ["week", 0, "2025-01-01T03:00:00Z", "2024-12-30", "2025-01-05"],
    ["month", -1, "2024-03-31T03:00:00Z", "2024-02", "2024-02"],
    ["month", -1, "2024-01-31T03:00:00Z", "2023-12", "2023-12"],
    ["year", -1, "2024-02-29T03:00:00Z", "2023", "2023"],
    ["year", 0, "2024-12-31T15:00:00Z", "2025", "2025"],
  ] as const)("%s %i of %s is %s to %s", (unit, shift, now, from, to) => {
    expect(calendarPeriod(unit, shift, new Date(now), SEOUL)).toEqual({ from, to });
  });
});

describe("lastPeriod", () => {
  it.each([
    ["day", 7, "2024-03-05"],
    ["week", 2, "2024-02-27"],
    ["month", 1, "2024-02-12"],
    ["year", 1, "2023-03-12"],
    ["month", 0, "2024-03-12"],
    ["year", 999, "1025-03-12"],
  ] as const)("%s times %i begins on %s", (unit, count, from) => {
    expect(lastPeriod(unit, count, new Date("2024-03-12T03:00:00Z"), SEOUL)).toEqual({ from, to: null });
  });

  it("ends on the last day of a shorter month", () => {
    expect(lastPeriod("month", 1, new Date("2024-03-31T03:00:00Z"), SEOUL).from).toBe("2024-02-29");
    expect(lastPeriod("year", 1, new Date("2024-02-29T03:00:00Z"), SEOUL).from).toBe("2023-02-28");
  });
});

it.each([
  ["2024", "2023"],
  ["2024-01", "2023-12"],
  ["2024-03-01", "2024-02-29"],
])("the one before %s is %s", (day, earlier) => {
  expect(before(day)).toBe(earlier);
});
