import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText, oneLine } from "../../../src/discord/text/escape.js";
import { packBlocks, splitText } from "../../../src/discord/text/split.js";

const words = fc
  .array(
    fc.oneof(fc.constantFrom("홍콩은", "*강조*", "[1]", "[23]", "`x`", "끝.", "|||"), fc.string({ maxLength: 90 })),
    {
      maxLength: 40,
    },
  )
  .map((parts) => oneLine(parts.join(" ")));

describe("splitText", () => {
  it("gives pieces that fit once escaped and lose nothing but white space", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 200 }), (text, limit) => {
        const pieces = splitText(text, limit);
        for (const piece of pieces) expect(escapeText(piece).length).toBeLessThanOrEqual(limit);
        expect(pieces.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("cuts neither inside a citation nor between it and its sentence", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 60 }), fc.integer({ min: 1, max: 99 }), (length, n) => {
        const pieces = splitText(`${"가나다 ".repeat(20).slice(0, length).trim()} [${n}] 다음 문장이다. [${n}]`, 48);
        for (const piece of pieces) {
          expect(piece).not.toMatch(/^\[/);
          expect(piece).not.toMatch(/\[\d*$/);
        }
      }),
    );
  });

  it("cuts text without white space too, but no citation in it", () => {
    const pieces = splitText(`${"字".repeat(46)}[12]${"字".repeat(46)}`, 48);
    expect(pieces.join("")).toBe(`${"字".repeat(46)}[12]${"字".repeat(46)}`);
    expect(pieces.some((piece) => piece.includes("[12]"))).toBe(true);
  });
});

describe("packBlocks", () => {
  it("keeps the order, divides no block and exceeds no limit", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 50 })), (blocks) => {
        const pages = packBlocks(blocks, "\n\n", 100);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(100);
        expect(pages.join("\n\n")).toBe(blocks.join("\n\n"));
      }),
    );
  });

  it("fills a page before it begins another", () => {
    expect(packBlocks(["aaaa", "bbbb", "cccc"], "-", 9)).toEqual(["aaaa-bbbb", "cccc"]);
  });
});
