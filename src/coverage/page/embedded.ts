import { blocksOf } from "./blocks.js";
import { isObject, type JsonObject, objectsIn, parseLoosely, textsIn } from "./json-values.js";
import { elementsOf, parseMarkup } from "./tree.js";

/** An article that a page's script carries: its paragraphs and the object it was found in. */
export interface Embedded {
  readonly from: string;
  readonly texts: readonly string[];
  readonly owner: JsonObject;
}

/** Scripts longer than this are not parsed. */
const LONGEST = 6_000_000;
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
  for (const script of scripts) {
    if (script.length > LONGEST || !/[{[]/u.test(script)) continue;
    for (const { from, value } of valuesIn(script)) {
      for (const owner of objectsIn(value)) {
        const texts = textsOf(owner);
        const length = texts.reduce((sum, text) => sum + text.length, 0);
        if (length > longest) [best, longest] = [{ from, texts, owner }, length];
      }
    }
  }
  return best;
}

/** The JSON values that a script assigns or consists of. */
function* valuesIn(script: string): Generator<{ readonly from: string; readonly value: unknown }> {
  const bare = script.trim();
  if (/^[{[]/u.test(bare)) {
    const value = parseLoosely(bare);
    if (value !== null) yield { from: "script data", value };
    return;
  }
  for (const { 1: name = "", 0: match, index } of bare.matchAll(/([\w.$[\]"']{3,60})\s*=\s*(?=[{[])/gu)) {
    const end = endOfValue(bare, index + match.length);
    const value = end === null ? null : parseLoosely(bare.slice(index + match.length, end));
    if (value !== null) yield { from: `script data ${name}`, value };
  }
}

/** Where the bracket at an offset is closed, strings skipped. */
function endOfValue(text: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') {
      index += 1;
      while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
    } else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return null;
}

function textsOf(owner: JsonObject): string[] {
  for (const field of TEXT_FIELDS) {
    const value = owner[field];
    if (typeof value === "string" && value.length >= SHORTEST) return plainTexts(value);
    if (!Array.isArray(value) || value.length === 0) continue;
    const parts = value.flatMap((part) => plainTexts(partText(part)));
    if (parts.join("").length >= SHORTEST) return parts;
  }
  return [];
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
