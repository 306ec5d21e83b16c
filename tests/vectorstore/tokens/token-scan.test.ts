import fc from "fast-check";
import { expect, it } from "vitest";
import { TokenScan } from "../../../src/vectorstore/tokens/token-scan.js";

const whole = fc.integer({ min: -127, max: 127 });
const rowsOf = (dimensions: number) => fc.array(fc.array(whole, { minLength: dimensions, maxLength: dimensions }));

it("gives the inner products that whole numbers have, text after text, for any number of dimensions", () => {
  const texts = fc
    .integer({ min: 1, max: 40 })
    .chain((dimensions) =>
      fc.record({ query: rowsOf(dimensions).map((rows) => rows[0]), texts: fc.array(rowsOf(dimensions)) }),
    );
  fc.assert(
    fc.property(texts, ({ query, texts: given }) => {
      if (query === undefined) return;
      const scan = new TokenScan(query.length);
      for (const rows of given) {
        scan.load(Int8Array.from(rows.flat()));
        const exact = rows.map((row) => row.reduce((sum, value, i) => sum + value * (query[i] ?? 0), 0));
        expect([...scan.dots(Int8Array.from(query), rows.length)]).toEqual(exact);
      }
    }),
  );
});

it("takes sums as large as a vector's largest components give", () => {
  const largest = new Int8Array(4_096).fill(-127);
  const scan = new TokenScan(largest.length);
  scan.load(largest);
  expect([...scan.dots(largest, 1)]).toEqual([4_096 * 127 * 127]);
});
