/** What a model might make of a quote: in Korean, English and Chinese, true and false. */
export interface ClaimCase {
  readonly quotes: readonly string[];
  readonly lies: readonly string[];
  readonly truths: readonly string[];
}
