import type { Document } from "domhandler";
import type { Found } from "../../text-metadata.js";
import { columns } from "../../text-width.js";
import { type Heading, headingsOf } from "../body/headings.js";
import { labelledCell } from "../body/labelled-cells.js";
import { folded } from "../body/trim-blocks.js";
import { bagF1, wordBag } from "../body/word-bags.js";
import type { Structured } from "../structured.js";
import { elementsOf, findElement, textOf } from "../tree.js";
import { SEPARATOR, statedTitles } from "./stated-titles.js";
import { withoutTag } from "./title-tag.js";

/** How boards label the headline. */
const TITLE_LABEL = /^(?:기사)?제목$|^(?:title|subject|headline|标题|標題|題名)$/iu;

/** How alike (F1 of words) a heading and the stated title must be to be the same headline. */
const SAME = 0.5;
/** The same for the only first heading of a page, where that is a whole line (columns): outlets state a second headline. */
const SAME_ONLY = 0.25;
const LINE = 28;
/** The same for headings that are not the page's first: those of other stories share words too. */
const SURE = 0.65;

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
    const bare = withoutKicker(shown, stated);
    return bare === null
      ? { value: shown.text, from: `heading <${shown.tag}>` }
      : { value: bare, from: `heading <${shown.tag}> without its kicker` };
  }
  const only = onlyHeadline(document, headings, stated);
  if (only !== null) return only;
  const cell = labelledCell(document, TITLE_LABEL);
  if (cell !== null) return { value: cell, from: "cell with that label" };
  if (stated[0]?.from === "title element") {
    const longer = shownInFull(headings, structured.title);
    if (longer !== null)
      return { value: longer.text, from: `heading <${longer.tag}>, which the title element shortens` };
    const part = shownPart(document, structured.title);
    if (part !== null) return { value: part, from: "title element, as far as the page shows it" };
  }
  return stated[0] ?? (headings[0] ? { value: headings[0].text, from: `heading <${headings[0].tag}>` } : null);
}

/** What is stated with a colon behind a topic ("Rivers: A town dries out") and shown without, in elements apart, is a headline below a kicker. */
function withoutKicker({ text, withoutParts }: Heading, stated: readonly Found[]): string | null {
  for (const { value } of stated) {
    const kicker = /^([^:：]{2,30})[:：]\s/u.exec(value)?.[1];
    const rest =
      kicker !== undefined && text.startsWith(`${kicker} `) ? text.slice(kicker.length).replace(/^[\s:：]+/u, "") : "";
    if (rest !== "" && withoutParts.has(folded(rest))) return rest;
  }
  return null;
}

/**
 * The only first heading of a page, when it stands by itself in its main part or article and says what the page states in
 * other words, or is named as the title.
 */
function onlyHeadline(document: Document, headings: readonly Heading[], stated: readonly Found[]): Found | null {
  const firsts = headings.filter(({ tag, rank }) => tag === "h1" && rank === 0);
  const [first] = firsts;
  if (first === undefined || firsts.length > 1 || columns(first.text) < LINE) return null;
  const bag = wordBag(first.text);
  const isAbout = stated.some(({ value }) => bagF1(bag, wordBag(value)) >= SAME_ONLY);
  // A title element with the outlet's name says nothing of the article.
  const isBare = stated.every(({ value, from }) => from === "title element" && columns(value) < SECTION);
  return (isAbout || first.isNamed || isBare) && isInMainPart(document)
    ? { value: first.text, from: "the only heading <h1>" }
    : null;
}

function isInMainPart(document: Document): boolean {
  return [...elementsOf(document)].some(
    (part) => /^(?:main|article)$/u.test(part.name) && findElement(part, ({ name }) => name === "h1") !== null,
  );
}

/** What is shorter (columns) and a link of the page too is the name of a section. */
const SECTION = 24;

/** A shortened headline is at least this wide (columns). */
const SHORTENED = 14;

/** The first heading that begins with a part of the title element and goes on: "… - Harbor town opens its old…". */
function shownInFull(headings: readonly Heading[], title: string): Heading | null {
  const parts = title
    .split(SEPARATOR)
    .flatMap((part) => [part, ...part.split(/[／　]/u).slice(-1)])
    .map((part) => part.replace(/\s*(?:…|\.{3})$/u, "").trim())
    .filter((part) => columns(part) >= SHORTENED);
  const isFull = ({ text }: Heading) => parts.some((part) => text.length > part.length && text.startsWith(part));
  return headings.find(isFull) ?? null;
}

/** What parts a headline from the outlet's name without a space: "…-한빛일보", "…_南岸网", "…：東港新聞". */
const GLUED = /^\s*[-–—_:：|｜<>＞·]{1,2}\s*\p{L}/u;
/** The same in front of it: "The Lantern: …". */
const NAMED = /\p{L}\s?[:：]\s?$/u;

/**
 * The longest part of the title element, cut at its lines or behind what the page shows of its beginning, that stands on the page
 * by itself.
 */
function shownPart(document: Document, title: string): string | null {
  const bare = withoutTag(title);
  const parts = [...title.split(SEPARATOR), ...(bare === title ? [] : [bare])];
  const shown = new Set<string>();
  const linked = new Set<string>();
  for (const element of elementsOf(document, (outer) => outer.name !== "nav" && outer.name !== "head")) {
    const text = element.children.length <= 6 && element.name !== "title" ? textOf(element) : "";
    if (text.length < 6 || text.length > title.length) continue;
    (element.name === "a" ? linked : shown).add(folded(text));
    if (text.length > 0.5 * title.length && title.startsWith(text) && GLUED.test(title.slice(text.length)))
      parts.push(text);
    if (text.length > 0.5 * title.length && title.endsWith(text) && NAMED.test(title.slice(0, -text.length)))
      parts.push(text);
  }
  const isSection = (part: string) => columns(part) < SECTION && linked.has(folded(part));
  const found = parts
    .filter((part) => part.length >= 6 && part !== title && shown.has(folded(part)) && !isSection(part))
    .sort((a, b) => b.length - a.length);
  return found[0]?.trim() ?? null;
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
      if (score > bestScore && (heading.tag === "h1" || same >= SURE)) [best, bestScore] = [heading, score];
    }
  }
  return best;
}
