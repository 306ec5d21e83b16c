import { describe, expect, it } from "vitest";
import { measureAsked } from "../../../src/answer/question/question-measure.js";

describe("the dimension that an English or Chinese question asks for", () => {
  it.each([
    ["How long will the suspension bridge over the lake be?", "length"],
    ["For how long was traffic blocked after the tunnel pileup?", null],
    ["By how much did patients' weight drop?", null],
    ["赛博港有多大？", "area"],
    ["计划规模有多大？", null],
  ])("of %s is %s", (question, measure) => {
    expect(measureAsked(question, null, null)).toBe(measure);
  });
});
