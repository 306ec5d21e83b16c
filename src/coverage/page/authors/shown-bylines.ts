import { type Document, type Element, isTag } from "domhandler";
import { uniqueNames } from "../../bylines/name-lists.js";
import type { Found } from "../../text-metadata.js";
import type { TextPlace } from "../body/text-place.js";
import { folded } from "../body/trim-blocks.js";
import { isWithin, kindOf, outwards, parentOf } from "../elements.js";
import type { PageLines } from "../page-lines.js";
import { elementsOf, findElement, textOf } from "../tree.js";
import { isAuthorLink } from "./author-links.js";
import { isInBylineMenu, isNamedAuthor, isPlaceOnly } from "./author-marks.js";
import { handsIn, linesOf } from "./byline-lines.js";
import { japaneseName } from "./japanese-names.js";

/** What elements that are marked up as the author's name show. */
export interface ShownBylines {
  /** Standing by the text. */
  readonly near: Found | null;
  /** The same, elsewhere: pages list authors of other texts too. */
  readonly far: Found | null;
  /** Who worked on it without writing, by the job that a byline tells. */
  readonly others: readonly string[];
  /** What those by the text say, name or not. */
  readonly texts: readonly string[];
}

/** An element with more text (in characters) is no byline. */
const LONGEST = 200;
/** Marked elements that are looked at. */
const MOST = 120;
const ROLE = /기자|특파원|논설위원/u;

interface Marked {
  readonly element: Element;
  readonly rank: number;
}

/**
 * Reads the elements of a page that are marked up as bylines: microdata first, then names of classes, then links to authors' pages.
 * @param namesOf the people that a text names
 */
export function shownBylines(
  document: Document,
  lines: PageLines,
  place: TextPlace,
  namesOf: (text: string) => readonly string[],
): ShownBylines {
  const around = lines.around.map((line) => folded(line.text));
  const isNear = (text: string) =>
    text !== "" && around.some((line) => line.includes(text) || (line.length > 5 && text.includes(line)));
  const [near, far, others, texts]: [Found[], Found[], string[], string[]] = [[], [], [], []];
  const isJapanese = lines.around.some(({ text }) => /\p{Script=Hiragana}/u.test(text));
  let first: Element | null = null;
  const marked = markedIn(document, place);
  for (const one of marked) {
    const { element, rank } = one;
    const shown = linesOf(element).map((line) => line.text);
    const text = shown.join(" ") || microdataName(element);
    if (place.isBefore(element) && !place.isAside(element)) texts.push(text);
    if (text.length > LONGEST || isOrganisation(element) || isPlaceOnly(element, text)) continue;
    const hands = shown.length === 0 ? { writers: namesOf(text), others: [] } : handsIn(element, namesOf);
    others.push(...hands.others);
    const apart = rank === 1 ? namesApart(one, marked, namesOf) : [];
    const writers = apart.length > hands.writers.length ? apart : hands.writers;
    const from = `shown byline "${text.slice(0, 80)}"`;
    const stated =
      writers.length > 0
        ? { value: uniqueNames(writers).join(", "), from }
        : japaneseNames(element, isJapanese && rank < 2);
    // Two syllables of Hangul are a word more often than a name.
    if (stated === null || (/^[가-힣]{2}$/u.test(stated.value) && !ROLE.test(text))) continue;
    const isShown = shown.some((line) => isNear(folded(line))) || isNear(folded(text));
    const isLinkAside = rank > 1 && isInAside(element) && !place.isBefore(element);
    const isBy = !isLinkAside && !place.isAside(element) && (isShown || shown.length === 0);
    // Reporters each have an element of the same kind.
    if (isBy && first !== null && !(isLike(first, element) && place.isBefore(first) === place.isBefore(element)))
      continue;
    if (isBy) first ??= element;
    if (isBy) near.push(stated);
    else if (!isInAside(element)) far.push(stated);
  }
  return { near: together(near), far: far[0] ?? null, others, texts };
}

function markedIn(document: Document, place: TextPlace): Marked[] {
  const marked: Marked[] = [];
  const isOwn = (outer: Element) =>
    !/^fig/u.test(outer.name) && !/comment|reply|related|caption/iu.test(outer.attribs.class ?? "");
  for (const element of elementsOf(document, isOwn)) {
    if (isAuthorLink(element) && !place.isOther(element))
      marked.push({ element: withNeighbours(element), rank: 2 }, { element, rank: 3 });
    const property = `${element.attribs.itemprop ?? ""} ${element.attribs.rel ?? ""} ${element.attribs["data-testid"] ?? ""}`;
    const rank = /\bauthor\b|byline/iu.test(property)
      ? 0
      : element.name === "address" || isNamedAuthor(element)
        ? 1
        : null;
    const isMenu = (): boolean => rank === 0 && place.isBefore(element) && isInBylineMenu(element);
    if (rank !== null && isOwn(element) && (!place.isOther(element) || isMenu())) marked.push({ element, rank });
    if (marked.length > MOST) break;
  }
  return marked.sort((a, b) => a.rank - b.rank);
}

/** The names of several elements within a byline that are marked alike: nothing but their marks may stand between them. */
function namesApart(
  { element: outer, rank }: Marked,
  marked: readonly Marked[],
  namesOf: (text: string) => readonly string[],
): string[] {
  const isInside = (element: Element, box: Element) => element !== box && isWithin(element, box);
  const inner = marked.filter(
    ({ element, rank: its }) =>
      its === rank && isInside(element, outer) && !marked.some((other) => isInside(other.element, element)),
  );
  const alike = inner.filter(({ element }) =>
    inner.some((other) => other.element !== element && isLike(other.element, element)),
  );
  const texts = alike.map(({ element }) => textOf(element));
  const between = texts.reduce((rest, text) => rest.replace(text, " "), textOf(outer));
  if (OTHER_WORK.test(between)) return [];
  return uniqueNames(
    alike.flatMap(({ element }) =>
      namesOf(
        linesOf(element)
          .map(({ text }) => text)
          .join(" "),
      ),
    ),
  );
}

/** Between names: the next one did not write. */
const OTHER_WORK = /edit|photo|illust|graphic|video|produc|foto|bild|grafi|imag|desk/iu;

/** Whether two elements are set alike: of one kind, or of one class, as a name with a link and one without. */
function isLike(a: Element, b: Element): boolean {
  const [first] = (a.attribs.class ?? "").split(" ");
  return kindOf(a) === kindOf(b) || (first !== "" && first === (b.attribs.class ?? "").split(" ")[0]);
}

/** Columnists stand beside a text that is not theirs. */
function isInAside(element: Element): boolean {
  const outer = parentOf(element);
  return (
    outer !== null &&
    [...outwards(outer)].some(({ name, attribs }) => name === "aside" || attribs.role === "complementary")
  );
}

/** Whether microdata says that an author is an organisation. */
function isOrganisation({ attribs }: Element): boolean {
  return /organi[sz]ation$/iu.test(attribs.itemtype ?? "");
}

/** What microdata states within an element without showing it. */
function microdataName(element: Element): string {
  const name = findElement(element, ({ attribs }) => attribs.itemprop === "name");
  return element.attribs.itemprop === "author" ? (name?.attribs.content ?? element.attribs.content ?? "") : "";
}

/** Names in Japanese, which have no form, where links lead to the pages of those who bear them, or the element is marked. */
function japaneseNames(element: Element, isMarked: boolean): Found | null {
  const links = [element, ...elementsOf(element)].filter(isAuthorLink).map(textOf);
  const texts =
    links.length === 0 && isMarked
      ? linesOf(element)
          .slice(0, 1)
          .map(({ text }) => text)
      : links;
  const names = [...new Set(texts.flatMap((text) => japaneseName(text) ?? []))];
  if (names.length === 0) return null;
  return {
    value: names.join(", "),
    from: `shown byline "${texts.join(" ").slice(0, 80)}"`,
  };
}

/** All names of bylines that stand side by side. */
function together([first, ...more]: readonly Found[]): Found | null {
  if (first === undefined) return null;
  const names = uniqueNames([first, ...more].flatMap(({ value }) => value.split(", ")));
  return { value: names.join(", "), from: first.from };
}

/** "Jane Doe and John Roe" is one line of two links. */
function withNeighbours(link: Element): Element {
  const { parent } = link;
  return parent !== null && isTag(parent) && textOf(parent).length <= LONGEST ? parent : link;
}
