import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hangulOfPinyin, mandarinSounds } from "../../../src/answer/glossary/mandarin-hangul.js";
import { MANDARIN_READINGS } from "../../../src/answer/glossary/mandarin-readings.js";

const name = (han: string): string => [...han].map((character) => mandarinSounds(character)[0]).join("");

describe("Mandarin in Hangul", () => {
  it.each([
    ["杭州", "항저우"],
    ["青岛", "칭다오"],
    ["四川", "쓰촨"],
    ["哈尔滨", "하얼빈"],
    ["乌鲁木齐", "우루무치"],
    ["江苏", "장쑤"],
    ["云南", "윈난"],
    ["绿洲", "뤼저우"],
    ["瑞金", "루이진"],
  ])("writes %s as %s", (han, hangul) => {
    expect(name(han)).toBe(hangul);
  });

  it("knows characters with two readings, and traditional ones", () => {
    expect(mandarinSounds("长")).toEqual(expect.arrayContaining(["창", "장"]));
    expect(mandarinSounds("學")).toEqual(mandarinSounds("学"));
    expect(mandarinSounds("가")).toEqual([]);
  });

  it.each([
    ["Hangzhou", "항저우"],
    ["Ding Xiaolong", "딩샤오룽"],
    ["Xi'an", "시안"],
    ["lüshun", "뤼순"],
    ["Xuejun", "쉐쥔"],
  ])("reads the Pinyin %s as %s", (latin, hangul) => {
    expect(hangulOfPinyin(latin)).toContain(hangul);
  });

  it("reads nothing that cannot be cut into syllables", () => {
    expect(hangulOfPinyin("market")).toEqual([]);
    expect(hangulOfPinyin("Seoul")).toEqual([]);
    expect(hangulOfPinyin("an")).toEqual([]);
  });

  it("writes every syllable of the table in whole Hangul syllables, and any text without failing", () => {
    for (const group of MANDARIN_READINGS.trim().split(/\s+/u))
      for (const sound of mandarinSounds(group.replace(/^[a-z]+/u, "").charAt(0)))
        expect(sound).toMatch(/^[가-힣]{1,3}$/u);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abeghinouxz' "), maxLength: 40 }), (text) => {
        for (const found of hangulOfPinyin(text)) expect(found).toMatch(/^[가-힣]+$/u);
      }),
    );
  });
});
