import { type Document, type Element, isTag, isText } from "domhandler";
import { isInterfaceLine } from "../interface-words.js";
import type { Found } from "../text-metadata.js";
import { japaneseName } from "./japanese-names.js";
import type { PageLines } from "./page-lines.js";
import type { TextPlace } from "./text-place.js";
import { elementsOf, nameWords, textOf } from "./tree.js";
import { folded } from "./trim-blocks.js";

/** What elements that are marked up as the author's name show. */
export interface ShownBylines {
  /** Standing by the text. */
  readonly near: Found | null;
  /** The same, elsewhere: pages list authors of other texts too. */
  readonly far: Found | null;
}

const AUTHOR_WORDS = new Set(
  "author authors autor autoren auteur byline bylines reporter reporters journalist writer writers contributor contributors".split(
    " ",
  ),
);
/** An element with more text (in characters) is no byline. */
const LONGEST = 200;
/** Marked elements that are looked at. */
const MOST = 120;
const ROLE = /기자|특파원|논설위원/u;

/**
 * Reads the elements of a page that are marked up as bylines: microdata first, then names of classes.
 * @param found makes a byline of statements, or null when they name nobody
 */
export function shownBylines(
  document: Document,
  lines: PageLines,
  place: TextPlace,
  found: (statements: readonly string[], from: string) => Found | null,
): ShownBylines {
  const marked: { readonly element: Element; readonly rank: number }[] = [];
  const isOwn = (outer: Element) =>
    !/^fig/u.test(outer.name) && !/comment|reply|related|caption/iu.test(outer.attribs.class ?? "");
  for (const element of elementsOf(document, isOwn)) {
    if (isAuthorLink(element) && !place.isOther(element))
      marked.push({ element: withNeighbours(element), rank: 2 }, { element, rank: 3 });
    const property = `${element.attribs.itemprop ?? ""} ${element.attribs.rel ?? ""} ${element.attribs["data-testid"] ?? ""}`;
    const rank = /\bauthor\b|byline/iu.test(property)
      ? 0
      : element.name === "address" || nameWords(element).some((word) => AUTHOR_WORDS.has(word))
        ? 1
        : null;
    if (rank !== null && isOwn(element) && !place.isOther(element)) marked.push({ element, rank });
    if (marked.length > MOST) break;
  }
  const around = lines.around.map((line) => folded(line.text));
  const isNear = (text: string) =>
    text !== "" && around.some((line) => line.includes(text) || (line.length > 5 && text.includes(line)));
  const [near, far]: [Found[], Found[]] = [[], []];
  const isJapanese = lines.around.some(({ text }) => /\p{Script=Hiragana}/u.test(text));
  let first: Element | null = null;
  for (const { element, rank } of marked.sort((a, b) => a.rank - b.rank)) {
    const shown = linesOf(element);
    const text = shown.join(" ");
    const stated =
      text.length <= LONGEST
        ? (found(statements(shown, /^[uo]l$/u.test(element.name), found), `shown byline "${text.slice(0, 80)}"`) ??
          japaneseNames(element, isJapanese && rank < 2))
        : null;
    // Two syllables of Hangul are a word more often than a name.
    if (stated === null || (/^[가-힣]{2}$/u.test(stated.value) && !ROLE.test(text))) continue;
    const isBy = !place.isAside(element) && (shown.some((line) => isNear(folded(line))) || isNear(folded(text)));
    // Reporters each have an element of the same kind.
    if (isBy && first !== null && !isSameKind(first, element)) continue;
    if (isBy) first ??= element;
    (isBy ? near : far).push(stated);
  }
  return { near: together(near), far: far[0] ?? null };
}

/** A link to the page of an author. */
function isAuthorLink({ name, attribs }: Element): boolean {
  return (
    name === "a" &&
    /\/(?:authors?|journalists?|reporters?|staff|people|profiles?|by|autor(?:en)?)\/(?:\d+\/)?[^/?#]{2,}/iu.test(
      attribs.href ?? "",
    )
  );
}

/** Names in Japanese, which have no form, where links lead to the pages of those who bear them, or the element is marked. */
function japaneseNames(element: Element, isMarked: boolean): Found | null {
  const links = [element, ...elementsOf(element)].filter(isAuthorLink).map(textOf);
  const texts = links.length === 0 && isMarked ? [textOf(element)] : links;
  const names = [...new Set(texts.flatMap((text) => japaneseName(text) ?? []))];
  if (names.length === 0) return null;
  return { value: names.join(", "), from: `shown byline "${texts.join(" ").slice(0, 80)}"` };
}

function isSameKind(element: Element, other: Element): boolean {
  return element.name === other.name && element.attribs.class === other.attribs.class;
}

/** All names of bylines that stand side by side. */
function together([first, ...more]: readonly Found[]): Found | null {
  if (first === undefined) return null;
  const names = [...new Set([first, ...more].flatMap(({ value }) => value.split(", ")))];
  return { value: names.join(", "), from: first.from };
}

/** "Jane Doe and John Roe" is one line of two links. */
function withNeighbours(link: Element): Element {
  const { parent } = link;
  return parent !== null && isTag(parent) && textOf(parent).length <= LONGEST ? parent : link;
}

/** Of several lines those that name reporters as such, else the first that names anybody. */
function statements(
  shown: readonly string[],
  isList: boolean,
  found: (statements: readonly string[], from: string) => Found | null,
): readonly string[] {
  if (shown.length <= 1) return shown;
  const own = shown.filter((line) => !isInterfaceLine(line) && found([line], "") !== null);
  const reporters = own.filter((line) => ROLE.test(line));
  return reporters.length > 0 ? reporters : own.slice(0, isList ? own.length : 1);
}

const INLINE = new Set("a abbr b em font i mark q s small span strong sub sup u".split(" "));

/** Links side by side are a list. */
function isBehindLink({ name, prev }: Element): boolean {
  const before = prev !== null && isText(prev) && prev.data.trim() === "" ? prev.prev : prev;
  return name === "a" && before !== null && isTag(before) && before.name === "a" && textOf(before) !== "";
}

/** The lines of an element as they are seen; words of neighbouring elements stand apart even without a space in the code. */
function linesOf(element: Element): string[] {
  let text = "";
  const visit = (outer: Element): void => {
    for (const node of outer.children) {
      if (isText(node)) text += node.data.replace(/\s+/gu, " ");
      if (!isTag(node) || /^(?:script|style|svg|button|noscript)$/u.test(node.name)) continue;
      const edge = INLINE.has(node.name) ? " " : "\n";
      text += isBehindLink(node) ? ", " : edge;
      visit(node);
      text += edge;
    }
  };
  visit(element);
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
}
