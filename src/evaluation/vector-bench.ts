import hnswlib from "hnswlib-node";
import { VectorIndex } from "../vectorstore/vector-index.js";

/** What the vector index is worth beside exact search over the same vectors. */
export interface VectorBench {
  readonly vectors: number;
  readonly dimensions: number;
  readonly buildSeconds: number;
  /** Share of the exact ten nearest that the index finds. */
  readonly recallAt10: number;
  readonly index: { readonly p50: number; readonly p99: number };
  /** The baseline: exact search. Milliseconds, as above. */
  readonly exact: { readonly p50: number; readonly p99: number };
}

const QUESTIONS = 200;
const CLUSTER = 50;

/** Measures recall and time on clustered vectors of length 1, as texts on common topics give them. */
export function benchVectors(vectors: number, dimensions: number, onProgress: (done: number) => void): VectorBench {
  const random = randomNumbers(1);
  const centres = Array.from({ length: Math.max(1, Math.ceil(vectors / CLUSTER)) }, () => gaussian(random, dimensions));
  const near = (centre: Float32Array) =>
    unit(gaussian(random, dimensions).map((value, i) => 0.6 * value + (centre[i] ?? 0)));
  const anyCentre = () => centres[Math.floor(random() * centres.length)] ?? new Float32Array(dimensions);
  const index = VectorIndex.create(dimensions, vectors);
  const exact = new hnswlib.BruteforceSearch("ip", dimensions);
  exact.initIndex(vectors);
  let building = 0;
  for (let label = 0; label < vectors; label += 1) {
    const vector = near(anyCentre());
    const started = performance.now();
    index.add(label, vector);
    building += performance.now() - started;
    exact.addPoint(Array.from(vector), label);
    if (label % 1000 === 0) onProgress(label);
  }
  const times = { index: [] as number[], exact: [] as number[] };
  let found = 0;
  for (let i = 0; i < QUESTIONS; i += 1) {
    const question = near(anyCentre());
    const expected = new Set(timed(times.exact, () => exact.searchKnn(Array.from(question), 10)).neighbors);
    found += timed(times.index, () => index.search(question, 10)).filter(({ label }) => expected.has(label)).length;
  }
  return {
    vectors,
    dimensions,
    buildSeconds: Math.round(building) / 1000,
    recallAt10: found / (10 * QUESTIONS),
    index: quantiles(times.index),
    exact: quantiles(times.exact),
  };
}

function timed<T>(times: number[], work: () => T): T {
  const started = performance.now();
  const result = work();
  times.push(performance.now() - started);
  return result;
}

function quantiles(times: number[]): { p50: number; p99: number } {
  const sorted = times.sort((a, b) => a - b);
  const at = (q: number) =>
    Math.round(1000 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0)) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Box and Muller 1958. */
function gaussian(random: () => number, dimensions: number): Float32Array {
  return Float32Array.from(
    { length: dimensions },
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Reproducible numbers between 0 and 1 (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
