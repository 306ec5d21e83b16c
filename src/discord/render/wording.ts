import type { AnswerPhrases } from "../locales/phrases.js";

/** How an answer is worded. */
export interface Wording {
  readonly phrases: AnswerPhrases;
  /** The zone in which days are counted. */
  readonly timeZone: string;
}
