import { isQuotaUsedUp, statusOf } from "./openai-access.js";

/** Longer than this nobody waits: OpenAI's limits per minute are over by then. */
const LONGEST_WAIT_MS = 60_000;
/** Timeout, too many requests; and everything from 500 up. */
const TRANSIENT = new Set([408, 425, 429]);
/** Errors that LangChain makes without a status. */
const USELESS = new Set(["AbortError", "ContextOverflowError"]);

/**
 * LangChain's `onFailedAttempt`: says by throwing that another attempt is useless. LangChain itself waits between
 * attempts (1 s, doubled each time, with jitter; longer where `retryAfterMs` says so), but its own handler gives up at
 * once on a 429 without a hint, which servers other than OpenAI send.
 * @param signal whose work it is; an aborted one is not tried again
 */
export function throwUnlessTransient(thrown: unknown, signal?: AbortSignal): void {
  const status = statusOf(thrown);
  const useless =
    signal?.aborted === true ||
    (thrown instanceof Error && USELESS.has(thrown.name)) ||
    (status !== null && status < 500 && !TRANSIENT.has(status)) ||
    isQuotaUsedUp(thrown);
  if (useless) throw thrown;
  const wait = retryAfter(thrown, Date.now());
  if (wait === null) return;
  if (wait > LONGEST_WAIT_MS) throw thrown;
  if (typeof thrown === "object" && thrown !== null) Object.assign(thrown, { retryAfterMs: wait });
}

/**
 * Milliseconds that the server asks to wait: `retry-after-ms`, or `retry-after` in seconds or as a date; null for none.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(thrown: unknown, now: number): number | null {
  if (typeof thrown !== "object" || thrown === null || !("headers" in thrown)) return null;
  if (!(thrown.headers instanceof Headers)) return null;
  const exact = thrown.headers.get("retry-after-ms");
  if (exact !== null && Number(exact) >= 0) return Number(exact);
  const hint = thrown.headers.get("retry-after");
  if (hint === null) return null;
  const seconds = Number(hint);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(hint);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
