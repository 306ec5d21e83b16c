import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLine } from "../../../src/preview/page/first-line.js";

describe("the first line of a text", () => {
  it.each([
    ["하나\n둘", 10, "하나"],
    ["가나다라", 4, "가나다라"],
    ["가나다라마", 4, "가나다라"],
    ["👍👍👍", 4, "👍👍"],
    ["👍👍👍", 3, "👍"],
    ["", 4, ""],
  ])("of %j, at most %i long, is %j", (text, most, line) => {
    expect(firstLine(text, most)).toBe(line);
  });

  it("is never longer than asked, and no character of it is cut in half", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, most) => {
        const line = firstLine(text, most);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(line)).toBe(true);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});
