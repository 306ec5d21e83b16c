import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords, soundedWords } from "../../../src/answer/glossary/chinese-reading.js";
import { koreanSyllables } from "../../../src/answer/verify/verify-hanja.js";

const words = (run: string, ...korean: string[]) => readWords(run, new Set(korean));

describe("the Korean reading of Chinese", () => {
  it("finds names and words, simplified or traditional, the longest at each place", () => {
    expect(words("朴东炫", "박동현은")).toEqual([{ word: "朴东炫", korean: "박동현" }]);
    expect(words("松岘区的房东", "송현구", "송현")).toEqual([{ word: "松岘区", korean: "송현구" }]);
    expect(words("投資額和預算", "투자액", "예산")).toEqual([
      { word: "投資額", korean: "투자액" },
      { word: "預算", korean: "예산" },
    ]);
  });

  it("reads ㄹ and ㄴ as they are at the beginning of a word, and 률 as it is behind a vowel", () => {
    expect(words("李在明", "이재명")).toHaveLength(1);
    expect(words("利率", "이율")).toHaveLength(1);
    expect(words("女子", "여자")).toHaveLength(1);
  });

  it("takes no single character for a word, and nothing that no word begins with", () => {
    expect(words("大", "대")).toEqual([]);
    expect(words("大学", "고등학교", "입대학생")).toEqual([]);
  });

  it("gives words that stand in the run in that order and do not overlap", () => {
    const han = fc.string({
      unit: fc.constantFrom(..."投资额预算大学朴东炫松岘区李在明市长会议"),
      minLength: 0,
      maxLength: 14,
    });
    const hangul = fc.string({
      unit: fc.constantFrom(..."투자액예산대학박동현송구이재명시장회의"),
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(han, fc.array(hangul, { maxLength: 8 }), (run, korean) => {
        let at = 0;
        for (const found of readWords(run, new Set(korean))) {
          const place = run.indexOf(found.word, at);
          expect(place).toBeGreaterThanOrEqual(at);
          expect([...found.korean]).toHaveLength([...found.word].length);
          expect(korean.some((word) => word.startsWith(found.korean))).toBe(true);
          for (const [i, character] of [...found.word].entries())
            expect(koreanSyllables(character)).toContain(found.korean.charAt(i));
          at = place + found.word.length;
        }
      }),
    );
  });
});

describe("the Mandarin sound of Chinese", () => {
  const sounded = (run: string, ...korean: string[]) => soundedWords(run, new Set(korean));

  it("finds names as Korean texts write them, simplified or traditional, inside longer words too", () => {
    expect(sounded("在杭州见到丁小龙", "항저우시", "딩샤오룽")).toEqual([
      { word: "杭州", korean: "항저우" },
      { word: "丁小龙", korean: "딩샤오룽" },
    ]);
    expect(sounded("張學海", "장쉐하이")).toEqual([{ word: "張學海", korean: "장쉐하이" }]);
  });

  it("takes a short sound for a name only where it is the whole word, and no single character", () => {
    expect(sounded("武汉", "우한")).toHaveLength(1);
    expect(sounded("武汉", "우한다")).toEqual([]);
    expect(sounded("海", "하이")).toEqual([]);
  });
});
