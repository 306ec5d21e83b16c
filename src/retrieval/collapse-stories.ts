import type { CatalogEntry } from "../vectorstore/snapshot/catalog.js";

/** Length of a date that names a day. */
const DAY_LENGTH = 10;

/** Every story's articles, by the id of its first. */
export type Stories = ReadonlyMap<string, readonly CatalogEntry[]>;

/** Groups a catalog by story; stories of one article are left out. */
export function storiesOf(catalog: readonly CatalogEntry[]): Stories {
  const stories = new Map<string, CatalogEntry[]>();
  for (const entry of catalog) if (entry.duplicateOf !== null) stories.set(entry.duplicateOf, []);
  for (const entry of catalog) stories.get(entry.duplicateOf ?? entry.id)?.push(entry);
  return stories;
}

/** What tells versions of one story apart: of an article, or of its entry in a catalog. */
type Version = Pick<CatalogEntry, "id" | "duplicateOf" | "published" | "modified">;

/**
 * Keeps one version of each story among what was found: the latest, where dates tell, else the one that was found first. What
 * was found in it keeps its order; what was found in the other versions is left out.
 */
export function collapseStories<T extends { readonly article: Version }>(found: readonly T[]): T[] {
  const kept = new Map<string, Version>();
  for (const { article } of found) {
    const story = storyOf(article);
    const known = kept.get(story);
    if (!known || isLater(article, known)) kept.set(story, article);
  }
  return found.filter(({ article }) => kept.get(storyOf(article))?.id === article.id);
}

/** The outlets that carried a story besides the one that is shown. */
export function otherOutlets(stories: Stories, article: Pick<CatalogEntry, "id" | "duplicateOf" | "outlet">): string[] {
  const others = (stories.get(article.duplicateOf ?? article.id) ?? []).map(({ outlet }) => outlet);
  return [...new Set(others)].filter((outlet): outlet is string => outlet !== null && outlet !== article.outlet);
}

function storyOf({ id, duplicateOf }: Pick<CatalogEntry, "id" | "duplicateOf">): string {
  return duplicateOf ?? id;
}

/** By publication; of versions that were published at one moment, by their last change. */
function isLater(one: Version, other: Version): boolean {
  const order = compareDates(one.published, other.published);
  return order === 0 ? compareDates(one.modified, other.modified) === 1 : order === 1;
}

/** 1, 0 or -1; null where the dates do not tell: a day says nothing about the hours of the same day. */
function compareDates(one: string | null, other: string | null): 1 | 0 | -1 | null {
  if (one === null || other === null) return null;
  if (one === other) return 0;
  const precision = Math.min(one.length, other.length);
  const areMoments = precision > DAY_LENGTH;
  const [a, b] = areMoments
    ? [Date.parse(one), Date.parse(other)]
    : [one.slice(0, precision), other.slice(0, precision)];
  if (a === b) return areMoments ? 0 : null;
  return a > b ? 1 : -1;
}
