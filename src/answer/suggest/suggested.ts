/** A question that a sentence answers. */
export interface Suggested {
  readonly question: string;
  /** What the sentence answers it with, in its words; empty where that is the whole sentence. */
  readonly value: string;
  /** Asks what somebody said: of several questions one at most is such. */
  readonly said?: boolean;
}
