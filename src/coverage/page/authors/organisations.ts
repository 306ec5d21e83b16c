import type { Document } from "domhandler";
import { isJobTitle, isNameplate } from "../../bylines/bylines.js";
import { isWholeName } from "../../latin-names.js";
import type { Found } from "../../text-metadata.js";
import { textsIn } from "../json-values.js";
import { metaValue, type Structured } from "../structured.js";
import { SEPARATOR } from "../titles/stated-titles.js";
import { elementsOf, findElement, textOf } from "../tree.js";

/** Outlet names and the like that a byline must not be mistaken for. */
export function statedOutlets({ article, metas }: Structured): string[] {
  return [
    ...textsIn(article?.publisher ?? null),
    ...["og:site_name", "application-name", "publisher", "article:publisher"].flatMap(
      (name) => metaValue(metas, [name])?.value ?? [],
    ),
  ];
}

/** Whether a copyright line names a person: the writer of a site of one's own. */
export function isOwner({ value, from }: Found): boolean {
  return from.startsWith("copyright line") && isWholeName(value) && !isJobTitle(value) && !isNameplate(value, value);
}

/** The names, in small letters, that a page says are those of organisations: in JSON-LD, in microdata, and its outlet's. */
export function organisationsOf(
  document: Document,
  structured: Structured,
  outlets: readonly string[],
): ReadonlySet<string> {
  const names = [...outlets, ...structured.organisations];
  for (const element of elementsOf(document)) {
    if (!/organi[sz]ation$/iu.test(element.attribs.itemtype ?? "")) continue;
    const name = findElement(element, ({ attribs }) => attribs.itemprop === "name");
    if (name !== null) names.push(name.attribs.content ?? textOf(name));
  }
  return new Set(names.map((name) => name.replace(/\s+/gu, " ").trim().toLowerCase()).filter(Boolean));
}

/** The day that some pages put behind the outlet's name in their title. */
const DAY = /[\s,]+\d[\d.:/\s-]*$/u;

/** Tells whether a name is what the title element of a page ends with, as outlets' names do. */
export function signsTitle({ title }: Structured): (name: string) => boolean {
  const parts = title.split(SEPARATOR);
  const last = (parts.length > 1 ? (parts.at(-1) ?? "") : "").replace(DAY, "").toLowerCase();
  return (name) => last !== "" && name.toLowerCase() === last;
}
