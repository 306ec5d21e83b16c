import type { Command } from "commander";
import type { AskedFilters } from "../retrieval/filters.js";

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
    .option("--to <date>", "reported on or before")
    .option("--explain", "show how the result came about");
}

/** The limits as given; what was not given is left out. */
export function filtersOf({ outlet, from, to }: AnswerOptions): AskedFilters {
  return { ...(outlet ? { outlet } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
