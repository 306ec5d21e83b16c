import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const MARK = ".damaged-";

/** Whether an error of the database says that the file is not what was written (SQLITE_CORRUPT, SQLITE_NOTADB). */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return typeof error.code === "string" && /^SQLITE_(?:CORRUPT|NOTADB)/u.test(error.code);
}

/**
 * Renames a damaged file, with its log, so that a new one can be begun and the old one be looked at. One is kept: an
 * earlier one goes.
 * @returns the name it has now
 */
export function setAside(file: string, now: number): string {
  removeSetAside(file);
  const name = `${file}${MARK}${new Date(now).toISOString().replaceAll(":", "-")}`;
  for (const part of ["", "-wal"]) if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${name}${part}`);
  rmSync(`${file}-shm`, { force: true });
  return name;
}

/** Deletes what was set aside: nobody can say what of whom is in it. */
export function removeSetAside(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(basename(file) + MARK)) rmSync(join(dirname(file), name), { force: true });
  }
}
