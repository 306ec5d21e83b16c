import type { AskedFilters } from "../retrieval/filters.js";
import { Refusal } from "./failure.js";
import { readDate } from "./text/day.js";
import { escapeWithin } from "./text/escape.js";

function dateOf(given: string | null): string | undefined {
  if (given === null || given.trim() === "") return undefined;
  const date = readDate(given);
  if (date === null) throw new Refusal("not a date", (phrases) => phrases.failure.badDate(escapeWithin(given, 40)));
  return date;
}

/**
 * The limits a member gave as options, checked.
 * @throws Refusal when a date is none, or the first is later than the last.
 */
export function askedFilters(outlet: string | null, from: string | null, to: string | null): AskedFilters {
  const first = dateOf(from);
  const last = dateOf(to);
  // A year or month as the end includes all of it, so only the digits that both have are compared.
  if (first !== undefined && last !== undefined && first.slice(0, last.length) > last.slice(0, first.length)) {
    throw new Refusal("dates reversed", (phrases) => phrases.failure.datesReversed(first, last));
  }
  return {
    ...(outlet === null || outlet.trim() === "" ? {} : { outlet: outlet.trim() }),
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}
