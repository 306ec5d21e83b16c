import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import { type ArticleFacts, countWithin, withinLimits } from "./article-facts.js";
import { type AppliedFilter, type AskedFilters, givenFilters } from "./filters.js";
import type { FusedPassage } from "./fusion.js";
import { recencyBoost } from "./recency.js";
import type { Period } from "./reporting-dates/relative-days.js";
import { reportingLimits } from "./reporting-dates/reporting-limits.js";
import { relax } from "./reporting-dates/reporting-relax.js";

/** What a question and the options given with it say about the reporting. */
export interface Understood {
  readonly filters: readonly AppliedFilter[];
  /** The question without the words that limit the reporting; whole where a limit was given up. */
  readonly searched: string;
  /** The question without the words that limit the reporting, which may be nothing; also where a limit was given up. */
  readonly rest: string;
  /** Whether newer reports are preferred. */
  readonly recent: boolean;
}

/** What the newest report gains over a very old one, in units of the fused score: enough among equals, too little to hide a better match. */
const RECENCY_WEIGHT = 1;

/**
 * Reads the limits on the reporting: those given as options hold, those read from the question are given up where they leave
 * nothing. An option stands above what the question says of the same field.
 * @throws Fault `filter_invalid` for an option that cannot be used
 */
export function understand(
  facts: ArticleFacts,
  question: string,
  timeZone: string,
  asked: { readonly filters?: AskedFilters; readonly now?: Date },
): Understood {
  const given = givenFilters(asked.filters ?? {});
  const { outlets, bylines } = facts.names;
  const limits = reportingLimits(question, {
    outlets,
    bylines,
    now: asked.now ?? new Date(),
    timeZone,
    hasReports: reportsIn(facts),
  });
  const fields = new Set(given.map(({ field }) => field));
  const inferred = limits.filters.filter(({ field }) => !fields.has(field));
  const filters = relax([...given, ...inferred], (wanted) => countWithin(withinLimits(facts, wanted)));
  const isRelaxed = filters.some(({ relaxed }) => relaxed);
  return {
    filters,
    searched: isRelaxed ? question : limits.question,
    rest: limits.rest ?? question,
    recent: limits.recent,
  };
}

/** Whether there are reports of a period. A question may name one day again and again, and each time all articles would be asked. */
function reportsIn(facts: ArticleFacts): (period: Period) => boolean {
  const known = new Map<string, boolean>();
  return ({ from, to }) => {
    const key = `${from}/${to}`;
    const limits = givenFilters({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
    const has = known.get(key) ?? countWithin(withinLimits(facts, limits)) > 0;
    known.set(key, has);
    return has;
  };
}

/** Adds to each passage what the date of its report is worth; the parts of the score still add up. */
export function preferRecent(
  snapshot: Snapshot,
  { newest }: ArticleFacts,
  ranked: readonly FusedPassage[],
  timeZone: string,
): FusedPassage[] {
  return ranked
    .map((found) => {
      const published = snapshot.catalog[snapshot.passages.article(found.passage)]?.published ?? null;
      const recency = RECENCY_WEIGHT * recencyBoost(published, newest, timeZone);
      return { ...found, score: found.score + recency, parts: { ...found.parts, recency } };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}
