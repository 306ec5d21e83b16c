import type { Clock } from "../clock.js";

/** How many requests one route takes in a window, each channel, guild or interaction token by itself. */
export interface RateLimit {
  readonly method: string;
  /** As documented: `/channels/{channel_id}/messages`. */
  readonly route: string;
  readonly limit: number;
  readonly windowMs: number;
}

export interface RateLimits {
  readonly routes: readonly RateLimit[];
  /** For every route not named. */
  readonly others: Pick<RateLimit, "limit" | "windowMs">;
  /** All requests with the bot's token together; null for no such limit. */
  readonly globalPerSecond: number | null;
}

const MESSAGE = "/channels/{channel_id}/messages";
const WEBHOOK = "/webhooks/{application_id}/{interaction_token}";

/**
 * Discord documents the global limit only and tells clients to read the others from the headers. These are what it has
 * been seen to send.
 * @see https://discord.com/developers/docs/topics/rate-limits
 */
export const DISCORD_LIMITS: RateLimits = {
  globalPerSecond: 50,
  others: { limit: 50, windowMs: 1000 },
  routes: [
    { method: "POST", route: MESSAGE, limit: 5, windowMs: 5000 },
    { method: "PATCH", route: `${MESSAGE}/{message_id}`, limit: 5, windowMs: 5000 },
    { method: "DELETE", route: `${MESSAGE}/{message_id}`, limit: 5, windowMs: 1000 },
    { method: "POST", route: "/channels/{channel_id}/typing", limit: 5, windowMs: 5000 },
    { method: "PUT", route: `${MESSAGE}/{message_id}/reactions/{emoji_name}/@me`, limit: 1, windowMs: 250 },
    { method: "POST", route: WEBHOOK, limit: 5, windowMs: 2000 },
    { method: "PATCH", route: `${WEBHOOK}/messages/{message_id}`, limit: 5, windowMs: 2000 },
  ],
};

/** Headers on every response, and no limit that could be met. */
export const NO_LIMITS: RateLimits = {
  globalPerSecond: null,
  others: { limit: 1_000_000, windowMs: 1000 },
  routes: [],
};

export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Set when the request is refused. */
  readonly refused: { readonly retryAfter: number; readonly global: boolean } | null;
}

interface Window {
  used: number;
  resetsAt: number;
}

/** The first answer to an interaction is not limited at all. */
const UNLIMITED = "/interactions/{interaction_id}/{interaction_token}/callback";

/** These places of a path have limits of their own. @see https://discord.com/developers/docs/topics/rate-limits */
const MAJOR = ["channel_id", "guild_id", "application_id", "interaction_token"];

/** Past windows are forgotten when there are more than this. */
const WINDOWS_MAX = 1000;

/** Counts requests as Discord does: a window begins with its first request. */
export class RateLimiter {
  readonly #clock: Pick<Clock, "now">;
  readonly #limits: RateLimits;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Pick<Clock, "now">, limits: RateLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /**
   * Counts one request.
   * @param authorized whether it carries the bot's token: only these count towards the global limit
   */
  take(method: string, route: string, params: ReadonlyMap<string, string>, authorized: boolean): Verdict {
    if (route === UNLIMITED) return { headers: {}, refused: null };
    const { globalPerSecond } = this.#limits;
    if (authorized && globalPerSecond !== null) {
      const all = this.#window("global", 1000);
      if (all.used >= globalPerSecond) return refusal(this.#seconds(all), true, {});
      all.used++;
    }
    const rule = this.#limits.routes.find((one) => one.method === method && one.route === route) ?? this.#limits.others;
    const bucket = `${method} ${route}`;
    const major = MAJOR.map((name) => params.get(name) ?? "").join("/");
    const window = this.#window(`${bucket} ${major}`, rule.windowMs);
    const refused = window.used >= rule.limit;
    if (!refused) window.used++;
    const headers = {
      "x-ratelimit-bucket": Buffer.from(bucket).toString("base64url"),
      "x-ratelimit-limit": String(rule.limit),
      "x-ratelimit-remaining": String(rule.limit - window.used),
      "x-ratelimit-reset": (window.resetsAt / 1000).toFixed(3),
      "x-ratelimit-reset-after": this.#seconds(window).toFixed(3),
    };
    return refused ? refusal(this.#seconds(window), false, headers) : { headers, refused: null };
  }

  #window(key: string, lengthMs: number): Window {
    const now = this.#clock.now();
    const known = this.#windows.get(key);
    if (known && known.resetsAt > now) return known;
    if (this.#windows.size > WINDOWS_MAX) this.#forgetPast(now);
    const fresh = { used: 0, resetsAt: now + lengthMs };
    this.#windows.set(key, fresh);
    return fresh;
  }

  #forgetPast(now: number): void {
    for (const [key, window] of this.#windows) if (window.resetsAt <= now) this.#windows.delete(key);
  }

  #seconds(window: Window): number {
    return Math.max(0, window.resetsAt - this.#clock.now()) / 1000;
  }
}

function refusal(retryAfter: number, global: boolean, headers: Record<string, string>): Verdict {
  return { headers: { ...headers, ...tooManyHeaders(retryAfter, global) }, refused: { retryAfter, global } };
}

/** The headers of a 429. @param retryAfter seconds */
export function tooManyHeaders(retryAfter: number, global: boolean): Record<string, string> {
  return {
    "retry-after": retryAfter.toFixed(3),
    "x-ratelimit-scope": global ? "global" : "user",
    ...(global && { "x-ratelimit-global": "true" }),
  };
}

/** The body of a 429. @param retryAfter seconds */
export function tooManyBody(retryAfter: number, global: boolean) {
  return { message: "You are being rate limited.", retry_after: retryAfter, global };
}
