import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/discord/text/day.js";

describe("readDate", () => {
  it.each([
    ["2024", "2024"],
    ["2024-09", "2024-09"],
    ["2024-9-1", "2024-09-01"],
    ["2024.09.11.", "2024-09-11"],
    ["2024/09/11", "2024-09-11"],
    ["2024년", "2024"],
    ["2024년 9월", "2024-09"],
    ["2024년 9월 11일", "2024-09-11"],
    ["2024年9月11日", "2024-09-11"],
    [" ２０２４-０９ ", "2024-09"],
  ])("reads %s as %s", (given, expected) => {
    expect(readDate(given)).toBe(expected);
  });

  it.each(["", "어제", "24-09-11", "2024-13", "2024-02-30", "2024-09-31", "20240911", "2024-09-11T00:00", "2024-00"])(
    "does not read %s",
    (given) => {
      expect(readDate(given)).toBeNull();
    },
  );

  it("gives every day of the calendar back as it is", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDate(day)).toBe(day);
        },
      ),
    );
  });
});
