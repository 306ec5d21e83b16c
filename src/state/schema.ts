import { Fault } from "../coverage/fault.js";
import { type Connection, numberIn } from "./connection.js";

/** Each entry takes the file one version up. Entries are never changed once released; a change is another entry. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL,
    conversation TEXT NOT NULL,
    question TEXT NOT NULL,
    at INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX answers_member ON answers (member);
  CREATE INDEX answers_conversation ON answers (conversation, at);
  CREATE INDEX answers_at ON answers (at);

  CREATE TABLE messages (
    message TEXT PRIMARY KEY,
    answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX messages_answer ON messages (answer);

  CREATE TABLE mentions (
    article TEXT NOT NULL,
    answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    PRIMARY KEY (article, answer)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mentions_answer ON mentions (answer);

  CREATE TABLE votes (
    answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    member TEXT NOT NULL,
    vote TEXT NOT NULL CHECK (vote IN ('up', 'down')),
    reason TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (answer, member)
  ) STRICT;
  CREATE INDEX votes_member ON votes (member);
  CREATE INDEX votes_at ON votes (at);

  CREATE TABLE listings (id TEXT PRIMARY KEY, at INTEGER NOT NULL, listing TEXT NOT NULL) STRICT;
  CREATE INDEX listings_at ON listings (at);

  CREATE TABLE servers (guild TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT;

  CREATE TABLE questions_spent (
    guild TEXT NOT NULL,
    day TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (guild, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tokens_spent (day TEXT PRIMARY KEY, tokens INTEGER NOT NULL) STRICT;

  CREATE TABLE cached (
    key TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL
  ) STRICT;
  CREATE INDEX cached_question ON cached (question);
  CREATE INDEX cached_at ON cached (at);
  `,
];

/**
 * Takes a file up to the schema of this program, all or nothing.
 * @throws Fault `state_newer` for a file of a newer program, which is left as it is
 */
export function migrate(connection: Connection, file: string, migrations: readonly string[] = MIGRATIONS): void {
  if (versionOf(connection) === migrations.length) return;
  connection.transaction(() => {
    // Asked again under the lock: another process may have done it meanwhile.
    const version = versionOf(connection);
    if (version > migrations.length) {
      throw new Fault("state_newer", `${file} has version ${version}; this program knows up to ${migrations.length}.`, {
        next: "use the newer program, or set STATE_DIR to another folder",
        data: { file, version },
      });
    }
    for (const migration of migrations.slice(version)) connection.exec(migration);
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

function versionOf(connection: Connection): number {
  return numberIn(connection.first("PRAGMA user_version"), "user_version");
}
