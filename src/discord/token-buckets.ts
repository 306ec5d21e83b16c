/** Buckets that are full again say nothing; they are dropped once there are more than this. */
const KEPT = 10_000;

interface Bucket {
  readonly tokens: number;
  /** When `tokens` was true, in milliseconds. */
  readonly at: number;
}

/**
 * Token buckets by name: each holds one minute's questions and fills evenly. Kept in memory alone, since a restart forgives
 * a minute at most.
 */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();

  /** How long until the bucket has a token, in milliseconds; 0 when it has one now. */
  wait(name: string, perMinute: number, now: number): number {
    const missing = 1 - this.#tokens(name, perMinute, now);
    return missing <= 0 ? 0 : Math.ceil((missing * 60_000) / perMinute);
  }

  /** Takes a token, which must be there. */
  take(name: string, perMinute: number, now: number): void {
    const tokens = this.#tokens(name, perMinute, now) - 1;
    this.#buckets.delete(name);
    this.#buckets.set(name, { tokens, at: now });
    if (this.#buckets.size > KEPT) this.#dropOldest(now);
  }

  #tokens(name: string, perMinute: number, now: number): number {
    const bucket = this.#buckets.get(name);
    if (bucket === undefined) return perMinute;
    return Math.min(perMinute, bucket.tokens + ((now - bucket.at) * perMinute) / 60_000);
  }

  #dropOldest(now: number): void {
    for (const [name, { at }] of this.#buckets) {
      if (now - at < 60_000) return;
      this.#buckets.delete(name);
    }
  }
}
