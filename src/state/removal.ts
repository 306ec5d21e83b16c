import { setImmediate as nextTurn } from "node:timers/promises";
import type { Forgotten } from "../discord/ports/state.js";
import { type Connection, textIn } from "./connection.js";
import type { StateFile } from "./state-file.js";

/** Answers that go in one turn of the event loop: as many as take it some milliseconds. */
const ANSWERS_AT_ONCE = 100;
/** Articles that are looked at in one turn. */
const ARTICLES_AT_ONCE = 500;

/** What went because its articles did, or because another snapshot is served. */
export interface Dropped {
  readonly answers: number;
  readonly cached: number;
}

/** Deletes a member's answers with all votes on them, the member's votes and lists, and the cached answers to the same questions. */
export async function forgetMember(file: StateFile, member: string): Promise<Forgotten> {
  const votes = file.use((connection) => connection.run("DELETE FROM votes WHERE member = ?", member));
  const listings = file.use((connection) => forgetListings(connection, member));
  let answers = 0;
  for (;;) {
    const gone = file.change((connection) => {
      const some = `SELECT rowid FROM answers WHERE member = ? ORDER BY rowid LIMIT ${ANSWERS_AT_ONCE}`;
      // What is cached of a follow-up has it as it was asked, and as it was understood (the key's first part).
      for (const place of ["question", "json_extract(key, '$[0]')"]) {
        connection.run(
          `DELETE FROM cached WHERE ${place} IN (SELECT question FROM answers WHERE rowid IN (${some}))`,
          member,
        );
      }
      return connection.run(`DELETE FROM answers WHERE rowid IN (${some})`, member);
    });
    answers += gone;
    if (gone < ANSWERS_AT_ONCE) break;
    await nextTurn();
  }
  file.wipe();
  return { answers, votes, listings };
}

function forgetListings(connection: Connection, member: string): number {
  const whose = "CASE WHEN json_valid(listing) THEN json_extract(listing, '$.member') END";
  // Lists of an earlier version do not say whose they are: they go with the first member who wants to be forgotten.
  connection.run(`DELETE FROM listings WHERE ${whose} IS NULL`);
  return connection.run(`DELETE FROM listings WHERE ${whose} = ?`, member);
}

/**
 * Deletes the answers that name an article which is not in the coverage, and what was cached of other snapshots.
 * @param isServed asked anew for each article: what is served may change while this goes on
 */
export async function dropOthers(
  file: StateFile,
  snapshot: string,
  isServed: (article: string) => boolean,
): Promise<Dropped> {
  const cached = file.use((connection) => connection.run("DELETE FROM cached WHERE snapshot <> ?", snapshot));
  let answers = 0;
  let last = "";
  for (;;) {
    const named = file.use((connection) =>
      connection
        .all(`SELECT DISTINCT article FROM mentions WHERE article > ? ORDER BY article LIMIT ${ARTICLES_AT_ONCE}`, last)
        .map((row) => textIn(row, "article") ?? ""),
    );
    answers += await dropAnswersNaming(file, named, isServed);
    const end = named.at(-1);
    if (end === undefined) break;
    last = end;
    await nextTurn();
  }
  if (answers > 0 || cached > 0) file.wipe();
  return { answers, cached };
}

async function dropAnswersNaming(
  file: StateFile,
  articles: readonly string[],
  isServed: (article: string) => boolean,
): Promise<number> {
  let answers = 0;
  for (;;) {
    const gone = JSON.stringify(articles.filter((article) => !isServed(article)));
    const dropped = file.use((connection) =>
      connection.run(
        `DELETE FROM answers WHERE id IN
           (SELECT DISTINCT answer FROM mentions WHERE article IN (SELECT value FROM json_each(?)) LIMIT ${ANSWERS_AT_ONCE})`,
        gone,
      ),
    );
    answers += dropped;
    if (dropped < ANSWERS_AT_ONCE) return answers;
    await nextTurn();
  }
}
