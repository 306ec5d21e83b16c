import { afterAll, afterEach, beforeAll } from "vitest";
import { ProcessBench, type ProcessBenchOptions } from "./process-bench.js";

/** How long what stands before tests may take, where a bot is started in it or asked on every surface. */
export const SETUP_MS = 120_000;

/** The bench of a file's tests: open before the first of them, closed after the last; it explains what failed. */
export function benchOfFile(options: ProcessBenchOptions = {}): ProcessBench {
  const bench = new ProcessBench(options);
  beforeAll(() => bench.open(), SETUP_MS);
  afterEach(({ task }) => bench.explain(task));
  afterAll(async () => {
    // What could not be opened has sent nothing.
    if (bench.isOpen) bench.expectGoodRequests();
    await bench.close();
  });
  return bench;
}
