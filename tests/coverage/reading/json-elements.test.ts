import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrayElements, isArrayText } from "../../../src/coverage/reading/json-elements.js";

describe("arrayElements", () => {
  it("gives what a parser of the whole array gives, however it is written", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1, "\t"), (values, indent) => {
        const text = ` ${JSON.stringify(values, null, indent)}\n`;
        expect(isArrayText(text)).toBe(true);
        expect([...arrayElements(text)].map((element) => JSON.parse(element))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("looks into no string: brackets, commas and quotation marks in it are its own", () => {
    const values = ['a],"[{', "\\", '\\"', ",", { "]": "}" }];
    expect([...arrayElements(JSON.stringify(values))].map((element) => JSON.parse(element))).toEqual(values);
  });

  it.each(['[{"a":1},{"a":2', '[1,"', "[1]x", "[1}"])(
    "throws at the end of %s, and gives what stands before",
    (text) => {
      const given: string[] = [];
      expect(() => {
        for (const element of arrayElements(text)) given.push(element);
      }).toThrow(SyntaxError);
      expect(given.length).toBeLessThanOrEqual(1);
    },
  );

  it("tells an array from other values", () => {
    expect(isArrayText(" \n[")).toBe(true);
    expect(isArrayText('{"a":[]}')).toBe(false);
  });
});
