import type { APIGatewaySessionStartLimit } from "discord-api-types/v10";
import type { Clock } from "../clock.js";

/** So many sessions may be started in a day. @see https://discord.com/developers/docs/events/gateway#rate-limiting */
const PER_DAY = 1000;
const DAY_MS = 24 * 60 * 60_000;
const INTERVAL_MS = 5_000;

/** How often clients may identify. */
export interface IdentifyLimits {
  /** How many shards may identify in one interval: those that differ in `shard_id % max_concurrency`. One by default. */
  readonly maxConcurrency?: number;
  /** Milliseconds; Discord's five seconds by default, 0 for no limit. */
  readonly interval?: number;
}

/**
 * Counts who identifies: one shard of a bucket in five seconds, a thousand in a day.
 * @see https://discord.com/developers/docs/events/gateway#session-start-limit-object
 */
export class IdentifyLimit {
  readonly #clock: Clock;
  readonly #maxConcurrency: number;
  readonly #interval: number;
  readonly #last = new Map<number, number>();
  #day = Number.NEGATIVE_INFINITY;
  #started = 0;

  constructor(clock: Clock, { maxConcurrency = 1, interval = INTERVAL_MS }: IdentifyLimits = {}) {
    this.#clock = clock;
    this.#maxConcurrency = maxConcurrency;
    this.#interval = interval;
  }

  /** Whether a shard may identify now; if so, it is counted. */
  admits(shard: number): boolean {
    const now = this.#clock.now();
    const bucket = shard % this.#maxConcurrency;
    if (now - (this.#last.get(bucket) ?? Number.NEGATIVE_INFINITY) < this.#interval) return false;
    if (this.state().remaining === 0) return false;
    if (now - this.#day >= DAY_MS) {
      this.#day = now;
      this.#started = 0;
    }
    this.#last.set(bucket, now);
    this.#started += 1;
    return true;
  }

  /** What `GET /gateway/bot` says of it. */
  state(): APIGatewaySessionStartLimit {
    const left = this.#day + DAY_MS - this.#clock.now();
    const over = left <= 0;
    return {
      total: PER_DAY,
      remaining: over ? PER_DAY : PER_DAY - this.#started,
      reset_after: over ? 0 : left,
      max_concurrency: this.#maxConcurrency,
    };
  }
}
