import type { Answer } from "../answer/answer.js";
import { foldQuestion } from "../answer/answer-cache.js";
import type { AnswerRecord } from "../discord/ports/state.js";
import { type Connection, textIn } from "./connection.js";
import { readShape, recordShape } from "./shapes.js";

/** The ids of the articles that an answer names. */
export function articlesOf({ citations, nearby }: Answer): Set<string> {
  return new Set([...citations, ...nearby].map(({ article }) => article));
}

/** Keeps an answer, or replaces what is kept under its id. To be called in a transaction. */
export function saveAnswer(connection: Connection, record: AnswerRecord, now: number): void {
  const { id, member, conversation, answer, messages } = record;
  const given = Date.parse(record.at);
  connection.run(
    `INSERT INTO answers (id, member, conversation, question, at, record) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET member = excluded.member, conversation = excluded.conversation,
       question = excluded.question, at = excluded.at, record = excluded.record`,
    id,
    member,
    conversation,
    foldQuestion(answer.question),
    Number.isNaN(given) ? now : given,
    JSON.stringify(record),
  );
  const articles = [...articlesOf(answer)];
  // An answer is kept twice, before and after it is shown: what stays the same is not written again.
  const others = "NOT IN (SELECT value FROM json_each(?))";
  connection.run(`DELETE FROM messages WHERE answer = ? AND message ${others}`, id, JSON.stringify(messages));
  connection.run(`DELETE FROM mentions WHERE answer = ? AND article ${others}`, id, JSON.stringify(articles));
  for (const message of messages) {
    connection.run(
      `INSERT INTO messages (message, answer) VALUES (?, ?)
       ON CONFLICT (message) DO UPDATE SET answer = excluded.answer WHERE answer <> excluded.answer`,
      message,
      id,
    );
  }
  for (const article of articles) {
    connection.run("INSERT OR IGNORE INTO mentions (article, answer) VALUES (?, ?)", article, id);
  }
}

/** The answer of that id; null where none is kept, or it cannot be read. */
export function answerById(connection: Connection, id: string): AnswerRecord | null {
  const row = connection.first("SELECT record FROM answers WHERE id = ?", id);
  return readShape(recordShape, textIn(row, "record"));
}

/** The answer that a message shows; null where none is kept. */
export function answerByMessage(connection: Connection, message: string): AnswerRecord | null {
  const row = connection.first(
    "SELECT record FROM messages JOIN answers ON answers.id = messages.answer WHERE message = ?",
    message,
  );
  return readShape(recordShape, textIn(row, "record"));
}

/** The last answers of a conversation, oldest first. */
export function lastAnswers(connection: Connection, conversation: string, limit: number): AnswerRecord[] {
  return connection
    .all(
      "SELECT record FROM answers WHERE conversation = ? ORDER BY at DESC, rowid DESC LIMIT ?",
      conversation,
      Math.max(0, limit),
    )
    .map((row) => readShape(recordShape, textIn(row, "record")))
    .filter((record) => record !== null)
    .reverse();
}
