import { otherOutlets, type Stories, storiesOf } from "../retrieval/collapse-stories.js";
import type { CatalogEntry } from "../vectorstore/snapshot/catalog.js";
import type { Snapshot } from "../vectorstore/snapshot/snapshot.js";

/** What is found out about a snapshot once, because it never changes. */
export interface SnapshotFacts {
  /** The publication date of the newest report, ISO 8601; null where no report has one. */
  readonly newest: string | null;
  /** The outlets that carried an article's story besides its own, by name. */
  readonly alsoIn: (article: Pick<CatalogEntry, "id" | "duplicateOf" | "outlet">) => readonly string[];
}

const known = new WeakMap<Snapshot, SnapshotFacts>();

/** The facts of a snapshot. */
export function factsOf(snapshot: Snapshot): SnapshotFacts {
  const facts = known.get(snapshot) ?? findFacts(snapshot.catalog);
  known.set(snapshot, facts);
  return facts;
}

function findFacts(catalog: readonly CatalogEntry[]): SnapshotFacts {
  const stories: Stories = storiesOf(catalog);
  return { newest: newestOf(catalog), alsoIn: (article) => otherOutlets(stories, article) };
}

function newestOf(catalog: readonly CatalogEntry[]): string | null {
  const at = (published: string | null) => (published === null ? Number.NEGATIVE_INFINITY : Date.parse(published));
  return catalog.reduce<string | null>((best, { published }) => (at(published) > at(best) ? published : best), null);
}
