import type { Document, Element } from "domhandler";
import type { Found } from "../text-metadata.js";
import { isObject, textsIn } from "./json-values.js";
import { personNames } from "./person-names.js";
import { metaValue, type Structured } from "./structured.js";
import { elementsOf, nameWords, textOf } from "./tree.js";
import type { Trimmed } from "./trim-blocks.js";

const META_AUTHORS = [
  "byl",
  "dable:author",
  "parsely-author",
  "sailthru.author",
  "author",
  "article:author",
  "og:article:author",
  "article:author_name",
  "cxenseparse:author",
  "dc.creator",
  "dcterms.creator",
  "itemprop:author",
  "itemprop:creator",
  "bt:author",
];

/** The reporters of a page: whom it states for machines, else whom its byline shows. */
export function pageAuthors(
  document: Document,
  structured: Structured,
  embedded: readonly string[],
  trimmed: Trimmed | null,
  outlets: readonly string[],
): Found | null {
  const known = new Set(outlets.map((outlet) => outlet.toLowerCase()));
  const found = (statements: readonly string[], from: string): Found | null => {
    const names = [...new Set(statements.flatMap((statement) => personNames(statement, known)))];
    return names.length > 0 && names.length <= 12 ? { value: names.join(", "), from } : null;
  };
  const linked = found(linkedAuthors(structured.article?.author ?? structured.article?.creator), "JSON-LD author");
  if (linked) return linked;
  for (const name of META_AUTHORS) {
    const stated = found(structured.metas.get(name) ?? [], `meta ${name}`);
    if (stated) return stated;
  }
  return (
    found(embedded, "script data") ??
    shownByline(document, found) ??
    found(
      (trimmed?.bylines ?? []).slice(0, 1).map((byline) => `${byline.names.join(", ")}`),
      `byline "${trimmed?.bylines[0]?.text.slice(0, 80) ?? ""}"`,
    ) ??
    null
  );
}

/** Organisations are outlets, not reporters. */
function linkedAuthors(value: unknown): string[] {
  const authors = Array.isArray(value) ? value : [value];
  return authors.flatMap((author) =>
    isObject(author) && /organi[sz]ation/iu.test(textsIn(author["@type"]).join(" ")) ? [] : textsIn(author),
  );
}

const AUTHOR_WORDS = new Set(
  "author authors byline bylines reporter journalist writer writers contributor contributors".split(" "),
);

/** The first element that is marked up as the author's name and holds one. */
function shownByline(
  document: Document,
  found: (statements: readonly string[], from: string) => Found | null,
): Found | null {
  const marked: { readonly element: Element; readonly rank: number }[] = [];
  for (const element of elementsOf(document, (outer) => !/comment|reply|related/iu.test(outer.attribs.class ?? ""))) {
    const property = `${element.attribs.itemprop ?? ""} ${element.attribs.rel ?? ""} ${element.attribs["data-testid"] ?? ""}`;
    const rank = /\bauthor\b|byline/iu.test(property)
      ? 0
      : nameWords(element).some((word) => AUTHOR_WORDS.has(word))
        ? 1
        : null;
    if (rank !== null) marked.push({ element, rank });
    if (marked.length > 60) break;
  }
  for (const { element } of marked.sort((a, b) => a.rank - b.rank)) {
    const text = textOf(element);
    const stated = text.length <= 200 ? found([text], `shown byline "${text.slice(0, 80)}"`) : null;
    if (stated) return stated;
  }
  return null;
}

/** Outlet names and the like that a byline must not be mistaken for. */
export function statedOutlets({ article, metas }: Structured): string[] {
  return [
    ...textsIn(article?.publisher ?? null),
    ...["og:site_name", "application-name", "publisher", "article:publisher"].flatMap(
      (name) => metaValue(metas, [name])?.value ?? [],
    ),
  ];
}
