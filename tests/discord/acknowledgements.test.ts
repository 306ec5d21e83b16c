import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Acknowledgements } from "../../src/discord/acknowledgements.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lasting = (milliseconds: number) => () => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

describe("Acknowledgements", () => {
  it("come before answers, failed ones too", async () => {
    const acknowledgements = new Acknowledgements();
    const log: string[] = [];
    void acknowledgements.first(lasting(10)).then(() => log.push("first"));
    void acknowledgements
      .first(() => lasting(20)().then(() => Promise.reject(new Error("no"))))
      .catch(() => log.push("second"));
    void acknowledgements.done().then(() => log.push("answer"));
    await vi.advanceTimersByTimeAsync(15);
    expect(log).toEqual(["first"]);
    await vi.advanceTimersByTimeAsync(15);
    expect(log.sort()).toEqual(["answer", "first", "second"]);
  });

  it("hold no answer back that is alone, and none for longer than half a second", async () => {
    const acknowledgements = new Acknowledgements();
    await acknowledgements.done();
    let answered = false;
    void acknowledgements.first(lasting(60_000));
    void acknowledgements.done().then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(499);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toBe(true);
  });
});
