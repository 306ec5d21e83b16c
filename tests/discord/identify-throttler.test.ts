import { describe, expect, it } from "vitest";
import { IdentifyThrottler } from "../../src/discord/identify-throttler.js";

const OPEN = new AbortController().signal;

/** Whether the promise is settled once everything that was due has run. */
async function settled(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe("identify throttler", () => {
  it("lets the first shard identify at once and the second of its bucket later", async () => {
    const throttler = new IdentifyThrottler(1, 200);
    await throttler.waitForIdentify(0, OPEN);
    const began = Date.now();
    const second = throttler.waitForIdentify(1, OPEN);
    expect(await settled(second)).toBe(false);
    await second;
    expect(Date.now() - began).toBeGreaterThan(100);
  });

  it("lets shards of different buckets identify side by side", async () => {
    const throttler = new IdentifyThrottler(2, 60_000);
    await throttler.waitForIdentify(0, OPEN);
    await throttler.waitForIdentify(1, OPEN);
  });

  it("never lets two wait for the same moment", async () => {
    const throttler = new IdentifyThrottler(1, 50);
    const moments: number[] = [];
    await Promise.all(
      [0, 1, 2, 3].map(async (shard) => {
        await throttler.waitForIdentify(shard, OPEN);
        moments.push(Date.now());
      }),
    );
    for (const [index, moment] of moments.entries()) {
      // Timers and the clock round apart by a millisecond; two at one moment would be none apart.
      expect(moment - (moments[index - 1] ?? 0)).toBeGreaterThan(25);
    }
  });

  it("ends the wait when the connection closes, and takes no turn for it", async () => {
    const throttler = new IdentifyThrottler(1, 200);
    await throttler.waitForIdentify(0, OPEN);
    const closed = new AbortController();
    const waiting = throttler.waitForIdentify(0, closed.signal);
    closed.abort(new Error("connection closed"));
    await expect(waiting).rejects.toThrow();
    await throttler.waitForIdentify(0, OPEN);
  });

  it("refuses at once when the connection is closed already", async () => {
    const throttler = new IdentifyThrottler(1, 200);
    await expect(throttler.waitForIdentify(0, AbortSignal.abort(new Error("closed")))).rejects.toThrow("closed");
    expect(await settled(throttler.waitForIdentify(0, OPEN))).toBe(true);
  });
});
