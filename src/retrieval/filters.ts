import { Fault } from "../coverage/fault.js";

/** Limits on the reporting that the asker gave as options. */
export interface AskedFilters {
  readonly outlet?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** A limit on the reporting that the retrieval kept to. */
export interface AppliedFilter {
  readonly field: "outlet" | "byline" | "from" | "to";
  readonly value: string;
  /** Read from the question, not given as an option. */
  readonly inferred: boolean;
  /** Given up because it left nothing. */
  readonly relaxed: boolean;
}

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * The limits given as options.
 * @throws Fault `filter_invalid` for a date that is none
 */
export function givenFilters({ outlet, from, to }: AskedFilters): AppliedFilter[] {
  const filters: AppliedFilter[] = [];
  const add = (field: AppliedFilter["field"], value: string) =>
    filters.push({ field, value, inferred: false, relaxed: false });
  if (outlet !== undefined && outlet.trim() !== "") add("outlet", outlet.trim());
  if (from !== undefined && from.trim() !== "") add("from", checkedDay("from", from.trim()));
  if (to !== undefined && to.trim() !== "") add("to", checkedDay("to", to.trim()));
  return filters;
}

/** Names are compared without case, width and white space. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

function checkedDay(field: string, value: string): string {
  const [, year, month = "01", day = "01"] = DAY.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (year !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)) {
    return value;
  }
  throw new Fault("filter_invalid", `«${value}» is not a date for ${field}.`, {
    next: "give YYYY, YYYY-MM or YYYY-MM-DD",
    data: { field, value },
  });
}
