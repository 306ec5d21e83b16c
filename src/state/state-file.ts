import { closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Fault, messageOf } from "../coverage/fault.js";
import type { Log } from "../discord/log.js";
import { Connection, loadLibrary } from "./connection.js";
import { isDamage, removeSetAside, setAside } from "./damage.js";
import { migrate } from "./schema.js";

/** How long another process may take to begin the file, and between two looks at it, in milliseconds. */
const BEGINNING_MS = 5_000;
const LOOK_AGAIN_MS = 25;

/** What a file is opened with. */
interface StateFileOptions {
  readonly file: string;
  readonly log: Pick<Log, "error">;
  readonly now: () => number;
}

/** The database file over its life: one that proves damaged, at the start or later, is set aside and begun anew. */
export class StateFile {
  readonly #options: StateFileOptions;
  readonly #connect: () => Connection;
  #connection: Connection;
  /** Which file it is that stands under the name, as the file system counts them. */
  #inode: number | null;
  #closed = false;

  private constructor(options: StateFileOptions, connect: () => Connection) {
    this.#options = options;
    this.#connect = connect;
    this.#connection = this.#opened();
    this.#inode = inodeOf(options.file);
  }

  /** @throws Fault `state_unusable` when the file cannot be opened, `state_newer` when a newer program wrote it */
  static async open(options: StateFileOptions): Promise<StateFile> {
    const { file } = options;
    try {
      const library = await loadLibrary();
      // What members asked is nobody else's business on a shared machine.
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      const open = () => new StateFile(options, () => connect(library, file));
      const patience = AbortSignal.timeout(BEGINNING_MS);
      for (;;) {
        try {
          return open();
        } catch (cause) {
          // Turning a new file to WAL takes it whole, and SQLite does not wait for that (https://www.sqlite.org/wal.html).
          if (!isBusy(cause) || patience.aborted) throw cause;
          await wait(LOOK_AGAIN_MS);
        }
      }
    } catch (cause) {
      throw unusable(file, cause);
    }
  }

  /**
   * Works on the file; work that found it damaged is done again on the new one.
   * @throws Fault `state_unusable` when the file cannot be read or written
   */
  use<T>(work: (connection: Connection) => T): T {
    try {
      return this.#worked(work);
    } catch (cause) {
      throw unusable(this.#options.file, cause);
    }
  }

  /** The same, as a whole or not at all. */
  change<T>(work: (connection: Connection) => T): T {
    return this.use((connection) => connection.transaction(() => work(connection)));
  }

  /** Makes sure that what was deleted is in no other file: neither in the log nor in one that was set aside. */
  wipe(): void {
    this.use((connection) => {
      removeSetAside(this.#options.file);
      connection.emptyLog();
    });
  }

  /** Closing again does nothing. What was kept is safe in the log, too, so a failure here is only worth a line. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    try {
      // The library keeps the file open until its statements are collected, too late for SQLite to do this by itself.
      this.#connection.emptyLog();
    } catch (cause) {
      this.#options.log.error({ cause: messageOf(cause) }, "the state could not be tidied up");
    }
    this.#connection.close();
  }

  #worked<T>(work: (connection: Connection) => T): T {
    try {
      return work(this.#connection);
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      const { file } = this.#options;
      this.#connection.close();
      // Another process may have met the damage before, and have begun the file anew.
      this.#connection = inodeOf(file) === this.#inode ? this.#begunAnew(cause) : this.#opened();
      this.#inode = inodeOf(file);
      return work(this.#connection);
    }
  }

  #opened(): Connection {
    try {
      return this.#connect();
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      return this.#begunAnew(cause);
    }
  }

  #begunAnew(cause: unknown): Connection {
    const { file, log, now } = this.#options;
    const aside = setAside(file, now());
    log.error({ file, aside, cause: messageOf(cause) }, "the state is damaged; it is set aside and begun anew");
    return this.#connect();
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && String(cause.code).startsWith("SQLITE_BUSY");
}

function inodeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}

function connect(library: Awaited<ReturnType<typeof loadLibrary>>, file: string): Connection {
  // The library would let everybody read it; its log gets the same rights.
  closeSync(openSync(file, "a", 0o600));
  const connection = new Connection(library, file);
  try {
    migrate(connection, file);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function unusable(file: string, cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  return new Fault("state_unusable", `${file} cannot be used: ${messageOf(cause)}.`, {
    next: isBusy(cause)
      ? "end the other program that holds the file, or set STATE_DIR to another folder"
      : "check the free space and the rights of the folder that STATE_DIR names",
    data: { file },
    cause,
  });
}
