import type { CheckedStatement } from "../answer/check-text.js";
import { describeCitation } from "./describe-answer.js";
import { bold } from "./print.js";

const VERDICTS = { supported: "supported", contradicted: "contradicted", not_covered: "not covered" } as const;

/** The verdicts on a text for the terminal: each statement, then the sentences that show it. */
export function describeChecked(checked: readonly CheckedStatement[]): string {
  if (checked.length === 0) return "The text states nothing.";
  return checked
    .map(({ statement, verdict, citations }) =>
      [bold(`${VERDICTS[verdict]}: ${statement}`), ...citations.map(describeCitation)].join("\n"),
    )
    .join("\n\n");
}
