import type { QuestionTerm } from "../question/question-analysis.js";
import type { TermRole } from "../question/question-roles.js";
import type { Statement } from "./statement.js";
import type { TermMatch } from "./statement-match.js";
import type { FoundValue } from "./statement-values.js";

/** Characters between value and word after which nearness has fallen to a third. */
const NEAR = 25;

/** How near a value stands to a word of the aspect (else of the topic): 1 beside it, falling with the characters between. */
export function nearness(
  terms: readonly QuestionTerm[],
  matches: readonly TermMatch[],
  { words }: Statement,
  values: readonly FoundValue[],
): number {
  const places = (role: TermRole): number[] =>
    terms.flatMap((term, i) => {
      const match = matches[i];
      const token = match === undefined || match.value < 0.5 ? undefined : words.tokens[match.at];
      return term.role === role && token !== undefined ? [(token.start + token.end) / 2] : [];
    });
  const aspects = places("aspect");
  const anchors = aspects.length > 0 ? aspects : places("topic");
  const distances = anchors.flatMap((anchor) => values.map(({ start, end }) => Math.abs(anchor - (start + end) / 2)));
  return distances.length === 0 ? 0 : Math.exp(-Math.min(...distances) / NEAR);
}
