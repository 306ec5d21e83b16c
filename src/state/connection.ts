import type Libsql from "libsql";

/** What a column may hold. */
export type Value = string | number | null;

/** One row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

type DatabaseConstructor = typeof Libsql;

/** How long a statement waits for another process's write, in milliseconds; a write of this room takes one or two. */
const WAIT_FOR_LOCK_MS = 500;

/**
 * WAL with NORMAL never waits for the disk on a commit: a killed process loses nothing, a power cut the last commits and
 * never the whole (https://www.sqlite.org/pragma.html#pragma_synchronous). The one wait that is left is the checkpoint:
 * 2 MB, once in some fifty answers. What is deleted is overwritten, not only unlinked.
 */
const PRAGMAS = [
  "journal_mode = WAL",
  "synchronous = NORMAL",
  "wal_autocheckpoint = 500",
  "foreign_keys = ON",
  "secure_delete = ON",
];

/** Loads the database library. */
export async function loadLibrary(): Promise<DatabaseConstructor> {
  return (await import("libsql")).default;
}

/** An open database file; statements are prepared once. Calls are synchronous and touch few rows. */
export class Connection {
  readonly #database: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement<Value[]>>();

  /** Opens or begins the file. Throws the library's error where it cannot be used. */
  constructor(library: DatabaseConstructor, file: string) {
    this.#database = new library(file, { timeout: WAIT_FOR_LOCK_MS });
    try {
      for (const pragma of PRAGMAS) this.#database.pragma(pragma);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Runs statements that take no values. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** @returns how many rows were changed */
  run(sql: string, ...values: Value[]): number {
    return this.#prepared(sql).run(...values).changes;
  }

  /** The first row of a result; null where there is none. */
  first(sql: string, ...values: Value[]): Row | null {
    return rowOf(this.#prepared(sql).get(...values));
  }

  /** All rows of a result. */
  all(sql: string, ...values: Value[]): Row[] {
    return this.#prepared(sql)
      .all(...values)
      .map(rowOf)
      .filter((row) => row !== null);
  }

  /** Does the work as a whole or not at all. */
  transaction<T>(work: () => T): T {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      // Some failures have rolled back already; what went wrong first is what counts.
      if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  /** Writes the log into the file and empties it, so that nothing deleted is left in it; not while others read. */
  emptyLog(): void {
    this.#database.pragma("wal_checkpoint(TRUNCATE)");
  }

  /** To be called once; nothing can be asked after it. */
  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepared(sql: string): Libsql.Statement<Value[]> {
    const statement = this.#statements.get(sql) ?? this.#database.prepare<Value[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** A column that holds text. */
export function textIn(row: Row | null, column: string): string | null {
  const value = row?.[column];
  return typeof value === "string" ? value : null;
}

/** A column that holds a number; 0 where there is no row. */
export function numberIn(row: Row | null, column: string): number {
  const value = row?.[column];
  return typeof value === "number" ? value : 0;
}

function rowOf(value: unknown): Row | null {
  return typeof value === "object" && value !== null ? { ...value } : null;
}
