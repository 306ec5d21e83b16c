import { defineConfig } from "vitest/config";

/** The tests in a real browser: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.spec.ts"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: a page that waits for a processor looks broken.
    fileParallelism: false,
  },
});
