import type { CatalogEntry } from "../vectorstore/catalog.js";
import type { Hit } from "./hit.js";

/** Every story's articles, by the id of its first. */
export type Stories = ReadonlyMap<string, readonly CatalogEntry[]>;

/** Groups a catalog by story; stories of one article are left out. */
export function storiesOf(catalog: readonly CatalogEntry[]): Stories {
  const stories = new Map<string, CatalogEntry[]>();
  for (const entry of catalog) if (entry.duplicateOf !== null) stories.set(entry.duplicateOf, []);
  for (const entry of catalog) stories.get(entry.duplicateOf ?? entry.id)?.push(entry);
  return stories;
}

/**
 * Keeps one version of each story among hits: the one with the latest date, where dates tell, else the one that was found
 * first. Its hits keep their order and places; the other versions' are left out.
 */
export function collapseStories(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit["article"]>();
  for (const { article } of hits) {
    const story = storyOf(article);
    const known = kept.get(story);
    if (!known || isLater(article.published, known.published)) kept.set(story, article);
  }
  return hits.filter(({ article }) => kept.get(storyOf(article))?.id === article.id);
}

/** The outlets that carried a story besides the one that is shown. */
export function otherOutlets(
  stories: Stories,
  article: Pick<Hit["article"], "id" | "duplicateOf" | "outlet">,
): string[] {
  const others = (stories.get(article.duplicateOf ?? article.id) ?? []).map(({ outlet }) => outlet);
  return [...new Set(others)].filter((outlet): outlet is string => outlet !== null && outlet !== article.outlet);
}

function storyOf({ id, duplicateOf }: Pick<Hit["article"], "id" | "duplicateOf">): string {
  return duplicateOf ?? id;
}

function isLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const [one, other] = [Date.parse(date), Date.parse(than)];
  return Number.isFinite(one) && Number.isFinite(other) && one > other;
}
