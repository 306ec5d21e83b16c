import { constants } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { JOURNAL_FOLDER } from "../step/journals.js";
import type { Snapshot } from "./snapshot.js";
import { beginFolder, publishFolder, shareFile, snapshotFolder } from "./snapshot-files.js";

/**
 * Publishes a snapshot of one store in another folder, to be built on there: its files are shared, as they never change.
 * Vectors that were paid for come along.
 * @param snapshot open, so that it is not pruned meanwhile
 */
export async function copyStore(from: string, snapshot: Snapshot, to: string): Promise<void> {
  await mkdir(join(from, JOURNAL_FOLDER), { recursive: true });
  // A journal grows while it is copied: a record that is cut off is passed over when it is read.
  await cp(join(from, JOURNAL_FOLDER), join(to, JOURNAL_FOLDER), {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
  });
  const folder = await beginFolder(to);
  const source = snapshotFolder(from, snapshot.id);
  for (const name of Object.keys(snapshot.manifest.files)) await shareFile(join(source, name), join(folder, name));
  await publishFolder(to, folder, snapshot.manifest);
}
