/** How a sentence wishes for a summary. */
export interface SummaryForm {
  /** What is to be summed up, in the asker's words; empty where only the wish is said. */
  readonly about: string;
  /** Asked for in one line. */
  readonly short: boolean;
}
