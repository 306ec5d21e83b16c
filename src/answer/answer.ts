import type { AppliedFilter } from "../retrieval/filters.js";

/** One sentence of an answer. */
export interface Claim {
  readonly text: string;
  /** Numbers of the citations that prove it, in order of appearance. */
  readonly citations: readonly number[];
}

/** The verbatim quote that proves a claim: `source.slice(start, end) === quote`. */
export interface Citation {
  /** 1..n in order of appearance in the answer. */
  readonly n: number;
  /** The article's id. */
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Other outlets that carried the same story; absent where there are none. */
  readonly alsoIn?: readonly string[];
}

/** The dates of the reports an answer rests on: days, or null where none is dated, and how many of the cited articles are undated. */
export interface AsOf {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly undated: number;
}

/** An article that is near the question and of which nothing is claimed. */
export interface NearbyArticle {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** Claims whose values exclude each other, side by side with the days of their reports. */
export interface AnswerDifference {
  /** Places of the claims, from 1, in order. */
  readonly claims: readonly number[];
  /** The day of each claim's report, as precise as known; null where it is not. */
  readonly dates: readonly (string | null)[];
  /** `values`: they are of the same thing and time; `dates`: the reports are of different times, and things may have changed. */
  readonly by: "values" | "dates";
}

interface AnswerBase {
  readonly question: string;
  /** Of the question: ko, en, zh-Hans, zh-Hant or another BCP 47 tag. */
  readonly language: string;
  /** Plain text: the claims in order, each followed by its `[n]`; or the sentence that says the coverage does not say. */
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly asOf: AsOf | null;
  readonly filters: readonly AppliedFilter[];
  /** Undated articles that dates given as options left out; absent where there are none. */
  readonly undatedLeftOut?: number;
  readonly nearby: readonly NearbyArticle[];
  readonly followUps: readonly string[];
  /** `extractive` or `chat:MODEL`. */
  readonly reader: string;
  /** The snapshot's id; empty where passages were handed in. */
  readonly snapshot: string;
  readonly milliseconds: number;
  /** Only with `explain`. */
  readonly trace?: unknown;
}

/** The coverage answers the question. */
export interface Answered extends AnswerBase {
  readonly status: "answered";
  readonly asOf: AsOf;
  /** Parts of the question that the coverage does not answer, each as a question that stands alone; absent where there are none. */
  readonly unanswered?: readonly string[];
  /** Only where claims exclude each other. */
  readonly differs?: readonly AnswerDifference[];
}

/** The coverage does not say; `nearby` names what it has near the question. */
export interface NotCovered extends AnswerBase {
  readonly status: "not_covered";
  readonly claims: readonly [];
  readonly citations: readonly [];
  readonly asOf: null;
}

/** What a question gets. Faults are thrown. */
export type Answer = Answered | NotCovered;
