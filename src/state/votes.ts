import type { AnswerRecord, Vote } from "../discord/ports/state.js";
import { type Connection, textIn } from "./connection.js";
import { readShape, recordShape } from "./shapes.js";

/** A vote with the answer it is about. */
export interface Feedback {
  readonly vote: Vote;
  readonly record: AnswerRecord;
}

/** Keeps a vote, or replaces the member's earlier one. A vote on an answer that is kept no longer says nothing and is dropped. */
export function saveVote(connection: Connection, { answer, member, vote, reason, at }: Vote, now: number): void {
  const given = Date.parse(at);
  connection.run(
    `INSERT INTO votes (answer, member, vote, reason, at) SELECT id, ?, ?, ?, ? FROM answers WHERE id = ?
     ON CONFLICT (answer, member) DO UPDATE SET vote = excluded.vote, reason = excluded.reason, at = excluded.at`,
    member,
    vote,
    reason,
    Number.isNaN(given) ? now : given,
    answer,
  );
}

/** All votes, oldest first, each with its answer. */
export function allFeedback(connection: Connection): Feedback[] {
  const rows = connection.all(
    `SELECT votes.member, vote, reason, strftime('%Y-%m-%dT%H:%M:%fZ', votes.at / 1000.0, 'unixepoch') AS at, record
     FROM votes JOIN answers ON answers.id = votes.answer ORDER BY votes.at, votes.rowid`,
  );
  return rows.flatMap((row) => {
    const record = readShape(recordShape, textIn(row, "record"));
    const member = textIn(row, "member");
    const at = textIn(row, "at");
    if (record === null || member === null || at === null) return [];
    const vote = textIn(row, "vote") === "up" ? "up" : "down";
    return [{ record, vote: { answer: record.id, member, vote, reason: textIn(row, "reason"), at } }];
  });
}
