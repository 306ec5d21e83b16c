import { type Document, type Element, isTag } from "domhandler";
import { DomUtils } from "htmlparser2";
import type { Found } from "../text-metadata.js";
import { suspicionOf } from "./furniture.js";
import { textsIn } from "./json-values.js";
import { metaValue, type Structured } from "./structured.js";
import { elementsOf, nameWords, textOf } from "./tree.js";
import { folded } from "./trim-blocks.js";
import { bagF1, wordBag } from "./word-bags.js";

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

/** How alike (F1 of words) a heading and the stated title must be to be the same headline. */
const SAME = 0.5;

/** A line between a headline and the name of the outlet or section: "… - 연합뉴스", "… | BBC", "Reuters: …". */
const SEPARATOR = /\s+[-–—|:·»<>]{1,2}\s+|\s*[|｜│»]\s*|\s::\s/u;

/**
 * The headline of a page: the heading that shows it, when it agrees with what the page states for others; else what it
 * states (JSON-LD, OpenGraph, the title element) without the outlet's name.
 */
export function pageTitle(document: Document, structured: Structured, embedded: string | null): Found | null {
  const stated = statedTitles(structured, embedded);
  const headings = headingsOf(document);
  const shown = shownHeadline(
    headings,
    stated.map((title) => title.value),
  );
  if (shown !== null) {
    const rest = stated.find(({ value }) => shown.withoutParts.has(folded(value)));
    if (rest !== undefined)
      return { value: rest.value, from: `${rest.from}, the heading <${shown.tag}> without its labels` };
    return { value: shown.text, from: `heading <${shown.tag}>` };
  }
  const part = stated[0]?.from === "title element" ? shownPart(document, structured.title) : null;
  if (part !== null) return { value: part, from: "title element, as far as the page shows it" };
  return stated[0] ?? (headings[0] ? { value: headings[0].text, from: `heading <${headings[0].tag}>` } : null);
}

function statedTitles({ article, metas, title }: Structured, embedded: string | null): Found[] {
  const linked = textsIn(article?.headline ?? null)[0];
  const meta = metaValue(metas, META_TITLES);
  const all = [
    ...(linked === undefined ? [] : [{ value: linked, from: "JSON-LD headline" }]),
    ...(meta === null ? [] : [{ value: meta.value, from: `meta ${meta.name}` }]),
    ...(embedded === null ? [] : [{ value: embedded, from: "script data" }]),
    ...(title === "" ? [] : [{ value: title, from: "title element" }]),
  ];
  const names = [
    metaValue(metas, ["og:site_name", "application-name"])?.value ?? "",
    ...textsIn(article?.publisher ?? null),
  ];
  return all
    .map(({ value, from }) => ({
      value: withoutOutlet(
        decoded(value),
        all.map((other) => decoded(other.value)),
        names,
      ),
      from,
    }))
    .filter(({ value }) => value !== "");
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

/** The longest part of the title element, cut at its lines, that stands on the page by itself. */
function shownPart(document: Document, title: string): string | null {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return null;
  const shown = new Set<string>();
  for (const element of elementsOf(document, (outer) => outer.name !== "nav" && outer.name !== "head")) {
    const text = element.children.length <= 6 && element.name !== "title" ? textOf(element) : "";
    if (text.length >= 6 && text.length <= title.length) shown.add(folded(text));
  }
  const found = parts.filter((part) => part.length >= 6 && shown.has(folded(part))).sort((a, b) => b.length - a.length);
  return found[0]?.trim() ?? null;
}

interface Heading {
  readonly text: string;
  /** Its text, folded, without an element that it begins or ends with: a kicker, a day, the author. */
  readonly withoutParts: ReadonlySet<string>;
  readonly tag: string;
  readonly rank: number;
}

/** Headings, most likely the headline first: h1, then other headings and elements that are named as one. */
function headingsOf(document: Document): Heading[] {
  const headings: Heading[] = [];
  for (const element of elementsOf(document, (outer) => outer.name !== "nav" && outer.name !== "footer")) {
    const words = nameWords(element);
    const headline = /headline/iu.test(element.attribs.itemprop ?? "") || words.includes("headline");
    const named = headline || words.includes("title") || words.includes("tit") || words.includes("subject");
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
    if (text.length >= 4 && text.length <= 250)
      headings.push({ text, withoutParts: withoutParts(element, text), tag: element.name, rank });
    if (headings.length > 400) break;
  }
  return headings.sort((a, b) => a.rank - b.rank);
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
  return text === "" ? whole : text;
}

function withoutParts(element: Element, text: string): Set<string> {
  const parts = element.children
    .filter(isTag)
    .map(textOf)
    .filter((part) => part.length > 0 && part.length < text.length);
  const rests = parts.flatMap((part) => [
    ...(text.startsWith(part) ? [text.slice(part.length)] : []),
    ...(text.endsWith(part) ? [text.slice(0, -part.length)] : []),
  ]);
  return new Set(rests.map(folded).filter((rest) => rest.length > 5));
}

/** The heading that agrees best with a stated title; of equals the more likely one. */
function shownHeadline(headings: readonly Heading[], stated: readonly string[]): Heading | null {
  let best: Heading | null = null;
  let bestScore = SAME;
  for (const title of stated) {
    const bag = wordBag(title);
    for (const heading of headings) {
      const same = folded(heading.text) === folded(title) ? 1 : bagF1(wordBag(heading.text), bag);
      const score = same - 0.02 * heading.rank;
      if (score > bestScore) [best, bestScore] = [heading, score];
    }
  }
  return best;
}
