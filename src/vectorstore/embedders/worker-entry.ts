/**
 * The built file of a worker that stands beside the calling module, two folders below `src/`. Workers load plain JavaScript, so where the caller
 * runs from `src/` (in the tests) the worker is the compiled one in `dist/`.
 * @param caller the caller's `import.meta.url`
 * @param file the worker's file name, ending in `.js`
 */
export function workerEntry(caller: string, file: string): URL {
  return new URL(file, caller.replace(/\/src\/(?=[^/]+\/[^/]+\/[^/]+\.ts$)/, "/dist/"));
}
