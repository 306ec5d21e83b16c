/** How much is kept, and how long. What exceeds a number or an age goes, oldest first, a little with each answer that comes. */
export interface StateLimits {
  /** Answers without a vote. An answer takes some 4 KB. */
  readonly answers: number;
  readonly answerDays: number;
  /** Votes, each with its answer. */
  readonly votes: number;
  readonly voteDays: number;
  /** Lists with pages. */
  readonly listings: number;
  readonly listingDays: number;
  /** Answers that are given again to the same question. */
  readonly cached: number;
  /** A day, since "어제" in a question means another day tomorrow. */
  readonly cachedDays: number;
}

/** Some 150 MB at most. Buttons work for as long as their answer is kept. */
export const USUAL_LIMITS: StateLimits = {
  answers: 20_000,
  answerDays: 90,
  votes: 10_000,
  voteDays: 365,
  listings: 5_000,
  listingDays: 30,
  cached: 2_000,
  cachedDays: 1,
};

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;
