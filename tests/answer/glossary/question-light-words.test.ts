import { describe, expect, it } from "vitest";
import { blankLightChinese, weightyRest } from "../../../src/answer/glossary/question-light-words.js";

describe("light words of Chinese", () => {
  it("are blanked in a run, longest first", () => {
    expect(blankLightChinese("那个码头一共修了").split(/\s+/u)).toEqual(["", "码头", "修了"]);
    expect(blankLightChinese("因為暴雨").trim()).toBe("暴雨");
  });

  it("are taken off the ends of what is left, and never from within a word", () => {
    expect(weightyRest("让鲸豚 了 从业者 到")).toEqual(["鲸豚", "业者"]);
    expect(weightyRest("首都圈")).toEqual(["首都圈"]);
    expect(weightyRest("")).toEqual([]);
  });
});
