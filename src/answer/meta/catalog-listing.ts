import type { Article } from "../../coverage/article.js";
import { articleFacts, countWithin, withinLimits } from "../../retrieval/article-facts.js";
import type { AppliedFilter } from "../../retrieval/filters.js";
import type { CatalogEntry } from "../../vectorstore/snapshot/catalog.js";
import type { Snapshot } from "../../vectorstore/snapshot/snapshot.js";

/** A name that articles share, with an article that has it. */
export interface SharedName {
  readonly name: string;
  readonly count: number;
  /** The newest article with that name. */
  readonly example: Article;
}

/** What articles there are, for questions about the coverage as a whole (기사가 몇 건?, 가장 최근 기사는?). */
export interface CatalogListing {
  /** How many articles are within the limits. */
  readonly count: number;
  /** The newest articles within the limits, or the oldest first; undated ones last. */
  articles(end: "newest" | "oldest", most: number): Promise<readonly Article[]>;
  /** The outlets or reporters of the articles within the limits, those of most articles first, and how many there are. */
  names(of: "outlet" | "byline", most: number): Promise<{ readonly count: number; readonly names: SharedName[] }>;
}

/**
 * The articles of a snapshot within limits; none where a limit left nothing and was given up. A list says of its articles that they are of the
 * time asked for: an undated one, which a search keeps where that time is inferred, is not known to be.
 */
export async function listingOf(
  snapshot: Snapshot,
  filters: readonly AppliedFilter[],
  timeZone: string,
): Promise<CatalogListing> {
  const facts = await articleFacts(snapshot, timeZone);
  const given = filters.map((filter) => ({ ...filter, inferred: false }));
  const isRelaxed = filters.some(({ relaxed }) => relaxed);
  const isWithin = isRelaxed ? new Uint8Array(facts.size) : withinLimits(facts, given);
  const { catalog } = snapshot;
  return {
    count: countWithin(isWithin),
    articles: (end, most) => Promise.all(numbersFrom(end, catalog, isWithin, most).map((one) => snapshot.article(one))),
    async names(of, most) {
      const shared = namesOf(of, catalog, isWithin);
      const named = shared.slice(0, most).map(async ({ name, count, newest }) => ({
        name,
        count,
        example: await snapshot.article(newest),
      }));
      return { count: shared.length, names: await Promise.all(named) };
    },
  };
}

/** The numbers of the newest or oldest articles; one pass, for archives are large. */
function numbersFrom(
  end: "newest" | "oldest",
  catalog: readonly CatalogEntry[],
  isWithin: Uint8Array,
  most: number,
): number[] {
  const best: { number: number; rank: number }[] = [];
  for (const [number, { published }] of catalog.entries()) {
    if (isWithin[number] !== 1) continue;
    const rank = published === null ? Number.NEGATIVE_INFINITY : timeOf(published) * (end === "newest" ? 1 : -1);
    const at = best.findIndex((other) => rank > other.rank);
    best.splice(at === -1 ? best.length : at, 0, { number, rank });
    best.length = Math.min(best.length, most);
  }
  return best.map(({ number }) => number);
}

interface CountedName {
  readonly name: string;
  count: number;
  /** The number of the newest article, and its time. */
  newest: number;
  time: number;
}

/** Several reporters of one article are one string, joined by a comma. */
function reportersOf({ byline }: CatalogEntry): string[] {
  return (byline?.split(",") ?? []).map((name) => name.trim()).filter((name) => name !== "");
}

function namesOf(of: "outlet" | "byline", catalog: readonly CatalogEntry[], isWithin: Uint8Array): CountedName[] {
  const byName = new Map<string, CountedName>();
  for (const [number, entry] of catalog.entries()) {
    if (isWithin[number] !== 1) continue;
    const time = entry.published === null ? Number.NEGATIVE_INFINITY : timeOf(entry.published);
    const names = of === "byline" ? reportersOf(entry) : entry.outlet ? [entry.outlet] : [];
    for (const name of names) {
      const known = byName.get(name);
      if (known === undefined) {
        byName.set(name, { name, count: 1, newest: number, time });
        continue;
      }
      known.count += 1;
      if (time > known.time) Object.assign(known, { newest: number, time });
    }
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || b.time - a.time);
}

function timeOf(published: string): number {
  return Date.parse(published);
}
