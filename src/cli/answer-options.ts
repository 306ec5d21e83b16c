import type { Command } from "commander";
import { Fault } from "../coverage/fault.js";
import { type AskedFilters, givenFilters } from "../retrieval/filters.js";

/** Options of the commands that answer. */
export interface AnswerOptions {
  readonly seeds?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly explain?: boolean;
}

/** Adds the limits on the reporting that `ask` and `search` share. */
export function withFilterOptions(command: Command): Command {
  return command
    .option("--outlet <name>", "only this outlet")
    .option("--from <date>", "reported on or after: YYYY, YYYY-MM or YYYY-MM-DD")
    .option("--to <date>", "reported on or before, in the same forms")
    .option("--explain", "show how the result came about");
}

/**
 * The limits as given; what was not given is left out.
 * @throws Fault `filter_invalid` for a date that is none, `usage` for a first date behind the last
 */
export function filtersOf({ outlet, from, to }: AnswerOptions): AskedFilters {
  for (const [name, value] of Object.entries({ outlet, from, to })) {
    // What a variable of a script left empty is no limit that was left out.
    if (value?.trim() === "")
      throw new Fault("usage", `--${name} is empty.`, { next: `give it a value, or leave out --${name}` });
  }
  const filters = { ...(outlet ? { outlet } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
  givenFilters(filters);
  // "2024" holds "2024-09": dates are compared as far as both are precise.
  const precision = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from && to && from.slice(0, precision) > to.slice(0, precision)) {
    throw new Fault("usage", `--from ${from} is later than --to ${to}: nothing lies between.`, {
      next: "swap the two dates",
    });
  }
  return filters;
}
