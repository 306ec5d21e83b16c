import { writeFileSync } from "node:fs";
import { join } from "node:path";
import hnswlib from "hnswlib-node";
import { describe, expect, it } from "vitest";
import { VectorIndex } from "../../../src/vectorstore/vectors/vector-index.js";
import { temporaryFolder } from "../../fakes/temporary-folder.js";

const DIMENSIONS = 24;

/** Reproducible numbers between 0 and 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function unitVectors(count: number, seed: number, dimensions = DIMENSIONS): Float32Array[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const vector = Float32Array.from({ length: dimensions }, () => random() - 0.5);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
}

function indexOf(vectors: readonly Float32Array[]): VectorIndex {
  const index = VectorIndex.create(DIMENSIONS, 4);
  vectors.forEach((vector, label) => {
    index.add(label, vector);
  });
  return index;
}

describe("VectorIndex", () => {
  it("finds what exact search finds", () => {
    const vectors = unitVectors(1500, 1);
    const index = indexOf(vectors);
    const exact = new hnswlib.BruteforceSearch("ip", DIMENSIONS);
    exact.initIndex(vectors.length);
    vectors.forEach((vector, label) => {
      exact.addPoint(Array.from(vector), label);
    });
    let found = 0;
    const questions = unitVectors(50, 2);
    for (const question of questions) {
      const expected = new Set(exact.searchKnn(Array.from(question), 10).neighbors);
      found += index.search(question, 10).filter(({ label }) => expected.has(label)).length;
    }
    expect(found / (10 * questions.length)).toBeGreaterThanOrEqual(0.99);
  });

  it("gives cosines, best first", () => {
    const vectors = unitVectors(50, 3);
    const [question] = vectors;
    if (!question) throw new Error("no vector");
    const hits = indexOf(vectors).search(question, 5);
    expect(hits[0]?.label).toBe(0);
    expect(hits[0]?.cosine).toBeCloseTo(1, 5);
    expect(hits.map(({ cosine }) => cosine)).toEqual(hits.map(({ cosine }) => cosine).sort((a, b) => b - a));
  });

  it("filters before the search, so that k hits come back when only few vectors may", () => {
    const vectors = unitVectors(800, 4);
    const index = indexOf(vectors);
    const [question] = unitVectors(1, 5);
    if (!question) throw new Error("no vector");
    const hits = index.search(question, 8, (label) => label % 100 === 7);
    expect(hits.map(({ label }) => label).sort((a, b) => a - b)).toEqual([7, 107, 207, 307, 407, 507, 607, 707]);
  });

  it("survives a filter that throws: such a vector is left out", () => {
    const [question, ...vectors] = unitVectors(20, 6);
    if (!question) throw new Error("no vector");
    const hits = indexOf(vectors).search(question, 5, (label) => {
      if (label % 2 === 0) throw new Error("no");
      return true;
    });
    expect(hits).toHaveLength(5);
    expect(hits.every(({ label }) => label % 2 === 1)).toBe(true);
  });

  it("never finds what was deleted, also after saving and loading", async () => {
    const vectors = unitVectors(100, 7);
    const index = indexOf(vectors);
    for (let label = 0; label < 50; label += 1) expect(index.delete(label)).toBe(true);
    expect(index.delete(3)).toBe(false);
    expect(index.size).toBe(50);
    expect(index.deletedShare).toBeCloseTo(0.5);
    const path = join(temporaryFolder(), "vectors.hnsw");
    await index.save(path);
    const labels = Array.from({ length: 50 }, (_, i) => i + 50);
    const loaded = await VectorIndex.load(path, DIMENSIONS, labels);
    const [question] = vectors;
    if (!question) throw new Error("no vector");
    expect(
      loaded
        .search(question, 100)
        .map(({ label }) => label)
        .sort((a, b) => a - b),
    ).toEqual(labels);
    loaded.add(100, question);
    expect(loaded.search(question, 1)).toEqual([{ label: 100, cosine: expect.closeTo(1, 5) }]);
  });

  it.each([
    ["of other dimensions", new Float32Array(DIMENSIONS + 1).fill(0.1)],
    ["with NaN", new Float32Array(DIMENSIONS).fill(Number.NaN)],
    ["of zeros", new Float32Array(DIMENSIONS)],
    ["of length 2", new Float32Array(DIMENSIONS).fill(2 / Math.sqrt(DIMENSIONS))],
    ["with infinity", new Float32Array(DIMENSIONS).fill(Number.POSITIVE_INFINITY)],
  ])("refuses a vector %s before it reaches the native library", (_, vector) => {
    const index = indexOf(unitVectors(3, 8));
    expect(() => index.add(9, vector)).toThrow(RangeError);
    expect(() => index.search(vector, 1)).toThrow(RangeError);
    expect(index.size).toBe(3);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 60])("refuses %s as a label", (label) => {
    const [vector] = unitVectors(1, 9);
    if (!vector) throw new Error("no vector");
    expect(() => VectorIndex.create(DIMENSIONS).add(label, vector)).toThrow(RangeError);
  });

  it("asks for no more than it has, and for nothing when k is not a number", () => {
    const [question, ...vectors] = unitVectors(4, 10);
    if (!question) throw new Error("no vector");
    expect(indexOf(vectors).search(question, 1000)).toHaveLength(3);
    expect(indexOf(vectors).search(question, Number.NaN)).toEqual([]);
    expect(VectorIndex.create(DIMENSIONS).search(question, 10)).toEqual([]);
  });

  it("refuses a file of other dimensions, one that lacks a label and one that is no index", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "vectors.hnsw");
    await indexOf(unitVectors(30, 11)).save(path);
    await expect(VectorIndex.load(path, DIMENSIONS * 2, [0, 1])).rejects.toMatchObject({ code: "store_damaged" });
    await expect(VectorIndex.load(path, DIMENSIONS, [0, 30])).rejects.toMatchObject({ code: "store_damaged" });
    writeFileSync(path, "not an index");
    await expect(VectorIndex.load(path, DIMENSIONS, [])).rejects.toMatchObject({ code: "store_damaged" });
  });
});
