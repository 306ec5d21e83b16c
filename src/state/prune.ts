import { type Connection, numberIn } from "./connection.js";
import { DAY_MS, type StateLimits } from "./limits.js";

/** How many rows of a kind go at once: more would hold the calling thread. */
const ROWS_AT_ONCE = 200;
/** Days for which is known what was spent. */
const SPENDING_DAYS = 90;

/** Deletes some of what is too old or too much, oldest first. An answer with a vote stays as long as the vote. */
export function prune(connection: Connection, limits: StateLimits, now: number): void {
  const before = (days: number) => now - days * DAY_MS;
  pruneAnswers(connection, limits.answers, before(limits.answerDays));
  for (const [table, most, oldest] of [
    ["votes", limits.votes, before(limits.voteDays)],
    ["listings", limits.listings, before(limits.listingDays)],
    ["cached", limits.cached, before(limits.cachedDays)],
  ] as const) {
    const excess = numberIn(connection.first(`SELECT count(*) AS excess FROM ${table}`), "excess") - most;
    connection.run(
      `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE at < ? ORDER BY at LIMIT ${ROWS_AT_ONCE})
       OR rowid IN (SELECT rowid FROM ${table} ORDER BY at, rowid LIMIT ?)`,
      oldest,
      withinBatch(excess),
    );
  }
  const day = new Date(before(SPENDING_DAYS)).toISOString().slice(0, 10);
  connection.run("DELETE FROM questions_spent WHERE day < ?", day);
  connection.run("DELETE FROM tokens_spent WHERE day < ?", day);
}

function pruneAnswers(connection: Connection, most: number, oldest: number): void {
  const unvoted = connection.first(
    "SELECT (SELECT count(*) FROM answers) - (SELECT count(DISTINCT answer) FROM votes) AS unvoted",
  );
  const isUnvoted = "NOT EXISTS (SELECT 1 FROM votes WHERE votes.answer = answers.id)";
  connection.run(
    `DELETE FROM answers WHERE rowid IN
       (SELECT rowid FROM answers WHERE at < ? AND ${isUnvoted} ORDER BY at LIMIT ${ROWS_AT_ONCE})
     OR rowid IN (SELECT rowid FROM answers WHERE ${isUnvoted} ORDER BY at, rowid LIMIT ?)`,
    oldest,
    withinBatch(numberIn(unvoted, "unvoted") - most),
  );
}

function withinBatch(excess: number): number {
  return Math.min(ROWS_AT_ONCE, Math.max(0, excess));
}
