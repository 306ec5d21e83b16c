import { describe, expect, it } from "vitest";
import { counted } from "../../../src/answer/meta/meta-count.js";

const LISTED = [{ text: "가온, 다리를 놓다", quotes: [] }];

describe("how many articles were found", () => {
  it.each([
    ["가온 기사 몇 건이야?", "ko"],
    ["가온 기사는 몇 개 있나요", "ko"],
    ["How many articles on Gaon?", "en"],
  ])("stands in front for who asks %s", (question, language) => {
    expect(counted(LISTED, question, language)[0]?.text).toContain("1");
  });

  it.each(["허위 보도 몇 건이 적발됐어?", "가온 기사 보여줘"])("does not for who asks %s", (question) => {
    expect(counted(LISTED, question, "ko")).toBe(LISTED);
  });
});
