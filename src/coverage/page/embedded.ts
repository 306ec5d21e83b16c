import { blocksOf } from "./body/blocks.js";
import { isObject, type JsonObject, objectsIn, textsIn } from "./json-values.js";
import { scriptValues } from "./script-values.js";
import { elementsOf, parseMarkup } from "./tree.js";

/** An article that a page's script carries: its paragraphs and the object it was found in. */
export interface Embedded {
  readonly from: string;
  readonly texts: readonly string[];
  readonly owner: JsonObject;
}

/** An article has at least this many letters. */
const SHORTEST = 200;

/** Names of the fields that hold text, or parts of it, in the states that sites hand to their scripts. */
const TEXT_FIELDS = [
  "content_elements",
  "articleBody",
  "body",
  "content",
  "text",
  "html",
  "bodyHtml",
  "contents",
  "paragraphs",
  "blocks",
  "components",
  "elements",
];

/**
 * Looks for the article in the data that scripts of a page carry: `__NEXT_DATA__`, `Fusion.globalContent`, preloaded
 * states, anything that is JSON. The object with the longest text counts.
 */
export function embeddedArticle(scripts: readonly string[]): Embedded | null {
  let best: Embedded | null = null;
  let longest = SHORTEST;
  for (const { from, value } of scriptValues(scripts)) {
    for (const owner of objectsIn(value)) {
      const texts = textsOf(owner);
      const length = texts.reduce((sum, text) => sum + text.length, 0);
      if (length > longest) [best, longest] = [{ from, texts, owner }, length];
    }
  }
  return best;
}

/** How sites name such fields themselves: "articleContent", "newsBody", "contentHtml". */
const NAMED_TEXT = /(?:body|contents?|text|html)$|^(?:article|news|story)(?:body|content|text|html)/iu;

function textsOf(owner: JsonObject): string[] {
  const named = Object.keys(owner).filter((field) => NAMED_TEXT.test(field) && !TEXT_FIELDS.includes(field));
  for (const field of [...TEXT_FIELDS, ...named]) {
    const value = unwrapped(owner[field]);
    // Code and data are handed on as strings too.
    if (typeof value === "string" && value.length >= SHORTEST && !/^\s*[{[(]/u.test(value)) return plainTexts(value);
    if (!Array.isArray(value) || value.length === 0) continue;
    const parts = value.flatMap((part) => plainTexts(partText(part)));
    if (parts.join("").length >= SHORTEST) return parts;
  }
  return [];
}

/** Some states wrap the text once more: `body: {type: "json", json: […]}`. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value)) return value;
  return ["json", "html", "content", "children", "blocks", "text"]
    .map((field) => value[field])
    .find((inner) => typeof inner === "string" || Array.isArray(inner));
}

/** Parts are strings, or objects with a text of their own; pictures, adverts and lists of links are neither. */
function partText(part: unknown): string {
  if (typeof part === "string") return part;
  if (!isObject(part)) return "";
  const type = textsIn(part.type ?? part._type ?? part.kind ?? part.__typename ?? "")[0] ?? "";
  if (/image|photo|video|gallery|ad\b|advert|related|link|embed|promo|newsletter|correction/iu.test(type)) return "";
  for (const field of ["content", "text", "html", "value", "model", "data", "paragraph"]) {
    const value = part[field];
    if (typeof value === "string" && value.trim() !== "") return value;
    if (isObject(value)) return partText(value);
  }
  const children = part.children ?? part.items ?? part.blocks ?? part.content_elements;
  return Array.isArray(children) ? children.map(partText).join(type === "list" ? "\n" : "") : "";
}

/** Mark-up as its paragraphs, plain text as its lines. */
export function plainTexts(value: string): string[] {
  if (!/<\/?[a-z][^>]*>|&[a-z#0-9]+;/iu.test(value))
    return value
      .split(/\n+/u)
      .map((line) => line.replace(/\s+/gu, " ").trim())
      .filter(Boolean);
  const [root] = elementsOf(parseMarkup(`<div>${value}</div>`, { xml: false }));
  return root
    ? blocksOf(root, { skips: () => false })
        .filter((block) => !block.caption)
        .map((block) => block.text)
    : [];
}
