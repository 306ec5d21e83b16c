import type { Config } from "../config.js";
import { folderMark } from "../coverage/folder-mark.js";
import type { Store } from "../vectorstore/open-store.js";
import { note } from "./print.js";

/** Says on stderr, in one line, when the seeds have changed since the snapshot was published. */
export async function noteStaleness(store: Store, { seedsDir }: Pick<Config, "seedsDir">): Promise<void> {
  const { id, manifest } = store.current;
  const mark = await folderMark(seedsDir);
  if (mark === null || mark.newest <= Date.parse(manifest.created)) return;
  note(`${seedsDir} has changed since snapshot ${id} was published, which answers. Next: npm run embed`);
}
