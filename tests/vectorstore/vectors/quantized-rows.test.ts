import { truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuantizedRows } from "../../../src/vectorstore/vectors/quantized-rows.js";
import { temporaryFolder } from "../../fakes/temporary-folder.js";

/** Vectors of length 1 of one number of dimensions, also of ones that are no multiple of what is compared at a time. */
const VECTORS = fc
  .integer({ min: 1, max: 70 })
  .chain((dimensions) =>
    fc.array(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions }).map(unit),
      { minLength: 1, maxLength: 12 },
    ),
  );

function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value, i) => (length < 1e-3 ? (i === 0 ? 1 : 0) : value / length));
}

function rowsOf(vectors: readonly Float32Array[]): QuantizedRows {
  const rows = new QuantizedRows(vectors[0]?.length ?? 0, vectors.length);
  for (const [row, vector] of vectors.entries()) rows.set(row, vector);
  return rows;
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}

describe("QuantizedRows", () => {
  it("gives the cosines of exact search, nearly, in the order of the rows that were named", () => {
    fc.assert(
      fc.property(VECTORS, fc.nat(11), (vectors, turn) => {
        const question = vectors[turn % vectors.length] ?? new Float32Array();
        const order = vectors.map((_, i) => (i * 5 + turn) % vectors.length);
        const cosines = rowsOf(vectors).cosines(question, order);
        for (const [i, row] of order.entries()) {
          expect(cosines[i]).toBeCloseTo(dot(question, vectors[row] ?? new Float32Array()), 1.7);
        }
      }),
    );
  });

  it("is the same after it was saved and loaded, with empty rows behind", async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(VECTORS, fc.nat(5), async (vectors, more) => {
        const path = join(folder, "rows.bin");
        const rows = rowsOf(vectors);
        await rows.save(path);
        const loaded = await QuantizedRows.load(path, rows.dimensions, more);
        expect(loaded.size).toBe(rows.size + more);
        const all = vectors.map((_, i) => i);
        const question = vectors[0] ?? new Float32Array();
        expect(loaded.cosines(question, all)).toEqual(rows.cosines(question, all));
        if (more > 0) expect(loaded.cosines(question, [rows.size])[0]).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("refuses what would read or write beside its memory", async () => {
    const rows = rowsOf([unit([1, 2, 3])]);
    expect(() => rows.set(1, unit([1, 2, 3]))).toThrow(RangeError);
    expect(() => rows.set(0, unit([1, 2]))).toThrow(RangeError);
    expect(() => rows.cosines(unit([1, 2, 3]), [1])).toThrow(RangeError);
    expect(() => rows.cosines(unit([1, 2, 3]), [0, 0])).toThrow(RangeError);
    const path = join(temporaryFolder(), "rows.bin");
    await rows.save(path);
    await expect(QuantizedRows.load(path, 4)).rejects.toMatchObject({ code: "store_damaged" });
    truncateSync(path, 20);
    await expect(QuantizedRows.load(path, 3)).rejects.toMatchObject({ code: "store_damaged" });
  });
});
