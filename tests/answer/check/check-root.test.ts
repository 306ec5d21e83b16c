import { expect, it } from "vitest";
import { predicateRoots } from "../../../src/answer/check/check-root.js";
import { sayOpposites, sayTheSame } from "../../../src/answer/check/check-synonyms.js";

it.each([
  ["세웠다", "세우"],
  ["세운", "세우"],
  ["세우는", "세우"],
  ["올랐다", "오르"],
  ["불렀다", "부르"],
  ["늘린다", "늘리"],
  ["꺼졌다", "꺼지"],
  ["다쳤대요", "다치"],
  ["돌아섰습니다", "돌아서"],
  ["넣기로", "넣"],
  ["앞당기겠다", "앞당기"],
  ["설립했다", "설립"],
])("the roots of %s hold %s", (word, root) => expect(predicateRoots(word)).toContain(root));

it("keeps gave and decreased apart", () => {
  const gave = predicateRoots("줬다");
  expect(predicateRoots("줄었다").filter((root) => gave.includes(root))).toEqual([]);
});

it("knows words that say the same, and opposites, in any form", () => {
  expect(sayTheSame("세웠다", "설립")).toBe(true);
  expect(sayTheSame("숨졌다", "사망")).toBe(true);
  expect(sayTheSame("늘었다", "줄었다")).toBe(false);
  expect(sayOpposites("늦추", "앞당기겠다")).toBe(true);
  expect(sayOpposites("올렸다", "동결")).toBe(true);
  expect(sayOpposites("올렸다", "늘었다")).toBe(false);
});
