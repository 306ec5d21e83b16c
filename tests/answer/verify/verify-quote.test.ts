import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/answer/verify/verify-fold.js";
import { findQuote, isLongEnough } from "../../../src/answer/verify/verify-quote.js";
import { hitOf } from "../../fakes/openai-hits.js";

/** Text with everything that folding touches: compatibility forms, conjoining jamo, marks, surrogates, invisible characters. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    ..."가각힣ㄱㅏ㎡㏇ﬁ½①Ａｂ　 \n“”‘’\"'「」–—·・…é㈜한글漢字1억2,900만달러",
    "\u1100\u1161\u11a8",
    "e\u0301",
    "👩‍👩‍👧",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "🇰🇷",
    "ﾞ",
    "ﷺ",
    "İ",
  ),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("foldText", () => {
  it("knows where every stretch of the folded text comes from", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const folded = foldText(given);
        const length = folded.text.length;
        if (length === 0) return;
        const [from, to] = [a % length, (b % length) + 1].sort((x, y) => x - y);
        if (from === undefined || to === undefined || from === to) return;
        const place = folded.origin(from, to);
        if (place === null) return;
        expect(foldText(given.slice(place.start, place.end)).text).toBe(folded.text.slice(from, to));
      }),
      { numRuns: 2000 },
    );
  });

  it("has a place for the whole of itself and none for nothing", () => {
    fc.assert(
      fc.property(text, (given) => {
        const folded = foldText(given);
        const whole = folded.origin(0, folded.text.length);
        if (folded.text === "") expect(whole).toBeNull();
        else expect(foldText(given.slice(whole?.start, whole?.end)).text).toBe(folded.text);
        expect(folded.origin(0, 0)).toBeNull();
        expect(folded.origin(0, folded.text.length + 1)).toBeNull();
      }),
    );
  });

  it("makes alike what readers cannot tell apart", () => {
    const folded = foldText("“AI 연구소”에 ‘10억’");
    expect(foldText("\"AI\n연구소\"에\u200b '１０억'").text).toBe(folded.text);
    expect(foldText("\u1100\u1161\u11a8").text).toBe("각");
    expect(foldText("26만㎡").origin(3, 4)).toBeNull();
  });
});

describe("findQuote", () => {
  const sentence = "홍콩 정부는 “AI 연구소” 설립에 10억 홍콩 달러(약 1억 2,900만 달러)를 배정한다고 발표했다.";
  const hit = hitOf(["첫 문장이다.", sentence, "The English sentence has 12.5 percent."]);
  const found = (quote: string) => {
    const place = findQuote(hit.passage, quote);
    return place && hit.article.source.slice(place.start, place.end);
  };

  it.each([
    ["홍콩 정부는 “AI 연구소” 설립에", "홍콩 정부는 “AI 연구소” 설립에"],
    ["홍콩정부는 'AI연구소' 설립에", "홍콩 정부는 “AI 연구소” 설립에"],
    ['"홍콩 정부는 “AI 연구소” 설립에…"', "홍콩 정부는 “AI 연구소” 설립에"],
    ["콩 정부는 “AI 연구소” 설립", "홍콩 정부는 “AI 연구소” 설립에"],
    ["2,900만 달러)를 배정한다고", "1억 2,900만 달러)를 배정한다고"],
    ["0억 홍콩", "10억 홍콩 달러"],
    ["nglish sentence ha", "English sentence has"],
    ["has 12", "has 12.5 percent"],
  ])("finds %s", (quote, expected) => {
    expect(found(quote)).toBe(expected);
  });

  it.each(["홍콩 정부는 AI 연구소를", "", "홍콩 정부는 … 발표했다", "english SENTENCE"])(
    "does not find %j",
    (quote) => {
      expect(found(quote)).toBeNull();
    },
  );

  it("finds every stretch of a passage, folded or not, at a place that holds it", () => {
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (before, quote, after, folded) => {
        const one = hitOf([before + quote + after]);
        const wanted = foldText(quote).text;
        const place = findQuote(one.passage, folded ? wanted : quote);
        if (place === null) return;
        expect(place.start).toBeGreaterThanOrEqual(one.passage.start);
        expect(place.end).toBeLessThanOrEqual(one.passage.end);
        const shown = foldText(one.article.source.slice(place.start, place.end)).text;
        expect(shown).toContain(wanted.replace(/^['.…,\s]+|['.…,\s]+$/gu, ""));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds every run of words of a real sentence", () => {
    const words = sentence.split(" ");
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: words.length }), (from, count) => {
        const quote = words.slice(from, from + count).join(" ");
        expect(found(quote)?.replace(/\s/gu, "")).toContain(quote.replace(/^[“"']|[.”"']$/gu, "").replace(/\s/gu, ""));
      }),
    );
  });
});

describe("isLongEnough", () => {
  it.each([
    ["2000년 7월에", false],
    ["홍콩투자청은", true],
    ["홍콩", false],
    ["in July 2000", false],
    ["founded in July 2000", true],
    ["成立人工智能", true],
    ["", false],
    ["　　　　　　　　　　　　　　", false],
  ])("%s: %s", (quote, expected) => {
    expect(isLongEnough(quote)).toBe(expected);
  });
});
