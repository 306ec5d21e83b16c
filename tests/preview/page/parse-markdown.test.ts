import { parse, rulesExtended } from "discord-markdown-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MaskedLinks, type Readable } from "../../../src/preview/page/masked-links.js";
import { parseMarkdown } from "../../../src/preview/page/parse-markdown.js";

const PIECES = ["[", "]", "(", ")", "](", "[a](", "<", ">", '"', "'", ' "', " ", "\n", "\\", "a", "ㄱ", "**", "*", "_"];
/** Short: the library's own expression tries every end for every beginning. */
const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));

/** A text that counts how often a character of it is looked at. */
function counted(text: string): { readable: Readable; looks: () => number } {
  let looks = 0;
  const charAt = (at: number) => {
    looks += 1;
    return text.charAt(at);
  };
  return { readable: { length: text.length, charAt, slice: text.slice.bind(text) }, looks: () => looks };
}

describe("masked links", () => {
  it.each([
    ["[a](b)", "a", "b", undefined],
    ['[a](<b> "c") d', "a", "b", "c"],
    ["[a [b] c](d(e)f)", "a [b] c", "d(e)f", undefined],
    ["[a](b\\)c)", "a", "b\\)c", undefined],
    ['[a]( "b")', "a", '"b"', undefined],
  ])("are found in %s", (text, inside, target, title) => {
    expect(new MaskedLinks(text).at(0)).toMatchObject({ inside, target, title });
  });

  it("are those that the library finds, at every place", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const links = new MaskedLinks(text);
        for (let place = 0; place < text.length; place += 1) {
          const theirs = rulesExtended.link?.match(text.slice(place), { inline: true }, "") ?? null;
          const ours = links.at(place);
          const found = ours && [text.slice(place, ours.end), ours.inside, ours.target, ours.title];
          expect(found).toEqual(theirs && [...theirs]);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(["[a](", "[a](<", '[a]( "', "[", "[a]((", "[a](b\\", "[[a]](("])(
    "take twice the looks for twice the text of %s",
    (unit) => {
      const looksAt = (times: number) => {
        const { readable, looks } = counted(unit.repeat(times));
        const links = new MaskedLinks(readable);
        for (let place = 0; place < readable.length; place += 1) links.at(place);
        return looks();
      };
      expect(looksAt(2_000)).toBeLessThan(2.1 * looksAt(1_000));
    },
  );
});

describe("parsed markdown", () => {
  it("is what the library makes of it", () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(parseMarkdown(text)).toEqual(parse(text, "extended"));
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows the links behind a text within the text again", () => {
    const text = "[a [b](c) d](e) **[f](g)** [h](i)";
    expect(parseMarkdown(text)).toEqual(parse(text, "extended"));
  });

  it("takes letter for letter what nests too deep", () => {
    const text = "**".repeat(8_000);
    expect(parseMarkdown(text)).toEqual([{ type: "text", content: text }]);
  });
});
