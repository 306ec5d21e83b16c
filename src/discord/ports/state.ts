import type { Answer } from "../../answer/answer.js";
import type { AskedFilters } from "../../retrieval/filters.js";
import type { Locale } from "../locales/locale.js";

/** An answer as it was given, with all that its buttons need. */
export interface AnswerRecord {
  readonly id: string;
  readonly answer: Answer;
  readonly filters: AskedFilters;
  /** The id of the member who asked. */
  readonly member: string;
  readonly guild: string | null;
  readonly channel: string;
  /** The ids of the messages that show it, the first of which carries the buttons. */
  readonly messages: readonly string[];
  readonly private: boolean;
  /** Answers of one conversation share this key. */
  readonly conversation: string;
  /** When it was given, ISO 8601. */
  readonly at: string;
}

/** What a member thinks of an answer; a later vote of the same member on it replaces the earlier. */
export interface Vote {
  /** The id of the AnswerRecord. */
  readonly answer: string;
  readonly member: string;
  readonly vote: "up" | "down";
  readonly reason: string | null;
  readonly at: string;
}

/** What a list with pages shows. */
export interface Listing {
  /** The id of the member who looked for it. */
  readonly member: string;
  readonly kind: "search" | "articles";
  readonly query: string;
  readonly filters: AskedFilters;
}

/** What an administrator chose for a server. */
export interface ServerSettings {
  /** The channels where the bot answers; empty for all. */
  readonly channels: readonly string[];
  /** The language of the bot where a question does not tell; null follows Discord. */
  readonly language: Locale | null;
  readonly privateByDefault: boolean;
  readonly threads: boolean;
  /** Questions that a member may ask in a minute; null is no limit. */
  readonly memberPerMinute: number | null;
  /** Questions that all members together may ask in a minute. */
  readonly serverPerMinute: number | null;
  /** Questions that all members together may ask in a day. */
  readonly serverPerDay: number | null;
}

/** What was deleted by `/forget`. */
export interface Forgotten {
  readonly answers: number;
  readonly votes: number;
  readonly listings: number;
}

/** What the bot keeps over a restart. */
export interface StatePort {
  /** Keeps an answer, or replaces what is kept under its id. */
  saveAnswer(record: AnswerRecord): Promise<void>;
  answer(id: string): Promise<AnswerRecord | null>;
  /** The answer that a message of the bot shows. */
  answerOfMessage(message: string): Promise<AnswerRecord | null>;
  /** The last answers of a conversation, oldest first, at most `limit`. */
  conversation(key: string, limit: number): Promise<readonly AnswerRecord[]>;
  saveVote(vote: Vote): Promise<void>;
  saveListing(id: string, listing: Listing): Promise<void>;
  listing(id: string): Promise<Listing | null>;
  settings(guild: string): Promise<ServerSettings | null>;
  saveSettings(guild: string, settings: ServerSettings): Promise<void>;
  /** Counts one question of a server on a day (YYYY-MM-DD), unless `limit` are counted already; whether it did. */
  spend(guild: string, day: string, limit: number): Promise<boolean>;
  /** Deletes the member's questions, the answers to them, the votes, and the lists that were looked for. */
  forget(member: string): Promise<Forgotten>;
}
