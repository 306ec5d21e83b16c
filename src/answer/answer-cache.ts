import type { AskedFilters } from "../retrieval/filters.js";
import type { Answer } from "./answer.js";

/** All that decides an answer: asked the same way of the same snapshot, the same reader answers the same. */
export interface CachedQuestion {
  /** Complete in itself: a follow-up is cached as the stand-alone question it became. */
  readonly question: string;
  /** The language it is answered in, a BCP 47 tag: a bare name (CES?) is asked in any. */
  readonly language: string;
  readonly filters: AskedFilters;
  /** The snapshot's id. */
  readonly snapshot: string;
  /** `extractive` or `chat:MODEL`. */
  readonly reader: string;
}

/** Answers that were given before, for a while. */
export interface AnswerCache {
  /** The answer as it was given then, with the question as it was written then; null where none is kept. */
  find(asked: CachedQuestion): Promise<Answer | null>;
  /** Keeps an answer, without its trace. */
  keep(asked: CachedQuestion, answer: Answer): Promise<void>;
}

/** What two writings of one question have in common: Unicode's composed form, single spaces. */
export function foldQuestion(question: string): string {
  return question.normalize("NFC").replace(/\s+/gu, " ").trim();
}
