import { type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import { DomUtils } from "htmlparser2";
import { elementsOf, nameWords, textOf } from "../tree.js";
import { suspicionOf } from "./furniture.js";
import { folded } from "./trim-blocks.js";

/** A heading of a page that may be its headline. */
export interface Heading {
  readonly text: string;
  /** Its text, folded, without an element that it begins or ends with: a kicker, a day, the author. */
  readonly withoutParts: ReadonlySet<string>;
  readonly tag: string;
  /** Whether the page names the element as a title. */
  readonly isNamed: boolean;
  readonly rank: number;
}

/** Names of elements that hold a headline: "title", "view_tit", "newstitle"; not those of other parts. */
const TITLE_WORD = /^(?:(?:bb|news?|art|article|post|story|view|doc|main|h)?(?:title|headline)|tit|ttl|subject)$/u;

/** Headings, most likely the headline first: h1, then other headings and elements that are named as one. */
export function headingsOf(document: Document): Heading[] {
  const headings: Heading[] = [];
  for (const element of elementsOf(document, (outer) => outer.name !== "nav" && outer.name !== "footer")) {
    const words = nameWords(element);
    const headline = /headline/iu.test(element.attribs.itemprop ?? "") || words.includes("headline");
    const named = headline || words.some((word) => TITLE_WORD.test(word));
    const rank =
      element.name === "h1"
        ? 0
        : headline
          ? 1
          : /^h[2-4]$/u.test(element.name)
            ? 2
            : named && /^(?:div|p|span|strong|dt|td)$/u.test(element.name)
              ? 3
              : null;
    // A box named "headline" around headings is none itself.
    if (rank === null || (!/^h\d$/u.test(element.name) && hasHeading(element))) continue;
    const text = headingText(element);
    if (text.length >= 4 && text.length <= 250) {
      headings.push({ text, withoutParts: withoutParts(element, text), tag: element.name, isNamed: named, rank });
      for (const part of partsOf(element))
        headings.push({ text: part, withoutParts: new Set(), tag: element.name, isNamed: false, rank: rank + PART });
    }
    if (headings.length > 400) break;
  }
  return headings.sort((a, b) => a.rank - b.rank);
}

/** A part of a heading is less likely the headline than the whole, and no shorter than this (characters). */
const PART = 1;
const SHORTEST_PART = 12;

/** The parts of a heading that is nothing but several elements: a topic and a headline side by side. */
function partsOf(element: Element): string[] {
  const parts = element.children.filter(isTag);
  const hasOwnText = element.children.some((child) => isText(child) && child.data.trim() !== "");
  if (parts.length < 2 || hasOwnText) return [];
  return parts.map(textOf).filter((part) => part.length >= SHORTEST_PART);
}

function hasHeading(element: Element): boolean {
  return DomUtils.existsOne((node) => isTag(node) && /^h[1-4]$/u.test(node.name), element.children);
}

const LABELS = new Set("kicker label flag badge icon category section tag blind ico".split(" "));

/** The text of a heading without the labels in it: "단독", the section, what only screen readers see. */
function headingText(element: Element): string {
  const labels = element.children
    .filter(isTag)
    .filter((child) => nameWords(child).some((word) => LABELS.has(word)) || suspicionOf(child) === "strong");
  const whole = textOf(element);
  const text = labels
    .reduce((rest, label) => rest.replace(textOf(label), " "), whole)
    .replace(/\s+/gu, " ")
    .trim();
  // A colon that is shown binds what stands in front of it to the rest.
  return text === "" || /^[:：]/u.test(text) ? whole : text;
}

/** The first and the last line of a heading with line breaks. */
function linesOf({ children }: Element): string[] {
  const breaks = [...children.keys()].filter((index) => isBreak(children[index]));
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const textIn = (nodes: readonly ChildNode[]) =>
    nodes
      .map((node) => textOf(node))
      .join("")
      .replace(/\s+/gu, " ")
      .trim();
  return [textIn(children.slice(0, first)), textIn(children.slice(last + 1))];
}

function isBreak(node: ChildNode | undefined): boolean {
  return node !== undefined && isTag(node) && node.name === "br";
}

function withoutParts(element: Element, text: string): Set<string> {
  const parts = [...element.children.filter(isTag).map(textOf), ...linesOf(element)].filter(
    (part) => part.length > 0 && part.length < text.length,
  );
  const rests = parts.flatMap((part) => [
    ...(text.startsWith(part) ? [text.slice(part.length)] : []),
    ...(text.endsWith(part) ? [text.slice(0, -part.length)] : []),
  ]);
  return new Set(rests.map(folded).filter((rest) => rest.length > 5));
}
