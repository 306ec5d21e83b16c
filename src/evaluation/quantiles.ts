/** Milliseconds, to a microsecond. */
export interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

/** Median and 99th percentile. */
export function quantiles(times: readonly number[]): Quantiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q: number) =>
    Math.round(1000 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0)) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
}
