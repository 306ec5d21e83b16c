import { type Document, type Element, isTag } from "domhandler";
import { DomUtils } from "htmlparser2";
import type { Article } from "../article.js";
import { articleOf } from "../article-of.js";
import { parseDate } from "../dates/dates.js";
import { type Found, foundDate } from "../text-metadata.js";
import { personNames } from "./authors/person-names.js";
import { blocksOf, type PageBlock } from "./body/blocks.js";
import { folded, trimBlocks } from "./body/trim-blocks.js";
import { sourceOf } from "./read-page.js";
import { elementsOf, findElement, isCutShort, parseMarkup } from "./tree.js";

/** What a feed is read with. */
export interface FeedFile {
  readonly file: string;
  /** The decoded feed. */
  readonly xml: string;
  /** IANA zone of times that state none. */
  readonly timeZone: string;
}

/**
 * Reads the items of an RSS or Atom file: each with its full text where the feed has it, else with its summary. Their ids
 * are `file#position`, from 1. An item without text gives the reason in its place.
 */
export function* readFeed({ file, xml, timeZone }: FeedFile): Generator<Article | { readonly reason: string }> {
  const document = parseMarkup(xml, { xml: true });
  const feed = findElement(document, (element) => /^(?:channel|feed|rdf:RDF)$/iu.test(element.name));
  const outlet = feed === null ? null : (childText(feed, ["title"]) ?? null);
  let position = 0;
  for (const item of itemsOf(document)) {
    position += 1;
    const text = childText(item, ["content:encoded", "content", "description", "summary", "media:description"]);
    if (text === null) yield { reason: `item ${position}: has no text` };
    else yield articleFrom(item, text, { id: `${file}#${position}`, file, outlet, timeZone });
  }
  if (isCutShort(document)) yield { reason: `too large a tree: what stands behind item ${position} is left out` };
}

function* itemsOf(document: Document): Generator<Element> {
  for (const element of elementsOf(document, (outer) => !/^(?:item|entry)$/iu.test(outer.name)))
    if (/^(?:item|entry)$/iu.test(element.name)) yield element;
}

interface Feed {
  readonly id: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly timeZone: string;
}

function articleFrom(
  item: Element,
  text: string,
  { id, file, outlet, timeZone }: Feed,
): Article | { readonly reason: string } {
  const title = stated(childText(item, ["title", "media:title"]), "feed title");
  const titles = new Set(title === null ? [] : [folded(title.value)]);
  const trimmed = trimBlocks(blocksIn(text), { timeZone, titles, repeats: () => false });
  if (trimmed.paragraphs.length === 0) return { reason: `item ${id.slice(id.lastIndexOf("#") + 1)}: has no text` };
  const authors = children(item, ["dc:creator", "author"]).flatMap((element) =>
    personNames(childText(element, ["name"]) ?? plain(element)),
  );
  const byline =
    authors.length > 0
      ? { value: [...new Set(authors)].join(", "), from: "feed author" }
      : bylineIn(trimmed.bylines[0]);
  return articleOf({
    id,
    file,
    ...sourceOf(trimmed.paragraphs),
    title,
    outlet: stated(childText(item, ["source"]), "feed source") ?? stated(outlet, "feed title of the channel"),
    byline,
    published: date(childText(item, ["pubDate", "published", "dc:date", "issued"]), timeZone),
    modified: date(childText(item, ["updated", "dcterms:modified", "modified"]), timeZone),
    section: stated(
      childText(item, ["category"]) ?? children(item, ["category"])[0]?.attribs.term ?? null,
      "feed category",
    ),
    url: addressOf(item),
  });
}

function bylineIn(byline: { readonly names: readonly string[]; readonly text: string } | undefined): Found | null {
  return byline === undefined || byline.names.length === 0
    ? null
    : { value: byline.names.join(", "), from: `byline "${byline.text.slice(0, 80)}"` };
}

function blocksIn(text: string): PageBlock[] {
  const markup = /<\/?[a-z][^>]*>/iu.test(text)
    ? text
    : text
        .split(/\n+/u)
        .map((line) => `<p>${line.replaceAll("<", "&lt;")}</p>`)
        .join("");
  const [root] = elementsOf(parseMarkup(`<div>${markup}</div>`, { xml: false }));
  return root ? blocksOf(root, { skips: () => false }) : [];
}

function children(element: Element, names: readonly string[]): Element[] {
  const own = element.children.filter(isTag);
  return names.flatMap((name) => own.filter((child) => child.name.toLowerCase() === name.toLowerCase()));
}

/** The text of the first child of these names that holds text, in the order of the names. */
function childText(element: Element, names: readonly string[]): string | null {
  for (const child of children(element, names)) {
    // Atom's xhtml content is mark-up, not text.
    const text = child.attribs.type === "xhtml" ? DomUtils.getInnerHTML(child) : DomUtils.textContent(child).trim();
    if (text !== "") return text;
  }
  return null;
}

function plain(element: Element): string {
  return DomUtils.textContent(element).trim();
}

function stated(value: string | null, from: string): Found | null {
  return value === null ? null : { value: value.replace(/<[^<>]+>/gu, " "), from };
}

function date(value: string | null, timeZone: string): Found | null {
  if (value === null) return null;
  const parsed = parseDate(value, timeZone);
  return parsed
    ? foundDate(parsed, `feed date "${value}"`, timeZone)
    : { value: "", from: `feed date "${value}": no date, left unknown` };
}

function addressOf(item: Element): Found | null {
  const links = children(item, ["link"]);
  const alternate = links.find(
    (link) => link.attribs.href !== undefined && (link.attribs.rel ?? "alternate") === "alternate",
  );
  return stated(alternate?.attribs.href ?? childText(item, ["link"]), "feed link");
}
