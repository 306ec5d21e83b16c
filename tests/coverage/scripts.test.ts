import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../src/coverage/passages/count-tokens.js";
import { countScripts, MARK, SCRIPT, scriptOf } from "../../src/coverage/scripts.js";

const codePoints = fc.integer({ min: 0, max: 0x10ffff }).filter((point) => point < 0xd800 || point > 0xdfff);

describe("scriptOf", () => {
  it("agrees with Unicode's properties on any code point", () => {
    fc.assert(
      fc.property(codePoints, (point) => {
        const character = String.fromCodePoint(point);
        const kind = scriptOf(point) & (MARK - 1);
        expect(kind === SCRIPT.hangul).toBe(/\p{Script=Hangul}/u.test(character));
        expect(kind === SCRIPT.latin).toBe(/\p{Script=Latin}/u.test(character));
        expect(kind === SCRIPT.digit).toBe(/\p{Nd}/u.test(character));
        expect(kind === SCRIPT.han).toBe(/\p{Script=Han}/u.test(character));
        expect(kind === SCRIPT.space).toBe(/\s/u.test(character));
        expect(scriptOf(point) >= MARK).toBe(/\p{M}/u.test(character));
      }),
      { numRuns: 3000 },
    );
  });

  it("counts code points, not units", () => {
    const counts = countScripts("한글 abc 12 漢𠮷 ー");
    expect([...counts.slice(0, 7)]).toEqual([0, 2, 3, 2, 1, 2, 4]);
  });
});

describe("estimateTokens", () => {
  it("never makes more of two texts together than of each, and nothing of white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        const apart = estimateTokens(one) + estimateTokens(other);
        expect(estimateTokens(`${one}\n\n${other}`)).toBeLessThanOrEqual(apart);
        expect(estimateTokens(` \n${one}\t `)).toBe(estimateTokens(one));
      }),
    );
  });

  it("does not count what binary fractions are off by", () => {
    const [one, other] = ["\u1f00\u02b9\u{1d158}\u{1d165}\u{1d16e}", "\u02b9\u00c0\u02b9\u{1aff0}A"];
    expect(estimateTokens(`${one}\n\n${other}`)).toBe(estimateTokens(one) + estimateTokens(other));
  });

  it("takes a combining mark for part of the word that it stands on", () => {
    expect(estimateTokens("Cafe\u0301")).toBeLessThan(estimateTokens("Cafe \u0301"));
  });
});
