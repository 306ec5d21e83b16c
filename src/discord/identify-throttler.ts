import { setTimeout as wait } from "node:timers/promises";
import type { IIdentifyThrottler } from "discord.js";

/** Between two identifications, in milliseconds. @see https://docs.discord.com/developers/events/gateway#rate-limiting */
const INTERVAL_MS = 5_000;
/** What is waited at most beyond that, so that many shards do not come back at one moment. */
const JITTER_MS = 1_500;

/**
 * Lets each shard identify when Discord allows it. The library's own throttler waits to the end even if the shard's
 * connection breaks meanwhile, and then lets it identify on the connection made since: that one identifies as well and is
 * ended by Discord (4005), or is just being made, which throws where nobody catches it. Here the wait ends with the
 * connection, as the interface asks.
 */
export class IdentifyThrottler implements IIdentifyThrottler {
  readonly #maxConcurrency: number;
  readonly #intervalMs: number;
  /** Bucket → when its next shard may identify, in milliseconds since the epoch. */
  readonly #freeAt = new Map<number, number>();

  /** @param maxConcurrency how many shards may identify at once (`session_start_limit.max_concurrency`) */
  constructor(maxConcurrency: number, intervalMs = INTERVAL_MS) {
    this.#maxConcurrency = maxConcurrency;
    this.#intervalMs = intervalMs;
  }

  /**
   * Resolves when the shard may identify.
   * @throws the signal's reason when the shard's connection closes while it waits.
   */
  async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    const bucket = shardId % this.#maxConcurrency;
    signal.throwIfAborted();
    for (let left = this.#left(bucket); left > 0; left = this.#left(bucket)) {
      const jitter = Math.random() * Math.min(JITTER_MS, this.#intervalMs);
      await wait(left + jitter, undefined, { signal });
    }
    this.#freeAt.set(bucket, Date.now() + this.#intervalMs);
  }

  #left(bucket: number): number {
    return (this.#freeAt.get(bucket) ?? 0) - Date.now();
  }
}
