import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Snapshot } from "./snapshot.js";
import { beginFolder, publishFolder, shareFile, snapshotFolder } from "./snapshot-files.js";

/**
 * Publishes a snapshot of one store in another folder, to be built on there: files are shared, as they never change.
 * @param snapshot open, so that it is not pruned meanwhile
 */
export async function copyStore(from: string, snapshot: Snapshot, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const folder = await beginFolder(to);
  const source = snapshotFolder(from, snapshot.id);
  for (const name of Object.keys(snapshot.manifest.files)) await shareFile(join(source, name), join(folder, name));
  await publishFolder(to, folder, snapshot.manifest);
}
