import type { AppliedFilter } from "../filters.js";

/** Of two ways to give up equally many limits, the one that gives up the earlier of these. */
const GIVEN_UP_FIRST: readonly AppliedFilter["field"][] = ["to", "from", "outlet", "byline"];

/**
 * Gives up limits that were read from the question and leave nothing: the fewest possible. Of several equally small choices
 * dates go before an outlet and that before a byline: a date may have been meant of the event, a reporter's name is seldom
 * misread. The end of a period goes before its beginning: later reports know more. Limits given as options are never given up;
 * where those alone leave nothing, or nothing helps, all stay as they are.
 * @param passes how many articles are within the limits that are not relaxed
 */
export function relax(
  filters: readonly AppliedFilter[],
  passes: (filters: readonly AppliedFilter[]) => number,
): AppliedFilter[] {
  if (passes(filters) > 0) return [...filters];
  const inferred = filters
    .filter((filter) => filter.inferred && !filter.relaxed)
    .sort((a, b) => GIVEN_UP_FIRST.indexOf(a.field) - GIVEN_UP_FIRST.indexOf(b.field));
  for (let size = 1; size <= inferred.length; size += 1) {
    for (const givenUp of choices(inferred, size)) {
      const rest = filters.map((filter) => (givenUp.includes(filter) ? { ...filter, relaxed: true } : filter));
      if (passes(rest) > 0) return rest;
    }
  }
  return [...filters];
}

/** All choices of so many of the values, those with the earlier values first. */
function* choices<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  for (const [index, value] of values.entries()) {
    if (size === 0) return;
    for (const rest of choices(values.slice(index + 1), size - 1)) yield [value, ...rest];
  }
}
