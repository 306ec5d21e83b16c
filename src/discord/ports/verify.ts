import type { Citation } from "../../answer/answer.js";

/** What the coverage says of one statement. */
export interface CheckedStatement {
  readonly statement: string;
  readonly verdict: "supported" | "contradicted" | "not_covered";
  readonly citations: readonly Citation[];
}

/** Checks a text against the coverage, statement by statement. */
export interface VerifyPort {
  verify(text: string): Promise<readonly CheckedStatement[]>;
}
