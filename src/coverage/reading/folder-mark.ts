import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * A mark that changes when a file below a folder is added, removed or written: how many there are and the newest time. Times
 * and names alone, no content. Null where the folder cannot be read.
 */
export async function folderMark(folder: string): Promise<{ readonly files: number; readonly newest: number } | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = [folder, ...entries.map((entry) => join(entry.parentPath, entry.name))];
    let newest = 0;
    // A link that leads nowhere has a time of its own.
    for (const path of paths) newest = Math.max(newest, (await stat(path).catch(() => lstat(path))).mtimeMs);
    return { files: entries.length, newest };
  } catch {
    return null;
  }
}
