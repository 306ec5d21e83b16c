import type { Article } from "../article.js";
import { articleOf } from "../article-of.js";
import { statedByline } from "../bylines/stated-byline.js";
import { parseDate } from "../dates/dates.js";
import { linesOf, tooManyLines } from "../lines.js";
import { tiled } from "../passages/tiles.js";
import { type Found, foundDate } from "../text-metadata.js";

/**
 * Reads one article of a `.json` or `.jsonl` file: `{id?, title?, text, outlet?, byline?, published?, modified?, section?, url?,
 * lang?}`. Its text is the source as it is; nothing is removed but blank space.
 * @param place the id of an article that states none
 * @returns the reason when the value is no article
 */
export function readJsonArticle(
  value: unknown,
  file: string,
  place: string,
  timeZone: string,
): Article | { readonly reason: string } {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return { reason: "not an object with a text" };
  const fields = new Map<string, unknown>(Object.entries(value));
  const source = fields.get("text");
  if (typeof source !== "string") return { reason: "has no text" };
  if (source.trim() === "") return { reason: "its text is empty" };
  const long = tooManyLines(source);
  if (long !== null) return { reason: `its text has ${long}` };
  const stated = (name: string): Found | null => {
    const text = textOf(fields.get(name));
    return text === "" ? null : { value: text, from: `JSON ${name}` };
  };
  const language = stated("lang");
  const byline = stated("byline");
  return articleOf({
    id: stated("id")?.value ?? place,
    file,
    source,
    blocks: tiled(
      source,
      linesOf(source).map(({ start, end }) => ({ start, end, kind: "body" })),
    ),
    title: stated("title"),
    outlet: stated("outlet"),
    byline: byline && statedByline(byline),
    published: statedDate(stated("published"), timeZone),
    modified: statedDate(stated("modified"), timeZone),
    section: stated("section"),
    url: stated("url"),
    language: language && { ...language, value: canonicalLanguage(language.value) },
  });
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join(", ") : "";
}

function statedDate(found: Found | null, timeZone: string): Found | null {
  if (found === null) return null;
  const date = parseDate(found.value, timeZone);
  return date
    ? foundDate(date, `${found.from} "${found.value}"`, timeZone)
    : { value: "", from: `${found.from} "${found.value}": no date, left unknown` };
}

/** `zh-CN` as `zh-Hans`, `zh-TW` as `zh-Hant`, `ko_KR` as `ko`: the tags that questions have. */
export function canonicalLanguage(tag: string): string {
  try {
    const locale = new Intl.Locale(tag.replaceAll("_", "-")).maximize();
    return locale.language === "zh" ? `zh-${locale.script}` : locale.language;
  } catch {
    return tag;
  }
}
