import type { Document } from "domhandler";
import { isObject, type JsonObject, objectsIn, parseLoosely, textsIn } from "./json-values.js";
import { elementsOf, rawText } from "./tree.js";

/** What a page states about itself for machines. */
export interface Structured {
  /** `<meta>` and microdata values by name, property or itemprop in small letters, in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The JSON-LD object of the article, if there is one. */
  readonly article: JsonObject | null;
  /** Names that JSON-LD gives to organisations. */
  readonly organisations: readonly string[];
  /** Text of the `<title>` element. */
  readonly title: string;
  /** Values of the JSON scripts of the page that are not JSON-LD, parsed lazily. */
  readonly scripts: readonly string[];
  readonly canonical: string | null;
}

/** Collects meta elements, microdata, JSON-LD and scripts of a page in one walk. */
export function structuredData(document: Document): Structured {
  const metas = new Map<string, string[]>();
  const linked: JsonObject[] = [];
  const scripts: string[] = [];
  let title = "";
  let canonical: string | null = null;
  const add = (name: string | undefined, value: string | undefined) => {
    const text = value?.replace(/\s+/gu, " ").trim() ?? "";
    if (name === undefined || name === "" || text === "") return;
    for (const key of name.toLowerCase().split(/\s+/u)) metas.set(key, [...(metas.get(key) ?? []), text]);
  };
  for (const element of elementsOf(document)) {
    const { attribs, name } = element;
    if (name === "meta") add(attribs.property ?? attribs.name ?? attribs.itemprop, attribs.content);
    else if (name === "title" && title === "") title = rawText(element).replace(/\s+/gu, " ").trim();
    else if (name === "link" && attribs.rel?.toLowerCase() === "author") add("link:author", attribs.href);
    else if (name === "link" && attribs.rel?.toLowerCase() === "canonical") canonical ??= attribs.href ?? null;
    else if (name === "script") {
      if (/ld\+json/iu.test(attribs.type ?? "")) linked.push(...objectsIn(parseLoosely(rawText(element))));
      else if (rawText(element).length > 200) scripts.push(rawText(element));
    } else if (attribs.itemprop !== undefined && attribs.itemscope === undefined && attribs.content !== undefined)
      add(`itemprop:${attribs.itemprop}`, attribs.content);
  }
  const article = resolved(bestArticle(linked, title, ARTICLE) ?? bestArticle(linked, title, PAGE), linked);
  return { metas, article, organisations: organisationsIn(linked), title, scripts, canonical };
}

function organisationsIn(objects: readonly JsonObject[]): string[] {
  const found = objects.filter((object) => textsIn(object["@type"]).some((type) => /organi[sz]ation$/iu.test(type)));
  return found.flatMap(({ name, legalName }) => [...textsIn(name), ...textsIn(legalName)]);
}

const ARTICLE = /(?:article|blogposting|report)$/iu;
/** Some sites say the same of the page, or of the kind of work. */
const PAGE = /(?:webpage|creativework|review|recipe)$/iu;

/** Of all article objects (pages list related stories too) the one whose headline the title repeats, with most said of it. */
function bestArticle(objects: readonly JsonObject[], title: string, kind: RegExp): JsonObject | null {
  let best: JsonObject | null = null;
  let bestScore = 0;
  for (const object of objects) {
    if (!textsIn(object["@type"]).some((type) => kind.test(type))) continue;
    const headline = textsIn(object.headline ?? object.name)[0] ?? "";
    const fields = ["headline", "datePublished", "author", "articleBody", "publisher", "mainEntityOfPage"].filter(
      (field) => object[field] !== undefined,
    );
    const repeated = headline !== "" && folded(title).includes(folded(headline).slice(0, 30));
    const score = fields.length + (repeated ? 10 : 0);
    if (score > bestScore) [best, bestScore] = [object, score];
  }
  return best;
}

function isNamed(object: JsonObject): boolean {
  return object.name !== undefined || object.familyName !== undefined;
}

/** An article whose author or publisher is named by reference has the objects themselves. */
function resolved(article: JsonObject | null, objects: readonly JsonObject[]): JsonObject | null {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (!isObject(value) || isNamed(value) || value["@id"] === undefined) return value;
    return objects.find((object) => object["@id"] === value["@id"] && isNamed(object)) ?? value;
  };
  return (
    article && {
      ...article,
      ...Object.fromEntries(
        ["author", "creator", "publisher"].flatMap((field) =>
          article[field] === undefined ? [] : [[field, named(article[field])]],
        ),
      ),
    }
  );
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, "");
}

/** The first value of a meta field that has one. */
export function metaValue(
  metas: Structured["metas"],
  names: readonly string[],
): { readonly value: string; readonly name: string } | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return { value, name };
  }
  return null;
}
