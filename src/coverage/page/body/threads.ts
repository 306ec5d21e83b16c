import { type Element, isTag } from "domhandler";
import { DomUtils } from "htmlparser2";
import { findDates } from "../../dates/dates.js";
import type { PageBlock } from "./blocks.js";

/** From this many on, dated entries in a row are a list. */
const ENOUGH = 3;
/** How far above its date the entry of a list is looked for. */
const LEVELS = 6;
/** A line with more text (in characters) says more than who wrote when. */
const LONGEST = 80;

/** "3시간 전", "37 minutes ago", "hace 2 horas", "vor 3 Stunden", "il y a 2 jours". */
const AGO =
  /\d\s?(?:초|분|시간|일|주|개월|년)\s?전|\b(?:\d+|an?)\s(?:second|minute|hour|day|week|month|year)s?\sago\b|\bhace\s(?:\d+|una?)\s|\bvor\s(?:\d+|eine[mr]?)\s(?:sek|min|stund|tag|woch|monat|jahr)|\bil y a\s(?:\d+|une?)\s/iu;

/**
 * The entries of lists in which each says when it was written, to the minute: comments and posts of readers. Entries with
 * headings are stories, or parts of one.
 * @param blocks the paragraphs of the page, in order
 * @param widthOf prose within an element, in columns
 */
export function threadsIn(blocks: readonly PageBlock[], widthOf: (element: Element) => number): Element[] {
  const lists = new Map<Element, Set<Element>>();
  for (const { text, element } of blocks) {
    if (text.length > LONGEST || !saysWhen(text)) continue;
    let entry = element;
    for (let level = 0; level < LEVELS; level += 1) {
      const { parent } = entry;
      if (parent === null || !isTag(parent)) break;
      lists.set(parent, (lists.get(parent) ?? new Set()).add(entry));
      entry = parent;
    }
  }
  return [...lists.values()].flatMap((all) => {
    const entries = [...all].filter((entry) => !hasHeading(entry));
    const written = entries.filter((entry) => widthOf(entry) > 0);
    const isList = written.length >= ENOUGH && written.length > 0.5 * entries.length && alike(written);
    return isList ? entries : [];
  });
}

function saysWhen(text: string): boolean {
  return AGO.test(text) || (/\d{1,2}\s?[:h시]\s?\d{2}/u.test(text) && findDates(text, "UTC").length > 0);
}

function hasHeading(entry: Element): boolean {
  return DomUtils.existsOne((node) => isTag(node) && /^h[1-4]$/u.test(node.name), entry.children);
}

function alike(entries: readonly Element[]): boolean {
  return entries.every(({ name }) => name === entries[0]?.name);
}
