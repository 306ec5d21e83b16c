import { z } from "zod";
import type { Article } from "../../coverage/article.js";

const span = z.object({ start: z.number().int(), end: z.number().int() });

/** What the store keeps in memory of an article: all but its text. */
export const catalogEntrySchema = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string().nullable(),
  titleFrom: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  modified: z.string().nullable(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  duplicateOf: z.string().nullable(),
  headline: span.nullable(),
  /** Number of body paragraphs. */
  paragraphs: z.number().int(),
  /** Its passages are `firstPassage` to `firstPassage + passages - 1`. */
  firstPassage: z.number().int(),
  passages: z.number().int(),
  /** Where its record lies in `articles.jsonl`, in bytes. */
  offset: z.number().int(),
  bytes: z.number().int(),
  /** Whether record and passages lie on top of the files of the whole build. */
  onTop: z.boolean().optional(),
  /** sha256 of its record: another value is another version of the article. */
  hash: z.string(),
});

/** What the store keeps in memory of an article: all but its text. */
export type CatalogEntry = z.infer<typeof catalogEntrySchema>;

/** The entry of an article whose record and passages have been written. */
export function catalogEntry(
  article: Article,
  place: Pick<CatalogEntry, "firstPassage" | "passages" | "offset" | "bytes" | "hash">,
): CatalogEntry {
  const { id, file, title, titleFrom, outlet, byline, published, modified, section, url, language } = article;
  const paragraphs = article.blocks.filter((block) => block.kind === "body").length;
  const facts = { id, file, title, titleFrom, outlet, byline, published, modified, section, url, language };
  return { ...facts, duplicateOf: article.duplicateOf, headline: article.headline, paragraphs, ...place };
}

const SLICE = 500;

/** Parses `catalog.jsonl` in slices, so that a large one never holds the event loop for long. */
export async function parseCatalog(jsonl: string): Promise<CatalogEntry[]> {
  const lines = jsonl.split("\n").filter((line) => line !== "");
  const entries: CatalogEntry[] = [];
  for (let from = 0; from < lines.length; from += SLICE) {
    // The file's checksum has been compared: the schema is held against the first of each slice only.
    const slice: CatalogEntry[] = lines.slice(from, from + SLICE).map((line) => JSON.parse(line));
    catalogEntrySchema.parse(slice[0]);
    entries.push(...slice);
    if (from + SLICE < lines.length) await new Promise((resolve) => setImmediate(resolve));
  }
  return entries;
}
