import { type JsonObject, textsIn } from "./json-values.js";

/** How scripts name the headline. */
export const TITLE_FIELDS = ["headline", "headlines", "title", "subject", "articleTitle", "newsTitle"];
/** How scripts name the day of publication. */
export const DATE_FIELDS = [
  "datePublished",
  "first_publish_date",
  "publishedAt",
  "published_at",
  "publishDate",
  "publish_date",
  "pubDate",
  "publicationDate",
  "display_date",
  "firstPublished",
  "createdAt",
  "regDate",
  "reg_date",
  "regDt",
  "regdate",
  "registDate",
  "deployDt",
  "inputDate",
  "inputDt",
  "serviceDate",
  "createDate",
  "createdDate",
  "writeDate",
  "articleDate",
];
/** How scripts name the day of the last change. */
export const CHANGE_FIELDS = [
  "dateModified",
  "last_updated_date",
  "updatedAt",
  "updated_at",
  "modifiedDate",
  "lastPublished",
  "modified_at",
  "updateDate",
  "modDate",
  "updateDt",
];

const AUTHOR_FIELDS = [
  "authors",
  "author",
  "byline",
  "bylines",
  "reporters",
  "reporterList",
  "reporter",
  "reporterName",
  "writers",
  "writer",
  "writerName",
  "authorName",
];

/** The text of the first of some fields that an object has. */
export function ownText(owner: JsonObject | null, fields: readonly string[]): string | null {
  for (const field of fields) {
    const text = textsIn(owner?.[field] ?? null)[0];
    if (text !== undefined) return text;
  }
  return null;
}

/** What an object that scripts carry says of its authors. */
export function authorTexts(owner: JsonObject | null): string[] {
  const credits = owner?.credits;
  const by = credits !== null && typeof credits === "object" && "by" in credits ? credits.by : null;
  const field = AUTHOR_FIELDS.find((name) => owner?.[name] !== undefined && owner[name] !== null);
  return textsIn(by ?? (field === undefined ? null : owner?.[field]) ?? null);
}
