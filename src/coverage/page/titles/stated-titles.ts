import type { Found } from "../../text-metadata.js";
import { folded } from "../body/trim-blocks.js";
import { textsIn } from "../json-values.js";
import { metaValue, type Structured } from "../structured.js";

/** Fields in which pages repeat their headline for others. */
const META_TITLES = [
  "og:title",
  "twitter:title",
  "title",
  "dc.title",
  "parsely-title",
  "sailthru.title",
  "cxenseparse:title",
  "itemprop:headline",
];

/** A line between a headline and the name of the outlet or section: "… - 연합뉴스", "… | BBC", "Reuters: …". */
export const SEPARATOR = /\s+[-–—|:·»<>]{1,2}\s+|\s*[|｜│»]\s*|\s::\s/u;

/** What programs write into a title element that nobody filled in. */
const UNFILLED = /^(?:document|untitled(?:\s(?:document|page))?|template|index|new page|page title|제목 없음|무제)$/iu;

/** The titles that a page states for others, most reliable first, without the outlet's name. */
export function statedTitles({ article, metas, title }: Structured, embedded: string | null): Found[] {
  const linked = textsIn(article?.headline ?? null)[0];
  const meta = metaValue(metas, META_TITLES);
  const all = [
    ...(linked === undefined ? [] : [{ value: linked, from: "JSON-LD headline" }]),
    ...(meta === null ? [] : [{ value: meta.value, from: `meta ${meta.name}` }]),
    ...(embedded === null ? [] : [{ value: embedded, from: "script data" }]),
    ...(title === "" || UNFILLED.test(title.trim()) ? [] : [{ value: title, from: "title element" }]),
  ];
  const names = [
    metaValue(metas, ["og:site_name", "application-name"])?.value ?? "",
    ...textsIn(article?.publisher ?? null),
  ];
  // Some sites state their own name as the headline of every page.
  const own = new Set(names.map(folded).filter(Boolean));
  const isName = (title: string) => own.has(folded(title));
  return all
    .map(({ value, from }) => ({
      value: withoutOutlet(
        decoded(value),
        all.map((other) => decoded(other.value)),
        names,
      ),
      from,
    }))
    .filter(({ value }, _, titles) => value !== "" && (titles.length === 1 || !isName(value)));
}

/** Some sites escape their metadata twice. */
function decoded(text: string): string {
  return text
    .replace(/&(?:quot|#34|#034);/gu, '"')
    .replace(/&(?:apos|#39|#039);/gu, "'")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&(?:hellip);/gu, "…")
    .replace(/&amp;/gu, "&")
    .replace(/<\/?(?:b|i|em|strong|br|span|sup|sub)\b[^>]*>/giu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Takes the outlet's name off: what stands apart by a line and is the site's name, or is missing in another statement of
 * the same title.
 */
function withoutOutlet(title: string, others: readonly string[], names: readonly string[]): string {
  const shorter = others.find(
    (other) => other.length >= 8 && other.length < title.length && (isEdge(title, other) || isEdge(title, other, true)),
  );
  if (shorter !== undefined) return shorter;
  const known = new Set(names.map(folded).filter(Boolean));
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  if (parts.length > 1 && (known.has(folded(last)) || (last.length <= 20 && last.length < 0.5 * title.length))) {
    const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s\-–—|:·»<>｜│]+$/u, "");
    // What is left may end with the section's name.
    return parts.length > 2 ? withoutOutlet(rest, [], names) : rest;
  }
  return parts.length > 1 && known.has(folded(first))
    ? title.slice(first.length).replace(/^[\s\-–—|:·»<>｜│]+/u, "")
    : title;
}

/** Whether a title is another with something set apart at its end (or start). */
function isEdge(title: string, other: string, start = false): boolean {
  if (start) return title.endsWith(other) && /[|｜»]\s*$/u.test(title.slice(0, -other.length));
  return title.startsWith(other) && /^\s*(?:[-–—|:·»<>｜│(]|::)/u.test(title.slice(other.length));
}
