import type { Article } from "../../coverage/article.js";
import { articleFacts, countWithin, withinLimits } from "../../retrieval/article-facts.js";
import type { AppliedFilter } from "../../retrieval/filters.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";

/** What there is, for questions about the coverage as a whole (기사가 몇 건?, 가장 최근 기사는?). */
export interface CatalogListing {
  /** What was searched for, without the words that limit the reporting. */
  readonly searched: string;
  /** Whether it is limited to a time: what names that time is no topic. */
  readonly dated: boolean;
  /** How many articles are within the limits. */
  readonly count: number;
  /** The newest articles within the limits, undated ones last. */
  newest(most: number): Promise<readonly Article[]>;
}

/**
 * The articles of a snapshot within limits; none where a limit left nothing and was given up. A list says of its articles that they are of the
 * time asked for: an undated one, which a search keeps where that time is inferred, is not known to be.
 */
export async function listingOf(
  snapshot: Snapshot,
  searched: string,
  filters: readonly AppliedFilter[],
  timeZone: string,
): Promise<CatalogListing> {
  const facts = await articleFacts(snapshot, timeZone);
  const isWithin = withinLimits(
    facts,
    filters.map((filter) => ({ ...filter, inferred: false })),
  );
  const isRelaxed = filters.some(({ relaxed }) => relaxed);
  return {
    searched,
    dated: filters.some(({ field, relaxed }) => !relaxed && (field === "from" || field === "to")),
    count: isRelaxed ? 0 : countWithin(isWithin),
    async newest(most) {
      return isRelaxed ? [] : Promise.all(newestNumbers(snapshot, isWithin, most).map((one) => snapshot.article(one)));
    },
  };
}

/** The numbers of the newest articles; one pass, for archives are large. */
function newestNumbers({ catalog }: Snapshot, isWithin: Uint8Array, most: number): number[] {
  const best: { number: number; time: number }[] = [];
  for (const [number, { published }] of catalog.entries()) {
    if (isWithin[number] !== 1) continue;
    const time = published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);
    const at = best.findIndex((other) => time > other.time);
    best.splice(at === -1 ? best.length : at, 0, { number, time });
    best.length = Math.min(best.length, most);
  }
  return best.map(({ number }) => number);
}
