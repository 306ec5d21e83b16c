import { describe, expect, it } from "vitest";
import { grainAsked, tellsGrain } from "../../../src/answer/question/question-grain.js";

describe("how finely a time is asked for", () => {
  it.each([
    ["다온항은 몇 년도에 지어졌나요?", "year"],
    ["어느 해에 문을 열었죠", "year"],
    ["which year did it open", "year"],
    ["哪一年成立的", "year"],
    ["몇 년 몇 월에 생겼어", "month"],
    ["몇월에 시작함?", "month"],
    ["며칠에 열려?", "day"],
    ["무슨 날에 열렸어", "day"],
    ["무슨 요일에 쉬어", "weekday"],
    ["몇 시에 시작하나요", "hour"],
    ["what time does it start", "hour"],
    ["언제 열렸나요?", null],
    ["몇 년 동안 일했나요?", null],
    ["몇박 며칠이었어?", null],
    ["며칠 만에 끝났어", null],
    ["what time did the winner finish in", null],
    ["몇 시간 걸려", null],
    ["그날 무슨 날씨였어", null],
  ])("%s: %s", (question, expected) => {
    expect(grainAsked(question)).toBe(expected);
  });

  it.each([
    ["2019년", "year", true],
    ["2019년 1월 31일", "year", true],
    ["'15년", "year", true],
    ["지난해", "year", true],
    ["9월", "year", true],
    ["8일", "year", false],
    ["오전 11시", "year", false],
    ["어제", "year", false],
    ["2019년", "month", false],
    ["이달", "month", true],
    ["3월", "month", true],
    ["2019년 1월 31일", "day", true],
    ["28", "day", true],
    ["2024.9.11", "day", true],
    ["2024/9/11", "day", true],
    ["2024-09", "day", false],
    ["3시간", "hour", false],
    ["내일", "day", true],
    ["2019년", "day", false],
    ["상반기", "day", false],
    ["January 31", "day", true],
    ["오후 3시", "hour", true],
    ["31일", "hour", false],
    ["토요일", "weekday", true],
    ["31일", "weekday", false],
  ] as const)("%s tells the %s: %s", (time, grain, expected) => {
    expect(tellsGrain(time, grain)).toBe(expected);
  });
});
