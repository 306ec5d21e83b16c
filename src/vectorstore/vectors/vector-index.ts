import { open } from "node:fs/promises";
import hnswlib from "hnswlib-node";
import { Fault, messageOf } from "../../coverage/fault.js";
import { LabelSet } from "./label-set.js";

/** A vector found, with its cosine. */
export interface VectorHit {
  readonly label: number;
  readonly cosine: number;
}

/** Malkov and Yashunin 2018: 16 links suit 384 dimensions; 200 candidates while building keep recall near 1. */
const LINKS = 16;
const BUILD_CANDIDATES = 200;
/** Candidates while searching: recall@10 is 1.00 at 50 on clustered vectors; more are looked at when more are asked for. */
const SEARCH_CANDIDATES = 64;
/** How many more than are asked for. */
const SPARE_CANDIDATES = 1.28;
const FIRST_CAPACITY = 1024;

/**
 * Nearest neighbours by cosine over hnswlib, which aborts the process on a wrong element type, accepts NaN, forgets `ef`
 * on saving and crashes when a failed read is repeated: everything is checked here before it reaches the library.
 * Vectors are of length 1, so the inner product is the cosine.
 */
export class VectorIndex {
  readonly dimensions: number;
  readonly #graph: hnswlib.HierarchicalNSW;
  readonly #labels: LabelSet;
  #ef = 0;

  private constructor(dimensions: number, graph: hnswlib.HierarchicalNSW, labels: LabelSet) {
    this.dimensions = dimensions;
    this.#graph = graph;
    this.#labels = labels;
  }

  /** An empty index. */
  static create(dimensions: number, capacity = FIRST_CAPACITY): VectorIndex {
    const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
    graph.initIndex({
      maxElements: Math.max(1, capacity),
      m: LINKS,
      efConstruction: BUILD_CANDIDATES,
      randomSeed: 100,
    });
    return new VectorIndex(dimensions, graph, new LabelSet());
  }

  /**
   * Reads an index whose checksum has been compared already, off the event loop.
   * @param labels the labels that are in use; hnswlib counts deleted ones too
   * @throws Fault `store_damaged` when file, dimensions and labels do not fit each other
   */
  static async load(path: string, dimensions: number, labels: ArrayLike<number>): Promise<VectorIndex> {
    const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
    try {
      // hnswlib takes a file of other dimensions without a word.
      const stored = await storedDimensions(path);
      if (stored !== dimensions) throw new RangeError(`it has ${stored} dimensions, not ${dimensions}`);
      await graph.readIndex(path);
    } catch (cause) {
      throw damagedIndex(path, messageOf(cause), cause);
    }
    const known = new LabelSet(graph.getIdsList());
    for (let i = 0; i < labels.length; i += 1) {
      if (!known.has(labels[i] ?? 0)) throw damagedIndex(path, `it lacks vector ${labels[i]}`);
    }
    return new VectorIndex(dimensions, graph, new LabelSet(labels));
  }

  /** How many vectors can be found. */
  get size(): number {
    return this.#labels.size;
  }

  has(label: number): boolean {
    return this.#labels.has(label);
  }

  /**
   * Adds a vector, or replaces the one with this label.
   * @throws RangeError when the vector is not of this index's dimensions and of length 1
   */
  add(label: number, vector: Float32Array): void {
    this.#checkVector(vector);
    if (!Number.isSafeInteger(label) || label < 0) throw new RangeError(`${label} is not a label`);
    if (this.#graph.getCurrentCount() >= this.#graph.getMaxElements()) {
      this.#graph.resizeIndex(this.#graph.getMaxElements() * 2);
    }
    this.#graph.addPoint(Array.from(vector), label);
    this.#labels.add(label);
  }

  /** Takes a vector out of what can be found. */
  delete(label: number): boolean {
    if (!this.#labels.delete(label)) return false;
    this.#graph.markDelete(label);
    return true;
  }

  /** The share of what the graph holds that was deleted: past a fifth, building anew is better. */
  get deletedShare(): number {
    const all = this.#graph.getCurrentCount();
    return all === 0 ? 0 : 1 - this.#labels.size / all;
  }

  /**
   * The nearest vectors, best first.
   * @param allow restricts the search itself, not its result; a filter costs 4–7 times the time
   * @throws RangeError when the vector is not of this index's dimensions and of length 1
   */
  search(vector: Float32Array, k: number, allow?: (label: number) => boolean): VectorHit[] {
    this.#checkVector(vector);
    const wanted = Math.min(Math.floor(k), this.#labels.size);
    if (!(wanted > 0)) return [];
    const ef = Math.max(SEARCH_CANDIDATES, Math.ceil(wanted * SPARE_CANDIDATES));
    if (ef !== this.#ef) {
      this.#graph.setEf(ef);
      this.#ef = ef;
    }
    const { distances, neighbors } = this.#graph.searchKnn(Array.from(vector), wanted, allow && harmless(allow));
    return neighbors.map((label, i) => ({ label, cosine: 1 - (distances[i] ?? 1) }));
  }

  /** A vector as it is in the index. */
  vector(label: number): Float32Array | null {
    return this.#labels.has(label) ? Float32Array.from(this.#graph.getPoint(label)) : null;
  }

  /** Writes the index. Nothing may be added meanwhile, and the folder must exist: hnswlib reports success without it. */
  async save(path: string): Promise<void> {
    await this.#graph.writeIndex(path);
  }

  #checkVector(vector: Float32Array): void {
    if (vector.length !== this.dimensions) {
      throw new RangeError(`a vector of ${vector.length} dimensions for an index of ${this.dimensions}`);
    }
    if (!isUnit(vector)) throw new RangeError("a vector that is not of length 1");
  }
}

/**
 * The dimensions of the vectors in a file of hnswlib: its header holds, as 64-bit numbers, where in an element the label
 * (fifth) and the vector (sixth) begin; between them lie the vector's floats.
 * @see https://github.com/nmslib/hnswlib/blob/v0.8.0/hnswlib/hnswalg.h (saveIndex)
 */
async function storedDimensions(path: string): Promise<number> {
  const file = await open(path, "r");
  try {
    const header = Buffer.alloc(48);
    const { bytesRead } = await file.read(header, 0, header.length, 0);
    if (bytesRead < header.length) throw new RangeError("it is cut short");
    return Number(header.readBigUInt64LE(32) - header.readBigUInt64LE(40)) / Float32Array.BYTES_PER_ELEMENT;
  } finally {
    await file.close();
  }
}

/** An exception inside a filter aborts the process, so it counts as "no". */
function harmless(allow: (label: number) => boolean): (label: number) => boolean {
  return (label) => {
    try {
      return allow(label) === true;
    } catch {
      return false;
    }
  };
}

function isUnit(vector: ArrayLike<number>): boolean {
  let squares = 0;
  for (let i = 0; i < vector.length; i += 1) squares += (vector[i] ?? Number.NaN) ** 2;
  return Math.abs(squares - 1) < 1e-2;
}

function damagedIndex(path: string, what: string, cause?: unknown): Fault {
  return new Fault("store_damaged", `The vector index ${path} is damaged (${what}).`, { next: "npm run embed", cause });
}
