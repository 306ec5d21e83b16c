import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { koreanStem } from "../../../src/coverage/analyzer/korean-stem.js";
import { termsOf, tokenize, unitsOf } from "../../../src/coverage/analyzer/tokens.js";

const stems = (text: string) => tokenize(text).map(({ stem }) => stem);

describe("koreanStem", () => {
  it.each([
    ["홍콩에서는", "홍콩"],
    ["홍콩의", "홍콩"],
    ["홍콩", "홍콩"],
    ["설립했다", "설립"],
    ["설립된", "설립"],
    ["설립되었습니다", "설립"],
    ["개최하는", "개최"],
    ["기업들을", "기업"],
    ["장관인가요", "장관"],
    ["서울로부터", "서울"],
    ["집에서", "집"],
    ["아들이", "아들"],
    ["분양가는", "분양가"],
    ["소비자가", "소비자"],
    ["고속도로에서", "고속도로"],
    ["고양이가", "고양이"],
  ])("takes particles and endings off %s", (run, stem) => {
    expect(koreanStem(run)).toBe(stem);
  });

  it.each(["나이", "회의", "가", "이", "도로", "아들", "분양가", "활주로"])(
    "leaves %s, where a syllable only looks like a particle",
    (run) => {
      expect(koreanStem(run)).toBe(run);
    },
  );
});

describe("tokenize", () => {
  it("knows Korean, Latin, numbers and Han, and drops particles behind Latin words and numbers", () => {
    expect(stems("AI가 2018년에는 深圳灣을 GPT에게서 Pony.ai의")).toEqual([
      "ai",
      "2018",
      "년",
      "深圳灣",
      "gpt",
      "pony",
      "ai",
    ]);
  });

  it.each([
    ["10억 홍콩 달러", "1,000,000,000 홍콩 달러"],
    ["10억", "1 billion"],
    ["1만6천 개", "16,000 개"],
    ["2조 5천억원", "2,500,000,000,000원"],
    ["１２３ 명", "123 명"],
    ["3.8만", "38000"],
  ])("writes %s and %s one way", (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  it("finds a year of two digits as the full one too", () => {
    expect(stems("'18년 5월")).toEqual(expect.arrayContaining(["18", "2018", "5"]));
    expect(stems("2018년 5월")).toContain("2018");
  });

  it("keeps counting words and currencies behind folded numbers", () => {
    expect(stems("1만6천개 이상")).toContain("개");
    expect(stems("10억 홍콩 달러를")).toEqual(expect.arrayContaining(["홍콩", "달러"]));
  });

  it("gives every token a place in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let before = 0;
        for (const { start, end, stem } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(stem).not.toBe("");
          before = start;
        }
      }),
    );
  });

  it("sees the same words in composed, decomposed and fullwidth writing", () => {
    const text = "홍콩 투자청의 ＡＩ 연구소 Café";
    expect(stems(text.normalize("NFD"))).toEqual(stems(text));
    expect(stems(text.normalize("NFKC"))).toEqual(stems(text));
  });
});

describe("termsOf and unitsOf", () => {
  it("cut Hangul and Han into bigrams and characters, and leave Latin words and numbers whole", () => {
    expect(termsOf({ stem: "투자청", kind: "hangul" })).toEqual(["투자", "자청"]);
    expect(termsOf({ stem: "집", kind: "hangul" })).toEqual(["집"]);
    expect(termsOf({ stem: "deepseek", kind: "latin" })).toEqual(["deepseek"]);
    expect(unitsOf({ stem: "深圳", kind: "han" })).toEqual(["深", "圳"]);
    expect(unitsOf({ stem: "2018", kind: "number" })).toEqual(["2018"]);
  });
});
