import type { AskedFilters } from "../retrieval/filters.js";
import type { Answer } from "./answer.js";

/** An earlier question of the same conversation and what was answered. */
export interface Turn {
  readonly question: string;
  readonly answer: Answer;
}

/** One question with all that bears on its answer. */
export interface AskRequest {
  readonly question: string;
  readonly filters?: AskedFilters;
  /** Earlier turns, oldest first. */
  readonly conversation?: readonly Turn[];
  /** The language of the place where it is asked, a BCP 47 tag: for a question that does not show its own (CES?). */
  readonly spoken?: string;
  readonly explain?: boolean;
  /** Ends the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the verified text so far, each time it has grown. Never called with unverified text. */
  readonly onProgress?: (text: string) => void;
}

/** What Discord, the terminal and the preview ask. */
export interface Answerer {
  /**
   * Answers one question.
   * @throws Fault when the question is empty or too long, or a part that is needed fails.
   */
  ask(request: AskRequest): Promise<Answer>;
}
