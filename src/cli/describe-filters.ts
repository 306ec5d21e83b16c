import type { AppliedFilter } from "../retrieval/filters.js";

/** The limits on the reporting that were kept to, in a line. */
export function describeFilters(filters: readonly AppliedFilter[]): string {
  const limits = filters.map(({ field, value, inferred, relaxed }) => {
    const from = inferred ? " (read from the question)" : "";
    return `${field} ${value}${from}${relaxed ? ", given up because it left nothing" : ""}`;
  });
  return `limits: ${limits.join("; ")}`;
}
