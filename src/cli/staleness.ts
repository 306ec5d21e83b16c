import type { Config } from "../config.js";
import { folderMark } from "../coverage/reading/folder-mark.js";
import type { Store } from "../vectorstore/snapshot/open-store.js";
import { readSeedsMark } from "../vectorstore/snapshot/seeds-mark.js";
import { nextStep } from "./next-step.js";
import { note } from "./print.js";

/** Says on stderr, in one line, when the seeds are not what the published snapshot was made from. */
export async function noteStaleness(
  store: Store,
  { seedsDir, storeDir }: Pick<Config, "seedsDir" | "storeDir">,
): Promise<void> {
  const { id, manifest } = store.current;
  const [now, read] = await Promise.all([folderMark(seedsDir), readSeedsMark(storeDir)]);
  if (now === null) return;
  const same = read
    ? read.files === now.files && read.newest === now.newest
    : now.newest <= Date.parse(manifest.created);
  if (same) return;
  note(`${seedsDir} is not what snapshot ${id}, which answers, was made from. Next: ${nextStep("npm run embed")}`);
}
