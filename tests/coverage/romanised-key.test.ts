import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplifiedHan } from "../../src/coverage/gloss/gloss-han.js";
import { explainedLetters, longFormStart } from "../../src/coverage/gloss/gloss-initials.js";
import { hangulKeys, keyCloseness, soundSkeleton } from "../../src/coverage/romanised-key.js";

const key = fc.string({ unit: fc.constantFrom(..."KTPSNMRoia"), maxLength: 12 });

describe("hangulKeys", () => {
  it.each([
    ["강기정", ["KaNKiSoN"]],
    ["스탠퍼드", ["STaNPoT"]],
    ["최", ["Soi"]],
    // As written, and as spoken: Jongno, Silla, Dongnimmun.
    ["신라", ["SiNRa", "SiRa"]],
    ["독립문", ["ToKRiPMoN", "ToNiMoN"]],
    ["", [""]],
    ["abc", [""]],
  ])("%s", (word, expected) => {
    expect(hangulKeys(word)).toEqual(expected);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const one of hangulKeys(text)) expect(one).toMatch(/^[KTPSNMRoia]*$/u);
      }),
    );
  });
});

describe("soundSkeleton", () => {
  it.each([
    ["KaNKiSoN", "KNKSN"],
    ["PaRKoNSoN", "PKNSN"],
    // Two consonants say too little: vowels stay.
    ["aNTi", "aNTi"],
    ["RiSo", "iSo"],
  ])("%s: %s", (one, expected) => {
    expect(soundSkeleton(one)).toBe(expected);
  });
});

describe("keyCloseness", () => {
  it("is 1 for the same, the same both ways, and between 0 and 1", () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const closeness = keyCloseness(one, other);
        expect(closeness).toBeGreaterThanOrEqual(0);
        expect(closeness).toBeLessThanOrEqual(1);
        expect(keyCloseness(other, one)).toBeCloseTo(closeness, 9);
        if (one !== "") expect(keyCloseness(one, one)).toBe(1);
      }),
    );
  });

  it("never calls close what is not, nor far what is close enough", () => {
    fc.assert(
      fc.property(key, key, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, atLeast) => {
        const closeness = keyCloseness(one, other);
        const quick = keyCloseness(one, other, atLeast);
        expect(closeness >= atLeast ? quick : Math.min(quick, closeness)).toBe(
          closeness >= atLeast ? closeness : quick,
        );
      }),
    );
  });

  it("minds consonants more than vowels, and r least", () => {
    expect(keyCloseness("PaRKoN", "PaKoN")).toBeGreaterThan(keyCloseness("PaKioN", "PaKoN"));
    expect(keyCloseness("PaKioN", "PaKoN")).toBeGreaterThan(keyCloseness("PaTKoN", "PaKoN"));
  });
});

describe("explainedLetters", () => {
  it.each([
    [["인공지능"], "AI", 2],
    [["벤처캐피탈"], "VC", 2],
    [["사우스차이나모닝포스트"], "SCMP", 4],
    [["국제통화기금"], "IMF", 3],
    [["유럽", "중앙은행"], "ECB", 3],
    [["중앙은행"], "ECB", 0],
    [["업무협약"], "MOU", 0],
    [[], "AI", 0],
  ])("%j explains of %s: %i", (words, abbreviation, expected) => {
    expect(explainedLetters(words, abbreviation)).toBe(expected);
  });

  it("explains at most every letter, and no more by fewer words", () => {
    const word = fc.string({ unit: fc.constantFrom(..."인공지능벤처세계은행한국"), maxLength: 6 });
    const letters = fc.string({ unit: fc.constantFrom(..."AIVCWBK"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, letters, (words, more, abbreviation) => {
        const explained = explainedLetters(words, abbreviation);
        expect(explained).toBeLessThanOrEqual(abbreviation.length);
        if (words.join("") !== "") {
          expect(explainedLetters([...words, more], abbreviation)).toBeGreaterThanOrEqual(explained);
        }
      }),
    );
  });
});

describe("longFormStart", () => {
  it.each([
    ["the Greater Bay Area", "GBA", 4],
    ["of the World Health Organization", "WHO", 7],
    ["a heat shock transcription factor", "HSF", 2],
    ["nothing alike", "XYZ", -1],
    ["", "A", -1],
  ])("%s (%s): %i", (before, abbreviation, expected) => {
    expect(longFormStart(before, abbreviation)).toBe(expected);
  });
});

describe("simplifiedHan", () => {
  it("keeps every offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(simplifiedHan(text)).toHaveLength(text.length);
      }),
    );
  });

  it.each([
    ["數碼港", "数码港"],
    ["臺灣", "台湾"],
    ["深圳灣创业廣場", "深圳湾创业广场"],
    ["数码港", "数码港"],
    ["한국 Korea", "한국 Korea"],
  ])("%s: %s", (text, expected) => {
    expect(simplifiedHan(text)).toBe(expected);
  });
});
