import hnswlib from "hnswlib-node";
import { VectorIndex } from "../vectorstore/vectors/vector-index.js";
import { type Quantiles, quantiles } from "./quantiles.js";
import { randomNumbers } from "./random.js";

/** What the vector index is worth beside exact search over the same vectors. */
export interface VectorBench {
  readonly vectors: number;
  readonly dimensions: number;
  readonly buildSeconds: number;
  /** Share of the exact ten nearest that the index finds. */
  readonly recallAt10: number;
  readonly index: Quantiles;
  /** The baseline: exact search. Milliseconds, as above. */
  readonly exact: Quantiles;
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
