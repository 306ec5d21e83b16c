import type { CatalogEntry } from "../vectorstore/snapshot/catalog.js";
import { nameEmbeddings } from "../vectorstore/snapshot/manifest.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";
import type { CoverageOverview, CoverageRow } from "./wire.js";

/** Rows that are sent at once: more than anyone reads, few enough to draw. */
const ROWS = 200;

/**
 * What the snapshot holds, and what is not known of it.
 * @param query words that have to stand in an article's title, outlet, byline or id; empty for all
 * @param beside what the snapshot does not tell: the reader's name, the files that were added, whether the seeds were refused since
 */
export function coverageOverview(
  snapshot: Pick<Snapshot, "manifest" | "catalog">,
  query: string,
  { reader, added, behind }: Pick<CoverageOverview, "reader" | "added" | "behind">,
): CoverageOverview {
  const { manifest, catalog } = snapshot;
  const found = catalog.filter((entry) => fits(entry, query)).sort(byDate);
  const missing = (field: "title" | "outlet" | "byline" | "published") =>
    catalog.reduce((count, entry) => (entry[field] === null ? count + 1 : count), 0);
  return {
    snapshot: manifest.id,
    created: manifest.created,
    articles: manifest.articles,
    passages: manifest.passages,
    pendingVectors: manifest.pendingVectors,
    behind,
    embedder: nameEmbeddings(manifest.fingerprint.embeddings),
    reader,
    outlets: countOutlets(catalog),
    unknown: {
      title: missing("title"),
      outlet: missing("outlet"),
      byline: missing("byline"),
      published: missing("published"),
    },
    rows: found.slice(0, ROWS).map(rowOf),
    found: found.length,
    added,
  };
}

function fits({ id, title, outlet, byline }: CatalogEntry, query: string): boolean {
  const text = [id, title, outlet, byline].join("\n").normalize("NFC").toLowerCase();
  const words = query.normalize("NFC").toLowerCase().split(/\s+/u);
  return words.every((word) => text.includes(word));
}

/** Newest first; those without a date last. */
function byDate(a: CatalogEntry, b: CatalogEntry): number {
  return (b.published ?? "").localeCompare(a.published ?? "") || a.id.localeCompare(b.id);
}

function countOutlets(catalog: readonly CatalogEntry[]): CoverageOverview["outlets"] {
  const counts = new Map<string | null, number>();
  for (const { outlet } of catalog) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].map(([outlet, articles]) => ({ outlet, articles })).sort((a, b) => b.articles - a.articles);
}

function rowOf(entry: CatalogEntry): CoverageRow {
  const { id, title, outlet, byline, published, modified, url, language, duplicateOf, passages } = entry;
  return { article: id, title, outlet, byline, published, modified, url, language, duplicateOf, passages };
}
