const I32 = 0x7f;
const V128 = 0x7b;
const GET = 0x20;
const SET = 0x21;
const TEE = 0x22;
const [IDS, COUNT, OUT, ROWS, STRIDE, ROW, QUERY, SUM] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const constant = (value: number) => [0x41, value];
const add = [0x6a];
const multiply = [0x6c];
const shiftLeft = [0x74];
const lessUnsigned = [0x49];
const loop = [0x03, 0x40];
const end = [0x0b];
const repeatIf = [0x0d, 0x00];
const lane = (number: number) => [0xfd, 0x1b, number];

/**
 * `scan(ids, count, out, rows, stride)`: for each of `count` ids (32 bits each, at `ids`) the inner product of the query, 16-bit
 * numbers from address 0 on, with row `id` of 8-bit numbers, as 32-bit sums from `out` on. `count` must be above 0 and
 * `stride`, the bytes of a row, a multiple of 8.
 * @see https://webassembly.github.io/spec/core/binary/instructions.html
 */
const SCAN = [
  // COUNT becomes the end of the ids.
  ...[GET, IDS, GET, COUNT, ...constant(2), ...shiftLeft, ...add, SET, COUNT],
  ...loop,
  ...[GET, ROWS, GET, IDS, 0x28, 2, 0, GET, STRIDE, ...multiply, ...add, SET, ROW],
  ...[...constant(0), SET, QUERY, 0xfd, 0x0c, ...new Array(16).fill(0), SET, SUM],
  ...loop,
  // SUM += dot of eight: v128.load, v128.load8x8_s, i32x4.dot_i16x8_s, i32x4.add
  ...[GET, SUM, GET, QUERY, 0xfd, 0x00, 0, 0, GET, ROW, 0xfd, 0x01, 0, 0, 0xfd, 0xba, 0x01, 0xfd, 0xae, 0x01, SET, SUM],
  ...[GET, ROW, ...constant(8), ...add, SET, ROW],
  ...[GET, QUERY, ...constant(16), ...add, TEE, QUERY, GET, STRIDE, ...constant(1), ...shiftLeft, ...lessUnsigned],
  ...repeatIf,
  ...end,
  ...[GET, OUT, GET, SUM, ...lane(0), GET, SUM, ...lane(1), ...add],
  ...[GET, SUM, ...lane(2), GET, SUM, ...lane(3), ...add, ...add, 0x36, 2, 0],
  ...[GET, OUT, ...constant(4), ...add, SET, OUT],
  ...[GET, IDS, ...constant(4), ...add, TEE, IDS, GET, COUNT, ...lessUnsigned],
  ...repeatIf,
  ...end,
  ...end,
];

const section = (id: number, bytes: readonly number[]) => [id, ...unsigned(bytes.length), ...bytes];
const name = (text: string) => [text.length, ...Buffer.from(text)];
/** Two locals of 32 bits and a vector stand behind the five parameters. */
const BODY = [2, 2, I32, 1, V128, ...SCAN];

/**
 * A module of WebAssembly with the one function `scan` over the memory that is imported as `e.memory`. JavaScript takes ten times
 * as long, for want of instructions that multiply eight numbers at once.
 */
export const SCAN_MODULE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...name("e"), ...name("memory"), 2, 0, 0]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...name("scan"), 0, 0]),
  ...section(10, [1, ...unsigned(BODY.length), ...BODY]),
]);

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
