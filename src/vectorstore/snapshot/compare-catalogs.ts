import type { CatalogEntry } from "./catalog.js";

/** How many articles are new, changed, gone and the same. */
export interface CatalogChanges {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

type Version = Pick<CatalogEntry, "id" | "hash">;

/** Compares the articles of two builds by id and content. */
export function compareCatalogs(before: readonly Version[], now: readonly Version[]): CatalogChanges {
  const hashes = new Map(before.map(({ id, hash }) => [id, hash]));
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const { id, hash } of now) {
    const known = hashes.get(id);
    if (known === undefined) counts.added += 1;
    else if (known === hash) counts.unchanged += 1;
    else counts.updated += 1;
    hashes.delete(id);
  }
  return { ...counts, removed: hashes.size };
}
