import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasWords, plainQuestion } from "../../../src/discord/text/plain-question.js";

describe("plainQuestion", () => {
  it.each([
    ["<@123456789012345678> 홍콩은?", "홍콩은?"],
    ["<@!123456789012345678>홍콩은?<@&123456789012345678>", "홍콩은?"],
    ["<#123456789012345678>에서 <:wave:123456789012345678> <a:dance_2:123456789012345678> 홍콩은?", "에서 홍콩은?"],
    ["</ask:123456789012345678> 홍콩은?", "홍콩은?"],
    ["  3 < 5 이고  <b>5</b> > 3 인가요? ", "3 < 5 이고 <b>5</b> > 3 인가요?"],
    ["**홍콩**은 `얼마`를\n```\n배정\n``` 했나요?", "**홍콩**은 `얼마`를\n```\n배정\n``` 했나요?"],
    ["@everyone 홍콩은?", "@everyone 홍콩은?"],
  ])("%j → %j", (text, expected) => {
    expect(plainQuestion(text)).toBe(expected);
  });

  it("changes nothing a second time, and leaves no mention", () => {
    const part = fc.constantFrom(
      "<@123456789012345678>",
      "<#1>",
      "<:a_b:2>",
      "<",
      ">",
      "홍콩",
      " ",
      "?",
      "@",
      "\n",
      ":",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const once = plainQuestion(parts.join(""));
        expect(once).not.toMatch(/<[@#]\d+>/);
        expect(plainQuestion(once)).toBe(once);
      }),
    );
  });
});

describe("hasWords", () => {
  it.each(["홍콩", "a", "香港", "２", "x?"])("%j has", (text) => expect(hasWords(text)).toBe(true));
  it.each(["", " ", "???", "🙂", "…", "-_-"])("%j has none", (text) => expect(hasWords(text)).toBe(false));
});
