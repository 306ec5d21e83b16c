import { quantile } from "./quantile.js";

/** Milliseconds, to a microsecond. */
export interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

/** Median and 99th percentile. */
export function quantiles(times: readonly number[]): Quantiles {
  const at = (share: number) => Math.round(1000 * quantile(times, share)) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
}
