import type { Snapshot } from "../vectorstore/snapshot.js";
import { type AppliedFilter, type AskedFilters, givenFilters, passesFilter } from "./filters.js";
import type { FusedPassage } from "./fusion.js";
import { recencyBoost } from "./recency.js";
import { reportingLimits } from "./reporting-limits.js";
import { relax } from "./reporting-relax.js";

/** What a question and the options given with it say about the reporting. */
export interface Understood {
  readonly filters: readonly AppliedFilter[];
  /** The question without the words that limit the reporting; whole where a limit was given up. */
  readonly searched: string;
  /** Whether newer reports are preferred. */
  readonly recent: boolean;
}

/** What the newest report gains over a very old one, in units of the fused score: enough among equals, too little to hide a better match. */
const RECENCY_WEIGHT = 1;

/** Outlets and reporters of a snapshot, each once; a snapshot never changes. */
const known = new WeakMap<Snapshot, { readonly outlets: readonly string[]; readonly bylines: readonly string[] }>();

/**
 * Reads the limits on the reporting: those given as options hold, those read from the question are given up where they leave
 * nothing. An option stands above what the question says of the same field.
 * @throws Fault `filter_invalid` for an option that cannot be used
 */
export function understand(
  snapshot: Snapshot,
  question: string,
  timeZone: string,
  asked: { readonly filters?: AskedFilters; readonly now?: Date },
): Understood {
  const given = givenFilters(asked.filters ?? {});
  const { outlets, bylines } = namesOf(snapshot);
  const limits = reportingLimits(question, { outlets, bylines, now: asked.now ?? new Date(), timeZone });
  const fields = new Set(given.map(({ field }) => field));
  const inferred = limits.filters.filter(({ field }) => !fields.has(field));
  const filters = relax([...given, ...inferred], (wanted) => countPassing(snapshot, wanted, timeZone));
  const isRelaxed = filters.some(({ relaxed }) => relaxed);
  return { filters, searched: isRelaxed ? question : limits.question, recent: limits.recent };
}

/** Adds to each passage what the date of its report is worth; the parts of the score still add up. */
export function preferRecent(snapshot: Snapshot, ranked: readonly FusedPassage[], timeZone: string): FusedPassage[] {
  const newest = snapshot.catalog.reduce<string | null>(
    (latest, { published }) => (published !== null && (latest === null || published > latest) ? published : latest),
    null,
  );
  return ranked
    .map((found) => {
      const published = snapshot.catalog[snapshot.passages.article(found.passage)]?.published ?? null;
      const recency = RECENCY_WEIGHT * recencyBoost(published, newest, timeZone);
      return { ...found, score: found.score + recency, parts: { ...found.parts, recency } };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function namesOf(snapshot: Snapshot): { readonly outlets: readonly string[]; readonly bylines: readonly string[] } {
  const names = known.get(snapshot) ?? {
    outlets: [...new Set(snapshot.catalog.flatMap(({ outlet }) => outlet ?? []))],
    bylines: [...new Set(snapshot.catalog.flatMap(({ byline }) => byline ?? []))],
  };
  known.set(snapshot, names);
  return names;
}

function countPassing(snapshot: Snapshot, filters: readonly AppliedFilter[], timeZone: string): number {
  const isWithin = (entry: Snapshot["catalog"][number]) =>
    filters.every((filter) => passesFilter(entry, filter, timeZone));
  return snapshot.catalog.reduce((count, entry) => count + (isWithin(entry) ? 1 : 0), 0);
}
