import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KOREAN_COVERAGE } from "../../../src/answer/meta/coverage-words.js";
import { kindsOf, words } from "../../../src/answer/meta/word-classes.js";

const kinds = (message: string) => kindsOf(message, KOREAN_COVERAGE);

describe("the kinds of words of a message", () => {
  it("are those of the longest words that fit, with or without spaces", () => {
    expect([...(kinds("기사 수는?") ?? [])].sort()).toEqual(["article", "count", "light"]);
    expect(kinds("기사수는?")).toEqual(kinds("기사 수는?"));
  });

  it.each(["가수", "도로", "과자", "의자", "수도", "여자", "요가", "게임", "거래"])(
    "are none where %s is a noun",
    (noun) => {
      expect(kinds(noun)).toBeNull();
      expect(kinds(`${noun} 기사 있어?`)).toBeNull();
    },
  );

  it.each(["뭐야", "이거", "거는", "수는", "다야", "거임"])(
    "are there where %s is a pronoun or a bound noun",
    (word) => {
      expect(kinds(`기사 ${word}`)).not.toBeNull();
    },
  );

  it("are those of English words only where they end", () => {
    const classes = [words("article", "news|newspaper")];
    expect(kindsOf("News!", classes)).toEqual(new Set(["article"]));
    expect(kindsOf("newsy", classes)).toBeNull();
  });

  it("are read of any message, and of none that is long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (message) => {
        const found = kinds(message);
        if (!/[\p{L}\p{N}]/u.test(message)) expect(found).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const message = "기사 ".repeat(count).trim();
        if (message.length > 80) expect(kinds(message)).toBeNull();
        else expect(kinds(message)).toEqual(new Set(["article"]));
      }),
    );
  });
});
