import type { CheckedStatement } from "../../answer/check/check-text.js";
import type { Phrases } from "../../discord/locales/phrases.js";
import { bold } from "../print.js";
import { describeSources } from "./describe-sources.js";

/** The verdicts on a text for the terminal, in its own language: each statement, then the sentences that show it. */
export function describeChecked(
  checked: readonly CheckedStatement[],
  { answer, check }: Pick<Phrases, "answer" | "check">,
  timeZone: string,
): string {
  if (checked.length === 0) return check.nothing;
  const { supported, contradicted, notCovered } = check;
  const verdicts = { supported, contradicted, not_covered: notCovered };
  return checked
    .map(({ statement, verdict, citations }) =>
      [bold(`${verdicts[verdict]}: ${statement}`), ...describeSources(citations, { phrases: answer, timeZone })].join(
        "\n",
      ),
    )
    .join("\n\n");
}
