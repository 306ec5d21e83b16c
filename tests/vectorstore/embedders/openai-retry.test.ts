import { describe, expect, it } from "vitest";
import { retryAfter, throwUnlessTransient } from "../../../src/vectorstore/embedders/openai-retry.js";

const NOW = Date.parse("2026-01-02T03:04:05Z");

function failure(status: number | undefined, headers: Record<string, string> = {}, more: object = {}): Error {
  return Object.assign(new Error("failed"), { status, headers: new Headers(headers), ...more });
}

describe("retryAfter", () => {
  it.each([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0.5" }, 500],
    [{ "retry-after": "Fri, 02 Jan 2026 03:04:25 GMT" }, 20_000],
    [{ "retry-after": "Fri, 02 Jan 2026 03:00:00 GMT" }, 0],
    [{ "retry-after-ms": "120", "retry-after": "7" }, 120],
    [{ "retry-after": "soon" }, null],
    [{}, null],
  ])("reads %j as %s", (headers: Record<string, string>, expected) => {
    expect(retryAfter(failure(429, headers), NOW)).toBe(expected);
  });

  it("takes anything that may be thrown", () => {
    for (const thrown of [null, undefined, "text", new Error("x"), { headers: {} }]) {
      expect(retryAfter(thrown, NOW)).toBeNull();
    }
  });
});

describe("throwUnlessTransient", () => {
  it.each([400, 401, 403, 404, 413, 422])("gives up on %i", (status) => {
    expect(() => throwUnlessTransient(failure(status))).toThrow("failed");
  });

  it.each([408, 429, 500, 502, 503, 529, undefined])("lets %s be tried again", (status) => {
    expect(() => throwUnlessTransient(failure(status))).not.toThrow();
  });

  it("hands the server's wait to LangChain, up to a minute", () => {
    const error = failure(429, { "retry-after": "9" });
    throwUnlessTransient(error);
    expect(error).toMatchObject({ retryAfterMs: 9000 });
    expect(() => throwUnlessTransient(failure(429, { "retry-after": "61" }))).toThrow();
  });

  it("gives up where waiting mends nothing", () => {
    expect(() => throwUnlessTransient(failure(429, {}, { code: "insufficient_quota" }))).toThrow();
    expect(() => throwUnlessTransient(failure(500), AbortSignal.abort())).toThrow();
    for (const name of ["AbortError", "ContextOverflowError"]) {
      expect(() => throwUnlessTransient(Object.assign(new Error("x"), { name }))).toThrow();
    }
  });
});
