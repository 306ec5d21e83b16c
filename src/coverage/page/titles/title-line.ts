import type { Document } from "domhandler";
import { findHeadline } from "../../headline.js";
import { copyrightOutlet } from "../../outlets.js";
import type { Found } from "../../text-metadata.js";
import { columns } from "../../text-width.js";
import { type Heading, headingsOf } from "../body/headings.js";
import { folded, type Trimmed } from "../body/trim-blocks.js";
import { wordBag } from "../body/word-bags.js";
import { outwards } from "../elements.js";
import type { PageLine, PageLines } from "../page-lines.js";
import { elementsOf, textOf } from "../tree.js";
import { SEPARATOR } from "./stated-titles.js";

/** Width (columns) below which what stands beside the outlet's name is its section, and no line is a headline. */
const SECTION = 24;

/** Whether a title is the short rest of a title element that is the outlet's name and one other part: "The Lantern - Local News". */
function isSection({ value }: Found, whole: string, isOutlet: (line: string) => boolean): boolean {
  const parts = whole.split(SEPARATOR);
  return parts.length === 2 && columns(value) < SECTION && parts.includes(value) && isOutlet(parts[0] ?? "");
}

/**
 * The headline among the lines above the text, for pages without headings whose title element names the outlet, as the
 * copyright line or the picture of a masthead does, or the outlet and the section: then it is looked for below the section's name.
 * @param title what the page states as its title
 * @param whole the text of its title element
 * @param document the page, for its pictures
 * @returns null when the title is more than that, or no line shows itself to be the headline
 */
export function titleLine(
  title: Found | null,
  whole: string,
  { all, around, before }: PageLines,
  text: Trimmed,
  document: Document,
): Found | null {
  const owners = new Set(
    all.flatMap((line) => (line.role === "copyright" ? (copyrightOutlet(line.text) ?? []) : [])).map(folded),
  );
  const isOutlet = (line: string) => owners.has(folded(line));
  const above = around.slice(0, before).reverse();
  const body = text.paragraphs.map((paragraph) => paragraph.text);
  const isNoTitle = title === null || title.from === "title element";
  if (title === null || (isNoTitle && isOutlet(title.value))) return headlineOf(above, body, isOutlet);
  const opening = openingOf(text, all);
  if (isSection(title, whole, isOutlet)) {
    const head = [...above, ...opening.lines];
    return headlineOf(head.slice(head.findLastIndex((line) => line.text === title.value) + 1), opening.rest, isOutlet);
  }
  if (!isNoTitle) return null;
  const isForeign = columns(title.value) < SECTION && sharedWords(title.value, opening.rest) === 0;
  const named = isForeign ? namedLine(document, all, opening.rest) : null;
  return (
    named ??
    (isForeign || isPictured(document, title.value)
      ? (aboveByline(all, opening.rest) ?? inLargestType(document, all, opening.rest))
      : null)
  );
}

/** Words of a text that a headline takes up, at least. */
const TAKEN_UP = 2;

/** The line above the text that is a heading, or named as one, and takes up words of the text. */
function namedLine(document: Document, all: readonly PageLine[], rest: readonly string[]): Found | null {
  const first = all.findIndex((line) => rest.includes(line.text));
  const above = new Set(all.slice(0, Math.max(0, first)).map((line) => folded(line.text)));
  const isHeadline = ({ text }: Heading) =>
    columns(text) >= SECTION && above.has(folded(text)) && sharedWords(text, rest) >= TAKEN_UP;
  const heading = headingsOf(document).find(isHeadline);
  return heading === undefined ? null : { value: heading.text, from: `heading <${heading.tag}>` };
}

/** How many words of a line a text has. */
function sharedWords(line: string, text: readonly string[]): number {
  const words = new Set(wordBag(text.join("\n")).keys());
  return [...wordBag(line).keys()].filter((word) => words.has(word)).length;
}

/** Sizes of type from which a line may be a headline, where mark-up tells them by number; the text has 3. */
const LARGE_TYPE = 4;

/** The only line above the text that is set in the largest type of the page, as headlines were before headings. */
function inLargestType(document: Document, all: readonly PageLine[], rest: readonly string[]): Found | null {
  const first = all.findIndex((line) => rest.includes(line.text));
  const above = new Map(all.slice(0, Math.max(0, first)).map((line) => [folded(line.text), line.text]));
  const sized = [...elementsOf(document)].flatMap((element) => {
    const size = element.name === "font" ? typeSize(element.attribs.size ?? "") : 0;
    return size >= LARGE_TYPE ? [{ size, text: above.get(folded(textOf(element))) }] : [];
  });
  const largest = Math.max(0, ...sized.map(({ size }) => size));
  const [line, ...others] = sized.filter(({ size }) => size === largest);
  if (line?.text === undefined || others.length > 0 || columns(line.text) < SECTION) return null;
  return { value: line.text, from: "headline line, in the largest type" };
}

function typeSize(size: string): number {
  return /^\+\d$/u.test(size) ? LARGE_TYPE - 1 + Number(size) : /^\d$/u.test(size) ? Number(size) : 0;
}

/** Whether a picture says the same: a masthead, with the outlet's name. The title may have the section behind it. */
function isPictured(document: Document, title: string): boolean {
  const key = folded(title);
  return [...elementsOf(document)].some(({ name, attribs }) => {
    const said = name === "img" ? folded(attribs.alt ?? "") : "";
    return said.length > 5 && key.startsWith(said) && key.length - said.length < SECTION;
  });
}

/** The line right above the byline, where that stands above the text and below nothing but links and short lines. */
function aboveByline(all: readonly PageLine[], rest: readonly string[]): Found | null {
  const first = all.findIndex((line) => rest.includes(line.text));
  const byline = all.findIndex((line, index) => index < first && line.role === "byline");
  const line = all[byline - 1];
  return line !== undefined &&
    line.role === "text" &&
    columns(line.text) >= SECTION &&
    ![...outwards(line.element)].some(({ name }) => name === "a")
    ? { value: line.text, from: "headline line, above the byline" }
    : null;
}

function headlineOf(
  head: readonly PageLine[],
  body: readonly string[],
  isMasthead: (line: string) => boolean,
): Found | null {
  const found = findHeadline(head, body.join("\n"), { heading: () => false, isMasthead });
  const line = found === null ? undefined : head[found.index];
  return found === null || line === undefined ? null : { value: line.text, from: found.from };
}

/** The lines that a text opens with before its first prose, among which the headline may be, and what follows. */
function openingOf(
  { paragraphs }: Trimmed,
  all: readonly PageLine[],
): { readonly lines: readonly PageLine[]; readonly rest: readonly string[] } {
  const texts = paragraphs.map(({ text }) => text);
  const prose = new Set(all.flatMap((line) => (line.role === "prose" ? [line.text] : [])));
  const first = Math.max(
    0,
    texts.findIndex((text) => prose.has(text)),
  );
  const opening = new Set(texts.slice(0, first));
  return { lines: all.filter((line) => opening.has(line.text)), rest: texts.slice(first) };
}
