import { describe, expect, it } from "vitest";
import { koreanNames } from "../../../src/answer/statement/statement-korean-names.js";

describe("a romanised Korean name", () => {
  it.each([
    ["baek", ["in", "mo"], "백인모"],
    ["seok", ["na", "hee"], "석나희"],
    ["pi", ["seung", "eun"], "피승은"],
    ["kang", ["il", "soo"], "강일수"],
    ["choi", ["woong", "ae"], "최웅애"],
    ["pak", ["chong", "hui"], "박정희"],
    ["park", ["mirae"], "박미래"],
    ["heo", ["ui", "young"], "허의영"],
  ] as const)("%s %s is found syllable by syllable", (family, given, hangul) => {
    expect(koreanNames(family, given, ["가람시", `${hangul}씨`])).toEqual([hangul]);
  });

  it.each([
    ["baek", ["in", "mo"], "박인모"],
    ["lee", ["na", "ra"], "이다라"],
    ["kim", ["hana"], "김아나"],
    ["kang", ["il", "soo"], "강을수"],
    ["park", ["mirae"], "박미"],
  ] as const)("%s %s is not %s", (family, given, hangul) => {
    expect(koreanNames(family, given, [hangul])).toEqual([]);
  });
});
