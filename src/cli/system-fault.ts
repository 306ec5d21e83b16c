import { Fault } from "../coverage/fault.js";

/** What Node's codes for a failed system call mean to a person, and what to do. */
const MEANINGS: Readonly<Record<string, readonly [what: string, next: string]>> = {
  EACCES: ["permission denied", "give whoever runs this the right to it, or name another folder"],
  EPERM: ["permission denied", "give whoever runs this the right to it, or name another folder"],
  EROFS: ["the disk is read-only", "name another folder"],
  ENOSPC: ["no space is left on the disk", "make room on the disk"],
  EDQUOT: ["no space is left for this user", "make room on the disk"],
  ENOTDIR: ["a part of the path is no folder", "correct the path"],
  EISDIR: ["it is a folder", "name a file"],
  EEXIST: ["something else is there already", "name another folder, or move what is there"],
  ENOENT: ["there is no such file or folder", "correct the path"],
  EMFILE: ["too many files are open", "raise the limit of open files (ulimit -n)"],
};

/**
 * A failed system call as a Fault that names the file and what to do; null for anything else.
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export function systemFault(thrown: unknown): Fault | null {
  if (!(thrown instanceof Error) || !("code" in thrown) || typeof thrown.code !== "string") return null;
  const [what, next] = MEANINGS[thrown.code] ?? [];
  if (what === undefined || next === undefined) return null;
  const path = "path" in thrown && typeof thrown.path === "string" ? thrown.path : "A file";
  return new Fault(`system_${thrown.code.toLowerCase()}`, `${path} cannot be used: ${what}.`, { next, cause: thrown });
}
