import { describe, expect, it } from "vitest";
import { MemberQueue } from "../../src/discord/member-queue.js";

/** A task that ends when it is told to. */
function openTask() {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, task: () => ended };
}

describe("MemberQueue", () => {
  it("runs one task of a member at a time, in order, and those of others beside it", async () => {
    const queue = new MemberQueue();
    const log: string[] = [];
    const first = openTask();
    const one = queue.run("a", async () => {
      log.push("a1 begins");
      await first.task();
      log.push("a1 ends");
    });
    const two = queue.run("a", async () => void log.push("a2"));
    await queue.run("b", async () => void log.push("b1"));
    expect(log).toEqual(["a1 begins", "b1"]);
    first.end();
    await Promise.all([one, two]);
    expect(log).toEqual(["a1 begins", "b1", "a1 ends", "a2"]);
  });

  it("tells those who wait how many are before them, as the queue moves", async () => {
    const queue = new MemberQueue();
    const tasks = [openTask(), openTask(), openTask()];
    const told: number[][] = [[], [], []];
    const runs = tasks.map(({ task }, index) => queue.run("a", task, (before) => told[index]?.push(before)));
    tasks[0]?.end();
    await runs[0];
    tasks[1]?.end();
    tasks[2]?.end();
    await Promise.all(runs);
    expect(told).toEqual([[], [1], [2, 1]]);
  });

  it("goes on after a task that fails", async () => {
    const queue = new MemberQueue();
    const failing = queue.run("a", () => Promise.reject(new Error("no")));
    const next = queue.run("a", () => Promise.resolve("yes"));
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});
