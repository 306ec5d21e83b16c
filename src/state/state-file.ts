import { mkdirSync } from "node:fs";
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
  #closed = false;

  private constructor(options: StateFileOptions, connect: () => Connection) {
    this.#options = options;
    this.#connect = connect;
    this.#connection = this.#opened();
  }

  /** @throws Fault `state_unusable` when the file cannot be opened, `state_newer` when a newer program wrote it */
  static async open(options: StateFileOptions): Promise<StateFile> {
    const { file } = options;
    try {
      const library = await loadLibrary();
      // What members asked is nobody else's business on a shared machine.
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      const open = () => new StateFile(options, () => connect(new Connection(library, file), file));
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
      return work(this.#connection);
    } catch (cause) {
      if (!isDamage(cause)) throw unusable(this.#options.file, cause);
      this.#connection.close();
      this.#connection = this.#begunAnew(cause);
      return work(this.#connection);
    }
  }

  /** The same, as a whole or not at all. */
  change<T>(work: (connection: Connection) => T): T {
    return this.use((connection) => connection.transaction(() => work(connection)));
  }

  /** Makes sure that what was deleted is in no other file: neither in the log nor in one that was set aside. */
  wipe(): void {
    removeSetAside(this.#options.file);
    this.use((connection) => connection.emptyLog());
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

function connect(connection: Connection, file: string): Connection {
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
    next: "check the free space and the rights of the folder that STATE_DIR names",
    data: { file },
    cause,
  });
}
