import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { Fault } from "../../coverage/fault.js";

/** How often the holder shows that it is alive, and after how long a silent lock is taken over, in milliseconds. */
const BEAT = 5_000;
const SILENCE = 60_000;

/** The right to write a store. */
export interface StoreLock {
  /** @throws Fault `store_busy` when another process has taken the right over, as after a long sleep of this machine */
  check(): Promise<void>;
  /** Gives the right back. */
  release(): Promise<void>;
}

/** What this very process holds: a lock with its number that is not among them is left from an earlier life of that number. */
const held = new Set<string>();

/**
 * Takes the right to write the store. A lock whose process has ended, or has been silent for a minute, is taken over.
 * @throws Fault `store_busy` that names the process that writes
 */
export async function lockStore(storeDir: string): Promise<StoreLock> {
  await mkdir(storeDir, { recursive: true });
  const path = join(storeDir, "LOCK");
  const token = randomUUID();
  const own = `${process.pid} ${hostname()} ${token}\n`;
  // Written beside and linked: the lock is there with its owner in it, or it is not there.
  const written = `${path}.${token}`;
  await writeFile(written, own);
  held.add(own);
  let placedOwn = false;
  try {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      placedOwn = await placed(written, path);
      if (placedOwn) return hold(storeDir, path, own);
      const other = await textOf(path);
      if (other === null) continue;
      if (await isAlive(path, other)) throw busy(storeDir, other);
      await discard(path, other);
    }
    throw busy(storeDir, (await textOf(path)) ?? "");
  } finally {
    if (!placedOwn) held.delete(own);
    await rm(written, { force: true });
  }
}

function hold(storeDir: string, path: string, own: string): StoreLock {
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT);
  beat.unref();
  return {
    async check() {
      const now = await textOf(path);
      if (now !== own) throw busy(storeDir, now ?? "");
    },
    async release() {
      clearInterval(beat);
      held.delete(own);
      if ((await textOf(path)) === own) await rm(path, { force: true });
    },
  };
}

/** Gives the lock its name, unless it is taken. A disk that knows no links gets a copy. */
async function placed(written: string, path: string): Promise<boolean> {
  try {
    await link(written, path).catch((cause) => {
      if (codeOf(cause) === "EEXIST") throw cause;
      return copyFile(written, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw cause;
  }
}

/** Takes a lock out of the way; one that another process has put in its place meanwhile is put back. */
async function discard(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch((cause) => {
    if (codeOf(cause) !== "ENOENT") throw cause;
  });
  const taken = await textOf(aside);
  if (taken !== null && taken !== stale) await placed(aside, path);
  await rm(aside, { force: true });
}

async function isAlive(path: string, text: string): Promise<boolean> {
  const { pid, host } = ownerOf(text);
  const here = host === null || host === hostname();
  if (here && pid === process.pid) return held.has(text);
  const beaten = await stat(path).then(
    (stats) => stats.mtimeMs,
    () => 0,
  );
  if (Date.now() - beaten >= SILENCE) return false;
  // Of a process on another machine, or in another container, only its beat can be seen.
  return !here || pid === null || isRunning(pid);
}

function ownerOf(text: string): { readonly pid: number | null; readonly host: string | null } {
  const [pid = "", host = null] = text.trim().split(" ");
  return { pid: /^[1-9]\d*$/u.test(pid) ? Number(pid) : null, host };
}

/** Signal 0 tells whether a process exists; a process of another user counts as running. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === "EPERM";
  }
}

function busy(storeDir: string, text: string): Fault {
  const { pid, host } = ownerOf(text);
  const place = host === null || host === hostname() ? "" : ` on ${host}`;
  const who = pid === null ? "another process" : `process ${pid}${place}`;
  return new Fault("store_busy", `The store ${storeDir} is being written by ${who}.`, {
    next: "wait until it has finished, then run the command again",
    data: { storeDir, pid, host },
  });
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return null;
    throw cause;
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : null;
}
