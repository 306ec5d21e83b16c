import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Progress } from "../../src/discord/progress.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorded() {
  const shown: string[] = [];
  return { shown, progress: new Progress(async (content) => void shown.push(content)) };
}

describe("Progress", () => {
  it("edits once a second at most, with the latest text", async () => {
    const { shown, progress } = recorded();
    for (let step = 0; step < 30; step += 1) {
      progress.update(`text ${step}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(shown).toEqual(["text 9", "text 19", "text 29"].slice(0, shown.length));
    expect(shown.length).toBeGreaterThanOrEqual(2);
  });

  it("leaves a second between its last edit and the final state", async () => {
    const { shown, progress } = recorded();
    progress.update("almost");
    await vi.advanceTimersByTimeAsync(1300);
    expect(shown).toEqual(["almost"]);
    let over = false;
    const stopped = progress.stop().then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(600);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(over).toBe(true);
    await stopped;
  });

  it("does not edit for an answer that comes at once", async () => {
    const { shown, progress } = recorded();
    progress.update("almost");
    await progress.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual([]);
  });

  it("does not edit when nothing changed", async () => {
    const { shown, progress } = recorded();
    progress.update("same");
    await vi.advanceTimersByTimeAsync(1500);
    progress.update("same");
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown).toEqual(["same"]);
  });

  it("waits for the edit under way before it stops, and starts no second beside it", async () => {
    const shown: string[] = [];
    const slow = new Progress(async (content) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      shown.push(content);
    });
    slow.update("one");
    await vi.advanceTimersByTimeAsync(1200);
    slow.update("two");
    await vi.advanceTimersByTimeAsync(1200);
    const stopped = slow.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    await stopped;
    expect(shown).toEqual(["one"]);
  });
});
