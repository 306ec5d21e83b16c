import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "./log.js";

/** Work under way, so that the end can wait for it. What fails is logged. */
export function workUnderWay(log: Log) {
  const running = new Set<Promise<void>>();
  return {
    add(work: Promise<void>): void {
      const done: Promise<void> = work
        .catch((err: unknown) => log.error({ err }, "an event was not handled"))
        .finally(() => running.delete(done));
      running.add(done);
    },
    /** Resolves when nothing runs any more, or the time is up. */
    async settled(milliseconds: number): Promise<void> {
      if (running.size === 0) return;
      const timeUp = new AbortController();
      const limit = wait(milliseconds, undefined, { signal: timeUp.signal }).catch(() => {});
      await Promise.race([Promise.all(running), limit]);
      timeUp.abort();
    },
  };
}
