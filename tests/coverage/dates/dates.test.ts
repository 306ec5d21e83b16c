import { describe, expect, it } from "vitest";
import { findDates, parseDate } from "../../../src/coverage/dates/dates.js";

const SEOUL = "Asia/Seoul";

describe("findDates", () => {
  it.each([
    [
      "입력 : 2024-09-11 13:06:29 수정 : 2024-09-11 13:06:28",
      ["2024-09-11T13:06:29+09:00", "2024-09-11T13:06:28+09:00"],
    ],
    ["2024.09.11. 오후 1:06", ["2024-09-11T13:06+09:00"]],
    ["5.fev.2023 às 4h00Atualizado: 6.fev.2023", ["2023-02-05T04:00+09:00", "2023-02-06"]],
    ["27 listopada 2021 | 06:00", ["2021-11-27T06:00+09:00"]],
    ["27. marraskuuta 2021, 12 Nisan 2023, 3 Μαΐου 2021", ["2021-11-27", "2023-04-12", "2021-05-03"]],
    ["15/Jan/2021", ["2021-01-15"]],
    ["2024. 9. 11. (수) 00:30", ["2024-09-11T00:30+09:00"]],
    ["2019년 1월 31일(목) 오전 12시 46분", ["2019-01-31T00:46+09:00"]],
    ["2024年9月11日 下午1:06", ["2024-09-11T13:06+09:00"]],
    ["Sept. 11, 2024, 1:06 p.m. ET", ["2024-09-11T13:06-04:00"]],
    ["January 8, 2024 at 9:05 AM EST", ["2024-01-08T09:05-05:00"]],
    ["Published 2:31 PM EST, Mon January 8, 2024", ["2024-01-08T14:31-05:00"]],
    ["Wed, 11 Sep 2024 13:06:29 +0900", ["2024-09-11T13:06:29+09:00"]],
    ["2024-09-11T13:06:29.123Z", ["2024-09-11T13:06:29Z"]],
    ["11 September 2024", ["2024-09-11"]],
    ["Dienstag, 29. Januar 2019", ["2019-01-29"]],
    ["Publié le 1er août 2019", ["2019-08-01"]],
    ["1 août 2019 à 10h30", ["2019-08-01T10:30+09:00"]],
    ["3 déc 2019", ["2019-12-03"]],
    ["12 ene 2023 - 06:15 CET", ["2023-01-12T06:15+01:00"]],
    ["20 mei 2024 om 10.30", ["2024-05-20"]],
    ["20 мая 2024", ["2024-05-20"]],
    ["Tue 21 Jan 2025 17.05 GMT", ["2025-01-21T17:05Z"]],
    ["2024-09-11, 12 hours later", ["2024-09-11"]],
    ["14 de diciembre de 2015", ["2015-12-14"]],
    ["Datum: 3.4.2019, 19:51 Uhr", ["2019-04-03T19:51+09:00"]],
    ["27/06/2019", ["2019-06-27"]],
    ["06/07/2019, 3.4.5.2019, 31.02.2019", [null]],
    ["16일 오후, 지난 1월, 5.18", []],
    ["120240911", []],
  ])("finds %s", (text, dates) => {
    expect(findDates(text, SEOUL).map((date) => date.iso)).toEqual(dates);
  });

  it("knows whether the time zone was stated", () => {
    expect(findDates("2024-09-11 13:06", SEOUL)[0]?.zoneAssumed).toBe(true);
    expect(findDates("2024-09-11T13:06Z", SEOUL)[0]?.zoneAssumed).toBe(false);
    expect(findDates("2024-09-11", SEOUL)[0]?.zoneAssumed).toBe(false);
  });

  it("takes summer time into account where the zone has it", () => {
    expect(findDates("2024-07-01 12:00", "America/New_York")[0]?.iso).toBe("2024-07-01T12:00-04:00");
    expect(findDates("2024-01-01 12:00", "America/New_York")[0]?.iso).toBe("2024-01-01T12:00-05:00");
  });

  it.each([
    ["2024-02-31", "no such day"],
    ["2023년 2월 29일", "no such day"],
    ["9999-01-01", "the year is not plausible"],
    ["1203-01-01", "the year is not plausible"],
  ])("leaves %s unknown: %s", (text, problem) => {
    expect(findDates(text, SEOUL)).toMatchObject([{ iso: null, problem }]);
  });
});

describe("parseDate", () => {
  it.each([
    ["20240911130629", "2024-09-11T13:06:29+09:00"],
    ["20240911", "2024-09-11"],
    ["2024-09", "2024-09"],
    ["2024", "2024"],
    ["2024-09-11T13:06:29+09:00", "2024-09-11T13:06:29+09:00"],
  ])("reads %s", (value, iso) => {
    expect(parseDate(value, SEOUL)?.iso).toBe(iso);
  });

  it("knows what is no date", () => {
    expect(parseDate("어제", SEOUL)).toBeNull();
    expect(parseDate("2024-13", SEOUL)?.iso).toBeNull();
  });
});
