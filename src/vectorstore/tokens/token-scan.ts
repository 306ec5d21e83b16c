import { SCAN_MODULE } from "./scan-module.js";

const PAGE = 1 << 16;

/** Rows of one text laid out in the memory of the scanning function. */
interface Layout {
  readonly scan: (ids: number, count: number, out: number, rows: number, stride: number) => void;
  readonly query: Int16Array;
  readonly rows: Int8Array;
  readonly sums: Int32Array;
  readonly ids: Uint32Array;
  readonly stride: number;
}

/**
 * Inner products of 8-bit rows of one size, in WebAssembly: the loops over a sentence's tokens are what holding it against a
 * question costs, and JavaScript takes ten times as long for them.
 */
export class TokenScan {
  readonly #dimensions: number;
  #layout: Layout;

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
    this.#layout = layoutFor(dimensions, 1);
  }

  /** Takes the rows that the next queries are held against. */
  load(rows: Int8Array): void {
    const count = rows.length / this.#dimensions;
    if (count > this.#layout.ids.length) this.#layout = layoutFor(this.#dimensions, 2 * count);
    const { stride, rows: into } = this.#layout;
    if (stride === this.#dimensions) into.set(rows);
    else
      for (let row = 0; row < count; row += 1) {
        const at = row * this.#dimensions;
        into.set(rows.subarray(at, at + this.#dimensions), row * stride);
      }
  }

  /** The inner product of a query with each of the first `count` rows; valid until the next call. */
  dots(query: Int8Array, count: number): Int32Array {
    const { scan, sums, ids, rows, stride, query: into } = this.#layout;
    into.set(query);
    if (count > 0) scan(ids.byteOffset, count, sums.byteOffset, rows.byteOffset, stride);
    return sums.subarray(0, count);
  }
}

/** A memory with place for so many rows. */
function layoutFor(dimensions: number, count: number): Layout {
  const stride = align(dimensions);
  const rows = align(2 * stride);
  const ids = rows + count * stride;
  const sums = ids + align(4 * count);
  const memory = new WebAssembly.Memory({ initial: Math.ceil((sums + 4 * count) / PAGE) });
  const { scan } = new WebAssembly.Instance(new WebAssembly.Module(SCAN_MODULE), { e: { memory } }).exports;
  if (typeof scan !== "function") throw new TypeError("the module has no scan");
  const numbers = new Uint32Array(memory.buffer, ids, count);
  for (let row = 0; row < count; row += 1) numbers[row] = row;
  return {
    scan: (...given) => scan(...given),
    query: new Int16Array(memory.buffer, 0, stride),
    rows: new Int8Array(memory.buffer, rows, count * stride),
    ids: numbers,
    sums: new Int32Array(memory.buffer, sums, count),
    stride,
  };
}

function align(size: number): number {
  return Math.ceil(size / 16) * 16;
}
