import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Fault } from "../coverage/fault.js";

/** Folders of the program's own: what is said when one cannot be made, and who may look into it. */
const KINDS = {
  store: { code: "store_unwritable", next: "name another folder with --store or VECTORSTORE_DIR", mode: 0o777 },
  // What members asked is nobody else's business on a shared machine.
  state: { code: "state_unusable", next: "name another folder with STATE_DIR", mode: 0o700 },
} as const;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its disk is read-only",
  ENOSPC: "its disk is full",
  EDQUOT: "this user's share of its disk is used up",
  EEXIST: "something that is no folder is in the way",
  ENOTDIR: "something that is no folder is in the way",
  ENAMETOOLONG: "its name is too long",
};

/**
 * Makes a folder of the program's own, and those above it that are missing, before anything else is begun. Node's own way to make
 * all of them goes round without end where a folder is there but takes no new ones and says so with ENOENT, as the kernel's own
 * folders do: it makes the folder above, which is there, and tries again. Here each is tried once.
 * @throws Fault `store_unwritable` or `state_unusable`
 */
export async function makeFolder(kind: keyof typeof KINDS, path: string): Promise<void> {
  const { code, next, mode } = KINDS[kind];
  try {
    await makeAll(path, mode);
  } catch (cause) {
    const failure = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    const reason = REASONS[failure] ?? "no folder can be made there";
    const message = `The ${kind} cannot be kept in ${path}: ${reason} (${failure}).`;
    throw new Fault(code, message, { next, data: { path }, cause });
  }
}

async function makeAll(path: string, mode: number): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeAll(above, mode);
  try {
    await mkdir(path, { mode });
  } catch (cause) {
    // Another process may have been faster.
    if (!(await isFolder(path))) throw cause;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
