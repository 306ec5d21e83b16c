import { Fault } from "../../coverage/fault.js";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its disk is read-only",
  ENOSPC: "its disk is full",
  EDQUOT: "this user's share of its disk is used up",
  ENOTDIR: "a part of its path is no folder",
};

/** The fault of a store that cannot be written, if what was thrown says so; else null. */
export function unwritableStore(storeDir: string, thrown: unknown): Fault | null {
  if (!(thrown instanceof Error) || !("code" in thrown)) return null;
  // A full disk shows in writes, which name no path; all else must be about the store, not about the articles.
  if ("path" in thrown && !String(thrown.path).startsWith(storeDir)) return null;
  const reason = REASONS[String(thrown.code)];
  if (reason === undefined) return null;
  return new Fault("store_unwritable", `The store in ${storeDir} cannot be written: ${reason} (${thrown.code}).`, {
    next: "mend that, or name another folder with --store or VECTORSTORE_DIR",
    data: { storeDir },
    cause: thrown,
  });
}
