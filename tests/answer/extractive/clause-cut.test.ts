import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf, cutToClauses } from "../../../src/answer/extractive/clause-cut.js";

const SENTENCE = "시는 12일 터미널을 열었고, 공사비는 420억 원이 들었으며, “빠르고, 넓다”고 자랑했다.";
const place = (word: string) => ({ start: SENTENCE.indexOf(word), end: SENTENCE.indexOf(word) + word.length });
const cut = (...words: string[]) => {
  const { start, end } = cutToClauses(SENTENCE, words.map(place));
  return SENTENCE.slice(start, end);
};

describe("clausesOf", () => {
  it("cuts behind connective endings and never in a quotation", () => {
    expect(clausesOf(SENTENCE).map(({ start, end }) => SENTENCE.slice(start, end))).toEqual([
      "시는 12일 터미널을 열었고",
      "공사비는 420억 원이 들었으며",
      "“빠르고, 넓다”고 자랑했다.",
    ]);
  });

  it("leaves an enumeration whole", () => {
    expect(clausesOf("전남대, 호남대, 동강대가 참여했다.")).toHaveLength(1);
  });

  it("keeps order, overlaps nowhere and stays in the sentence, for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(fc.constantFrom("했고, ", "하며, ", "“", "”", "(", ")", "; ", "，", "나")),
        (text, parts) => {
          const sentence = text + parts.join("말");
          let end = 0;
          for (const clause of clausesOf(sentence)) {
            expect(clause.start).toBeGreaterThanOrEqual(end);
            expect(clause.end).toBeGreaterThan(clause.start);
            end = clause.end;
          }
          expect(end).toBeLessThanOrEqual(sentence.length);
        },
      ),
    );
  });
});

describe("cutToClauses", () => {
  it("keeps the clauses that hold what must stay", () => {
    expect(cut("공사비", "420억 원")).toBe("공사비는 420억 원이 들었으며");
    expect(cut("터미널", "420억 원")).toBe("시는 12일 터미널을 열었고, 공사비는 420억 원이 들었으며");
  });

  it("keeps the whole sentence where nothing must", () => {
    expect(cut()).toBe(SENTENCE);
  });

  it.each([
    "대표, 대기업 관계자, 투자자 등이 참석했다.",
    "시는 올해, 내년 두 번 연다.",
    "신문 광고, 방송 보도를 봤다.",
  ])("takes no noun for the end of a clause: %s", (sentence) => {
    expect(clausesOf(sentence)).toEqual([{ start: 0, end: sentence.length }]);
  });
});
