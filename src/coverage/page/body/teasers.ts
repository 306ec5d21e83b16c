import { type Element, isTag, isText } from "domhandler";
import { DomUtils } from "htmlparser2";
import { kindOf } from "../elements.js";
import { elementsOf, textOf } from "../tree.js";

const INLINE = new Set("a b em font i small span strong u".split(" "));
const HEADING = /^h[2-6]$/u;
/** From this many of a kind on, boxes with linked headings are a list of other stories. */
const ENOUGH = 3;
/** How far above its heading a box is looked for. */
const LEVELS = 4;
/** A box with more text (in characters) is a part of the article, whatever its heading links to. */
const LONGEST = 600;
/** A link with less text (in characters) is no headline of a story, and a summary is longer. */
const TITLE = 10;
const SUMMARY = 30;

/**
 * The boxes below an element that lead to other stories: several neighbours of one kind, each with a linked heading and
 * little text of its own, or a link that stands alone above a summary. Their summaries, authors and dates look like the article's and are not.
 */
export function teasersIn(root: Element): Set<Element> {
  const teasers = new Set<Element>();
  const judged = new Set<Element>();
  const kinds = new Map<Element, ReadonlyMap<string, readonly Element[]>>();
  const alikeIn = (outer: Element) => {
    const known = kinds.get(outer) ?? byKind(outer.children.filter(isTag));
    kinds.set(outer, known);
    return known;
  };
  for (const heading of elementsOf(root)) {
    if (!isLinkedHeading(heading) && !isLoneLink(heading)) continue;
    let box: Element = heading;
    for (let level = 0; level < LEVELS; level += 1) {
      const outer = box.parent;
      if (outer === null || !isTag(outer) || teasers.has(box)) break;
      if (level > 0 && !judged.has(box)) {
        const alike = alikeIn(outer).get(kindOf(box)) ?? [];
        for (const child of alike) judged.add(child);
        if (alike.length >= ENOUGH && alike.every(isTeaser)) {
          for (const child of alike) teasers.add(child);
          break;
        }
      }
      box = outer;
    }
  }
  return teasers;
}

function isTeaser(box: Element): boolean {
  const width = textOf(box).length;
  if (width > LONGEST) return false;
  const inner = [...elementsOf(box)];
  const link = inner.find(isLoneLink);
  return inner.some(isLinkedHeading) || (link !== undefined && width >= textOf(link).length + SUMMARY);
}

/** A link with a headline's text, and no text beside it. */
function isLoneLink(element: Element): boolean {
  const { name, parent } = element;
  if (name !== "a" || parent === null || !isTag(parent) || INLINE.has(parent.name)) return false;
  const beside = parent.children.some(
    (child) => child !== element && (isText(child) ? child.data.trim() !== "" : isTag(child) && INLINE.has(child.name)),
  );
  return !beside && textOf(element).length >= TITLE;
}

function isLinkedHeading(element: Element): boolean {
  if (!HEADING.test(element.name)) return false;
  const { parent } = element;
  return (
    (parent !== null && isTag(parent) && parent.name === "a") ||
    DomUtils.existsOne((node) => isTag(node) && node.name === "a", element.children)
  );
}

function byKind(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const kinds = new Map<string, Element[]>();
  for (const element of elements) {
    const alike = kinds.get(kindOf(element));
    if (alike === undefined) kinds.set(kindOf(element), [element]);
    else alike.push(element);
  }
  return kinds;
}
