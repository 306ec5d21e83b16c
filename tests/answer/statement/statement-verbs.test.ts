import { describe, expect, test } from "vitest";
import { areFormsOfOneVerb } from "../../../src/answer/statement/statement-verbs.js";

describe("two words are forms of one verb", () => {
  test.each([
    ["열렸", "열린"],
    ["열렸", "열려"],
    ["열릴", "열렸"],
    ["세워졌", "세워진"],
    ["나왔", "나온"],
    ["세웠", "세우"],
    ["만들었", "만들"],
    ["일어났", "일어난"],
  ])("%s and %s", (a, b) => {
    expect(areFormsOfOneVerb(a, b)).toBe(true);
  });

  test.each([
    ["열렸", "열었", "another verb"],
    ["사진", "사지", "nouns"],
    ["나왔", "나갔", "another verb"],
    ["밝혔", "밝", "a stem of one syllable"],
    ["시립", "시리", "nouns"],
  ])("not %s and %s: %s", (a, b) => {
    expect(areFormsOfOneVerb(a, b)).toBe(false);
  });
});
