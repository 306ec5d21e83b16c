import type { AskedFilters } from "../retrieval/filters.js";
import { foldName } from "../retrieval/filters.js";
import { dayOf } from "../retrieval/reporting-dates/days.js";
import type { Phrases } from "./locales/phrases.js";
import type { ArticleCard } from "./ports/coverage.js";
import type { Listing } from "./ports/state.js";
import { articleBlock, passageBlock } from "./render/list-blocks.js";
import { type Outgoing, plain } from "./render/outgoing.js";
import { pageOf } from "./render/page.js";
import { needed, type Room } from "./room.js";

/** Passages that a search looks through, and how many of them, or of articles, stand on one page. */
const SEARCHED = 15;
const PASSAGES_A_PAGE = 3;
const ARTICLES_A_PAGE = 8;

/** Whether an article is within the limits that a member gave; one without a date is outside of any dates. */
export function isWithin(article: ArticleCard, { outlet, from, to }: AskedFilters, timeZone: string): boolean {
  if (outlet !== undefined && foldName(article.outlet ?? "") !== foldName(outlet)) return false;
  if (from === undefined && to === undefined) return true;
  if (article.published === null) return false;
  const day = dayOf(article.published, timeZone);
  // A month or year is compared with what of the day is as precise as it is.
  const compared = (limit: string) => [day.slice(0, limit.length), limit.slice(0, day.length)] as const;
  const [dayFrom, first] = compared(from ?? "");
  const [dayTo, last] = compared(to ?? "");
  return dayFrom >= first && dayTo <= last;
}

async function blocksOf(listing: Listing, phrases: Phrases, room: Room): Promise<{ blocks: string[]; each: number }> {
  const wording = { phrases: phrases.answer, timeZone: room.timeZone };
  if (listing.kind === "search") {
    const found = await needed(room.search).search(listing.query, listing.filters, SEARCHED);
    return { blocks: found.map((passage) => passageBlock(passage, wording)), each: PASSAGES_A_PAGE };
  }
  const articles = await needed(room.coverage).articles();
  const within = articles.filter((article) => isWithin(article, listing.filters, room.timeZone));
  return { blocks: within.map((article) => articleBlock(article, wording)), each: ARTICLES_A_PAGE };
}

/** One page of a list, made anew from the coverage as it is now. */
export async function listingPage(
  id: string,
  listing: Listing,
  page: number,
  phrases: Phrases,
  room: Room,
): Promise<Outgoing> {
  const { blocks, each } = await blocksOf(listing, phrases, room);
  if (blocks.length === 0) return plain(phrases.listing.nothing);
  const title = listing.kind === "search" ? phrases.listing.passages : phrases.listing.articles;
  return pageOf({ id, title, blocks, each, page }, phrases);
}
