import { Fault } from "../../coverage/fault.js";
import { Snapshot } from "./snapshot.js";
import { currentId, snapshotFolder } from "./snapshot-files.js";

/** How often a running program looks for a newer snapshot, in milliseconds. */
const LOOK_EVERY = 1_000;
/** How long a snapshot that could not be opened is left alone: reading it all again each second would help nobody. */
const LEAVE_ALONE = 60_000;

interface Lease {
  readonly snapshot: Snapshot;
  users: number;
  retired: boolean;
}

/** The published store, open for reading; takes up a newer snapshot as soon as one is published, by whichever process. */
export class Store {
  #storeDir: string;
  #lease: Lease;
  #looking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** The snapshot that could not be opened, and when. */
  #refused = { id: "", at: 0 };

  private constructor(storeDir: string, lease: Lease) {
    this.#storeDir = storeDir;
    this.#lease = lease;
  }

  /**
   * @throws Fault `store_missing` when nothing is published, `store_damaged` when it is not what was written, `store_mismatch`
   *   when another version of this program has made it
   */
  static async open(storeDir: string): Promise<Store> {
    const snapshot = await openCurrent(storeDir);
    return new Store(storeDir, { snapshot, users: 0, retired: false });
  }

  /** The snapshot now published, for short looks; work that waits belongs in `use`. */
  get current(): Snapshot {
    return this.#lease.snapshot;
  }

  /** Runs work on one snapshot, which stays open until the work has ended, whatever is published meanwhile. */
  async use<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    const lease = this.#lease;
    lease.users += 1;
    try {
      return await work(lease.snapshot);
    } finally {
      lease.users -= 1;
      await closeUnused(lease);
    }
  }

  /**
   * Looks for newer snapshots from now on.
   * @param onChange called after a newer one was taken up, or with the cause when one could not be: the old one stays in use
   */
  watch(onChange: (change: { snapshot: Snapshot } | { cause: unknown }) => void): void {
    this.#timer ??= setInterval(() => {
      this.#looking ??= this.#look()
        .then(
          (changed) => changed && onChange({ snapshot: this.current }),
          (cause) => onChange({ cause }),
        )
        .then(() => {
          this.#looking = null;
        });
    }, LOOK_EVERY);
    this.#timer.unref();
  }

  async #look(): Promise<boolean> {
    const id = (await currentId(this.#storeDir)) ?? "";
    if (id === this.#refused.id && Date.now() - this.#refused.at < LEAVE_ALONE) return false;
    try {
      return await this.refresh();
    } catch (cause) {
      this.#refused = { id, at: Date.now() };
      throw cause;
    }
  }

  /**
   * Takes up the published snapshot if it is another than the one in use.
   * @returns whether it was
   */
  async refresh(): Promise<boolean> {
    const id = await currentId(this.#storeDir);
    if (id === null || id === this.#lease.snapshot.id) return false;
    const snapshot = await openCurrent(this.#storeDir);
    const old = this.#lease;
    this.#lease = { snapshot, users: 0, retired: false };
    old.retired = true;
    await closeUnused(old);
    return true;
  }

  /**
   * Takes snapshots from another folder from now on; the one in use serves until the first of them is open.
   * @throws Fault `store_missing`, `store_damaged`: then the old folder stays
   */
  async moveTo(storeDir: string): Promise<void> {
    const old = this.#storeDir;
    this.#storeDir = storeDir;
    await this.refresh().catch((cause) => {
      this.#storeDir = old;
      throw cause;
    });
  }

  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#looking;
    this.#lease.retired = true;
    await closeUnused(this.#lease);
  }
}

/** Whether anything is published in this folder. */
export async function isPublished(storeDir: string): Promise<boolean> {
  return (await currentId(storeDir)) !== null;
}

async function openCurrent(storeDir: string): Promise<Snapshot> {
  const id = await currentId(storeDir);
  if (id === null) {
    throw new Fault("store_missing", `Nothing is published in ${storeDir} yet.`, { next: "npm run embed" });
  }
  try {
    return await Snapshot.open(snapshotFolder(storeDir, id));
  } catch (cause) {
    // While it was being opened, newer ones may have been published and this one removed.
    if ((await currentId(storeDir)) === id) throw cause;
    return openCurrent(storeDir);
  }
}

async function closeUnused(lease: Lease): Promise<void> {
  if (lease.retired && lease.users === 0) await lease.snapshot.close();
}
