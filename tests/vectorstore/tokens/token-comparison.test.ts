import { expect, it } from "vitest";
import { compareTokens } from "../../../src/vectorstore/tokens/token-comparison.js";
import { tokenImportance } from "../../../src/vectorstore/tokens/token-importance.js";
import { tokenMatrix } from "../../../src/vectorstore/tokens/token-matrix.js";

const alike = tokenImportance("a model of no name");

/** Every letter is a token, in a direction of its own. */
function letterEncoder() {
  const encoded: string[] = [];
  return {
    encoded,
    async encodeTokens(text: string) {
      encoded.push(text);
      const states = new Float32Array(text.length * 128);
      for (let i = 0; i < text.length; i += 1) states[i * 128 + (text.codePointAt(i) ?? 0)] = 1;
      return tokenMatrix(states, 128);
    },
  };
}

it("compares each text with the question, in order", async () => {
  const compare = compareTokens(letterEncoder(), alike);
  const found = await compare("abc", ["cab", "xbx", ""]);
  expect([...found.importance]).toEqual(new Array(3).fill(Math.fround(1 / 3)));
  expect(found.cosines.map((cosines) => [...cosines].map(Math.round))).toEqual([
    [1, 1, 1],
    [0, 1, 0],
    [0, 0, 0],
  ]);
});

it("encodes a text once, and forgets the text that was not asked for longest", async () => {
  const encoder = letterEncoder();
  const compare = compareTokens(encoder, alike);
  await compare("q", ["first", "second"]);
  await compare("q", ["first"]);
  expect(encoder.encoded).toEqual(["q", "first", "second"]);
  // With the question itself 998 further texts fill what is kept: the second text leaves, the first was asked for since.
  await compare(
    "q",
    Array.from({ length: 998 }, (_, i) => `text ${i}`),
  );
  const before = encoder.encoded.length;
  await compare("q", ["first", "text 997"]);
  expect(encoder.encoded.slice(before)).toEqual([]);
  await compare("q", ["second"]);
  expect(encoder.encoded.at(-1)).toBe("second");
});
