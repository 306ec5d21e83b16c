import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { Fault } from "./fault.js";

/** A file of the seeds folder. */
export interface SeedFile {
  /** Path below the folder, with `/`, in NFC. */
  readonly file: string;
  /** Where it is. */
  readonly path: string;
}

/**
 * The files of a seeds folder and its subfolders, ordered by path. Names that begin with a dot are left out. Links to
 * files are followed; links to folders too, unless they lead into the seeds folder itself, so that loops end.
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
  const visited = new Set([root]);
  const visit = async (folder: string, below: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) found.push({ file: below.normalize("NFC"), path: folder });
    for (const entry of entries ?? []) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const file = below === "" ? entry.name : `${below}/${entry.name}`;
      const linked = entry.isDirectory() ? path : await linkedFolder(path, entry);
      if (linked === null) found.push({ file: file.normalize("NFC"), path });
      else if (entry.isDirectory() || isNew(linked, root, visited)) await visit(linked, file);
    }
  };
  await visit(root, "");
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

async function linkedFolder(path: string, entry: Dirent): Promise<string | null> {
  if (!entry.isSymbolicLink()) return null;
  const target = await realpath(path).catch(() => null);
  if (target === null) return null;
  const found = await stat(target).catch(() => null);
  return found?.isDirectory() ? target : null;
}

function isNew(target: string, root: string, visited: Set<string>): boolean {
  if (visited.has(target) || target.startsWith(root + sep)) return false;
  visited.add(target);
  return true;
}
