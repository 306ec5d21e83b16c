import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchable, typedRank } from "../../../src/discord/text/typed-match.js";

describe("typedRank", () => {
  it.each([
    ["initial consonants", "ㅎㅋ", "홍콩, AI 연구소 세운다", 0],
    ["initial consonants over a space", "ㅇㄱㅅㅅㅇ", "연구소 세운다", 0],
    ["a syllable that is not finished", "호", "홍콩, AI 연구소", 0],
    ["a last syllable that is not finished", "홍코", "홍콩, AI 연구소", 0],
    ["a consonant that belongs to the next syllable", "한", "하늘공원", 0],
    ["consonants and syllables together", "홍ㅋ", "홍콩", 0],
    ["the beginning of a word", "연구", "홍콩, AI 연구소", 1],
    ["initial consonants inside a title", "ㅇㄱㅅ", "홍콩, AI 연구소", 1],
    ["the inside of a word", "구소", "홍콩, AI 연구소", 2],
    ["Latin letters in any case", "ai", "홍콩, AI 연구소", 1],
    ["full width", "ＡＩ", "홍콩, AI 연구소", 1],
    ["nothing typed yet", "", "홍콩", 0],
  ])("%s: %s finds %s", (_, typed, title, rank) => {
    expect(typedRank(typed)(matchable(title))).toBe(rank);
  });

  it.each([
    ["other consonants", "ㅂㄱ", "홍콩"],
    ["a syllable that was finished otherwise", "혼콩", "홍콩"],
    ["an unfinished syllable inside the word typed", "호콩", "홍콩"],
    ["more than the title holds", "홍콩콩", "홍콩"],
  ])("%s do not match: %s and %s", (_, typed, title) => {
    expect(typedRank(typed)(matchable(title))).toBeNull();
  });

  it("finds every title by any of its beginnings, by keyboard or by initial consonants", () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    const title = fc.string({ unit: syllable, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(title, fc.nat(), (text, cut) => {
        const typed = text.slice(0, 1 + (cut % text.length));
        expect(typedRank(typed)(matchable(text))).toBe(0);
        const initials = [...typed].map(
          (s) => "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[Math.floor((s.charCodeAt(0) - 0xac00) / 588)],
        );
        expect(typedRank(initials.join(""))(matchable(text))).toBe(0);
      }),
    );
  });
});
