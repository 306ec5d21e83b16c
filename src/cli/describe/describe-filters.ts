import type { AnswerPhrases } from "../../discord/locales/phrases.js";
import { limitsInWords } from "../../discord/render/notes.js";
import type { AppliedFilter } from "../../retrieval/filters.js";

/** The limits on the reporting in lines: those that were given, those read from the question, and those given up. */
export function describeFilters(filters: readonly AppliedFilter[], phrases: AnswerPhrases): string[] {
  const worded = (some: readonly AppliedFilter[], say: (limits: string) => string) =>
    some.length === 0 ? [] : [say(limitsInWords(some, phrases, (value) => value))];
  const kept = filters.filter(({ relaxed }) => !relaxed);
  return [
    ...worded(
      kept.filter(({ inferred }) => !inferred),
      phrases.kept,
    ),
    ...worded(
      kept.filter(({ inferred }) => inferred),
      phrases.keptFromQuestion,
    ),
    ...worded(
      filters.filter(({ relaxed }) => relaxed),
      phrases.relaxed,
    ),
  ];
}
