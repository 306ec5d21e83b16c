import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait for a process or a clock: a worker for each core, not one fewer.
    maxWorkers: "100%",
  },
});
