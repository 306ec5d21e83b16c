import { onTestFinished } from "vitest";
import { type OpenStateOptions, openState, type State } from "../../src/state/open-state.js";
import { RecordedLog } from "../fakes/recorded-log.js";
import { temporaryFolder } from "../fakes/temporary-folder.js";

/** An hour after the records of the fixtures. */
const NOW = Date.parse("2026-03-01T01:00:00Z");

/** A state in a folder of its own, closed when the test ends. */
export async function openForTest(
  options: Partial<OpenStateOptions> = {},
): Promise<{ state: State; folder: string; log: RecordedLog }> {
  const folder = options.folder ?? temporaryFolder();
  const log = new RecordedLog();
  const state = await openState({ log, now: () => NOW, ...options, folder });
  onTestFinished(() => state.close());
  return { state, folder, log };
}
