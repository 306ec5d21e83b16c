import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { Fault } from "../fault.js";

/** A file of the seeds folder. */
export interface SeedFile {
  /** Path below the folder, with `/`, in NFC. */
  readonly file: string;
  /** Where it is. */
  readonly path: string;
  /** Why it is not read at all. */
  readonly problem?: string;
}

const OUTSIDE = "a link that leads out of the seeds folder is not followed";
const BAD_NAME = "its name is not valid UTF-8: rename it";

/**
 * The files of a seeds folder and its subfolders, ordered by path. Names that begin with a dot are left out. Links to files
 * within the folder are followed, links to folders within it are not needed; what a link leads to outside, and what has a
 * name that cannot be spelled, is listed with its problem.
 * @throws Fault `seeds_missing` when there is no such folder
 */
export async function seedFiles(seedsDir: string): Promise<SeedFile[]> {
  const root = await realpath(seedsDir).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    throw new Fault("seeds_missing", `There is no seeds folder at ${seedsDir}.`, {
      next: "Make the folder and put articles in it, or name another one with --seeds or SEEDS_DIR.",
      data: { seedsDir },
    });
  }
  const found: SeedFile[] = [];
  const visit = async (folder: string, below: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) found.push({ file: below.normalize("NFC"), path: folder });
    for (const entry of entries ?? []) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const file = below === "" ? entry.name : `${below}/${entry.name}`;
      const problem = await problemOf(path, entry, root);
      if (problem !== null) found.push({ file: file.normalize("NFC"), path, problem });
      else if (entry.isDirectory()) await visit(path, file);
      else if (!(await isLinkedFolder(path, entry))) found.push({ file: file.normalize("NFC"), path });
    }
  };
  await visit(root, "");
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

async function problemOf(path: string, entry: Dirent, root: string): Promise<string | null> {
  // Bytes that are no UTF-8 come as U+FFFD, and the name made of those does not exist.
  if (entry.name.includes("\ufffd") && (await lstat(path).catch(() => null)) === null) return BAD_NAME;
  const target = entry.isSymbolicLink() ? await realpath(path).catch(() => null) : null;
  return target === null || target === root || target.startsWith(root + sep) ? null : OUTSIDE;
}

/** The folder that a link leads to is within the seeds folder, and visited there. */
async function isLinkedFolder(path: string, entry: Dirent): Promise<boolean> {
  return entry.isSymbolicLink() && ((await stat(path).catch(() => null))?.isDirectory() ?? false);
}
