import { parse } from "discord-markdown-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText, escapeWithin, oneLine, shorten, wholeCharacters } from "../../../src/discord/text/escape.js";

/** Text that is full of what Discord reads as markup. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "*",
        "**",
        "_",
        "__",
        "~~",
        "~",
        "||",
        "|",
        "`",
        "```",
        "\\",
        "> ",
        ">>> ",
        "# ",
        "-# ",
        "- ",
        "1. ",
        "[",
        "]",
        "](",
        "(https://example.com)",
        "<https://example.com>",
        "https://example.com/a_b",
        "<@1234567890>",
        "<@&1234567890>",
        "<#1234567890>",
        "<:name:1234567890>",
        "<t:1700000000:R>",
        "</ask:1234567890>",
        "@everyone",
        "@here",
        "\n",
        "¯\\_(ツ)_/¯",
        "홍콩",
        "AI",
        " ",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

/** What Discord's parser makes of a text, and the words that are left. */
function drawn(text: string): { kinds: Set<string>; words: string } {
  const nodes = parse(text, "extended");
  // An emoji stays the emoji it is, drawn as a picture.
  const kinds = new Set(nodes.map((node) => node.type).filter((type) => type !== "text" && type !== "twemoji"));
  return { kinds, words: nodes.map((node) => String(node.content ?? node.name)).join("") };
}

describe("escapeText", () => {
  it("makes Discord draw any text letter for letter", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { kinds, words } = drawn(escapeText(text));
        expect([...kinds]).toEqual([]);
        expect(words.replaceAll("\u200b", "")).toBe(oneLine(text).replaceAll("\u200b", ""));
      }),
      // A less-than sign that is struck through is two characters, and begins a link for Discord.
      { numRuns: 2000, examples: [["<\u0338<https://example.com>"]] },
    );
  });

  it.each([
    "11일 서울 중구 웨스틴 조선 서울 호텔에서 ‘인공지능 홍콩 투자 세미나’가 열렸다.",
    "혁신기술 산업군, 특히 인공지능(AI) 산업에 종사하는 국내 기업 관계자 약 120여명이 참석했다.",
    "[서울=뉴시스] 3~4일 열린 행사 - 30% 할인 & 1.5배",
  ])("leaves a plain sentence as it is: %s", (sentence) => {
    expect(escapeText(sentence)).toBe(sentence);
  });

  it("leaves no address that Discord would link or preview", () => {
    expect(escapeText("보기 https://evil.example/x discord.gg/abc")).toBe(
      "보기 https\\://evil.example/x discord\\.gg/abc",
    );
  });

  it("takes the name out of mass mentions", () => {
    expect(escapeText("@everyone @here @홍길동")).toBe("@\u200beveryone @\u200bhere @홍길동");
  });

  it("drops marks that reverse the direction of text", () => {
    expect(escapeText("가\u202e나\u2066다")).toBe("가나다");
  });
});

describe("escapeWithin", () => {
  it("never exceeds its limit, and shows what fits whole", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const shown = escapeWithin(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        if (escapeText(text).length <= limit) expect(shown).toBe(escapeText(text));
      }),
    );
  });
});

describe("shorten", () => {
  it("says that something was left out", () => {
    expect(shorten("가나다라마바사", 4)).toBe("가나다…");
  });

  it("cuts no character in two", () => {
    expect(wholeCharacters("가😀", 2)).toBe("가");
    expect(shorten("😀😀😀", 4)).toBe("😀…");
  });
});
