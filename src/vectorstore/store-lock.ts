import { mkdir, open, readFile, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../coverage/fault.js";

/** How often the holder shows that it is alive, and after how long a silent lock is taken over, in milliseconds. */
const BEAT = 5_000;
const SILENCE = 60_000;

/** Locks this very process holds: a lock with its number that is not among them is left from an earlier life of that number. */
const held = new Set<string>();

/**
 * Takes the right to write the store. A lock whose process has ended, or has been silent for a minute, is taken over.
 * @returns gives the right back
 * @throws Fault `store_busy` that names the process that writes
 */
export async function lockStore(storeDir: string): Promise<() => Promise<void>> {
  await mkdir(storeDir, { recursive: true });
  const path = join(storeDir, "LOCK");
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(`${process.pid}\n`);
      await file.close();
      return hold(path);
    } catch (cause) {
      if (!isExisting(cause)) throw cause;
      const owner = Number(await readFile(path, "utf8").catch(() => "0"));
      if (await isAlive(path, owner)) throw busy(storeDir, owner);
      await rm(path, { force: true });
    }
  }
  throw busy(storeDir, 0);
}

function hold(path: string): () => Promise<void> {
  held.add(path);
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT);
  beat.unref();
  return async () => {
    clearInterval(beat);
    held.delete(path);
    await rm(path, { force: true });
  };
}

function busy(storeDir: string, owner: number): Fault {
  const who = owner > 0 ? `process ${owner}` : "another process";
  return new Fault("store_busy", `The store ${storeDir} is being written by ${who}.`, {
    next: "wait until it has finished, then run the command again",
    data: { storeDir, owner },
  });
}

function isExisting(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EEXIST";
}

async function isAlive(path: string, owner: number): Promise<boolean> {
  if (owner === process.pid) return held.has(path);
  const beaten = await stat(path).then(
    (stats) => stats.mtimeMs,
    () => 0,
  );
  return isRunning(owner) && Date.now() - beaten < SILENCE;
}

/** Signal 0 tells whether a process exists; a process of another user counts as running. */
function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}
