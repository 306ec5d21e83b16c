/** Milliseconds since a reading of `performance.now()`, to a tenth. */
export function millisecondsSince(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
