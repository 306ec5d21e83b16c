import type { CheckedStatement } from "../../answer/check/check-text.js";

/** Checks a text against the coverage, statement by statement. */
export interface VerifyPort {
  verify(text: string): Promise<readonly CheckedStatement[]>;
}
