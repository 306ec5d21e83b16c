import { describe, expect, it } from "vitest";
import { spelledOutChinese, spelledOutEnglish } from "../../../src/answer/follow-up/follow-up-ellipsis.js";

describe("a question that is a noun alone", () => {
  it.each([
    ["Hanbit Centre's size?", "What is Hanbit Centre's size?"],
    ["Hanbit Centre's chairman?", "Who is Hanbit Centre's chairman?"],
    ["Hanbit Centre's address", "Where is Hanbit Centre's address?"],
    ["Hanbit Centre's opening date?", "When is Hanbit Centre's opening date?"],
    ["Mirae's opinion on the head?", "What is Mirae's opinion on the head?"],
    ["Mirae's opinion on Hanbit Centre's head?", "What is Mirae's opinion on Hanbit Centre's head?"],
    ["Name of the director", "What is Name of the director?"],
    ["Bank of Haedam's CEO?", "Who is Bank of Haedam's CEO?"],
    ["University of Haedam president?", "Who is University of Haedam president?"],
  ])("says in English how it asks: %s", (question, whole) => {
    expect(spelledOutEnglish(question)).toBe(whole);
  });

  it.each([
    ["月光中心的面积呢", "月光中心的面积是多少？"],
    ["月光中心的預算呢？", "月光中心的預算是多少？"],
    ["月光中心的理事长呢？", "月光中心的理事长是谁？"],
    ["月光中心的會長呢？", "月光中心的會長是誰？"],
    ["月光中心的总部呢？", "月光中心的总部在哪里？"],
    ["月光中心的成立日期呢？", "月光中心的成立日期是什么时候？"],
  ])("says in Chinese how it asks: %s", (question, whole) => {
    expect(spelledOutChinese(question)).toBe(whole);
  });

  it("stays as it is where it asks already or names something", () => {
    for (const question of [
      "How large is Hanbit Centre?",
      "Is Hanbit Centre's size known?",
      "Hanbit Centre's managers?",
      "?",
      "",
    ])
      expect(spelledOutEnglish(question)).toBe(question);
    for (const question of ["月光中心有多大？", "月光中心呢？", "呢？"])
      expect(spelledOutChinese(question)).toBe(question);
  });
});
