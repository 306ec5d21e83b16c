import { type Document, type Element, isTag } from "domhandler";
import { isWithin } from "../elements.js";
import { elementsOf, nameWords, textOf } from "../tree.js";
import { blocksOf, type PageBlock, proseWidth } from "./blocks.js";
import type { ProseMap } from "./prose-map.js";

/** One opinion on which paragraphs of a page are the article. */
export interface Candidate {
  readonly from: string;
  readonly blocks: readonly PageBlock[];
}

/** A child must hold this share of the prose for the container to be looked for within it. */
const DESCENT = 0.7;

/** The deepest element that still holds most of the page's prose. */
export function densestContainer(prose: ProseMap): Element | null {
  let container = prose.root;
  for (;;) {
    if (container === null) return null;
    const width = prose.widthOf(container);
    const inner: Element | undefined = container.children
      .filter(isTag)
      .find((child) => prose.widthOf(child) >= DESCENT * width);
    if (inner === undefined || width === 0 || /^(?:p|[uod]l|li|blockquote|span|font|b|strong|em|a)$/u.test(inner.name))
      return container;
    container = inner;
  }
}

/**
 * A container with the paragraphs of prose right before it, where nothing else stands before them in their box: some
 * outlets set the lead apart from the rest. Below a headline it is a summary, which repeats the text.
 */
export function withLead(container: Element): readonly Element[] {
  const box = container.parent;
  const siblings = box !== null && isTag(box) ? box.children.filter(isTag) : [];
  const before = siblings
    .slice(0, Math.max(0, siblings.indexOf(container)))
    .filter((element) => textOf(element) !== "");
  const isLead = before.length > 0 && before.every((element) => element.name === "p" && isProse(element));
  const leads = isLead ? before : before.filter((element) => isNamedLead(element) && isProse(element));
  return [...leads, container];
}

/** Some outlets name the first paragraph so; a summary goes by other names. */
function isNamedLead(element: Element): boolean {
  return nameWords(element).some((word) => word === "lead" || word === "lede");
}

function isProse(paragraph: Element): boolean {
  const blocks = blocksOf(paragraph, { skips: () => false });
  return blocks.length > 0 && blocks.every((block) => proseWidth(block) > 0);
}

/** The text of a container without what its parts' names say is none. */
export function candidateFrom(from: string, containers: readonly Element[], prose: ProseMap): Candidate {
  const outer = containers.filter(
    (element) => !containers.some((other) => other !== element && isWithin(element, other)),
  );
  return { from, blocks: outer.flatMap((container) => blocksOf(container, { skips: prose.skipsWithin(container) })) };
}

/** Names that content systems give to the element with the text: article-body, story_content, newsView … */
const BODY_NAME =
  /(?:article|news|story|post|entry|content|view|arti|art)[-_]?(?:view[-_]?)?(?:content|contents|body|text|txt|main|area|detail|cont|con)(?:$|[-_\s])|^(?:articlebody|article_?view|newsct_article|dic_area|textbody|contents?|body_?text|viewer|cont_view|news_?body)/iu;

/** Names that hardly ever go to anything but the text itself. */
const TEXT_NAME =
  /(?:article|news|story)[-_]?(?:view[-_]?)?(?:body|text|txt|contents?)(?:$|[-_\s])|^(?:dic_area|textbody|read_?body|articletxt)$/iu;

/** Share of the page's prose that an element must hold to be believed: one with microdata, and one by its name. */
const MARKED_SHARE = 0.03;
const NAMED_SHARE = 0.15;

/** Elements that are marked up as the text of the article, best mark first: microdata, then names. */
export function markedContainers(
  document: Document,
  prose: ProseMap,
): { readonly from: string; readonly elements: readonly Element[] }[] {
  const total = prose.root ? prose.widthOf(prose.root) : 0;
  const enough = (element: Element, share: number) => prose.widthOf(element) > share * total;
  const marked: Element[] = [];
  const named: Element[] = [];
  const articles: Element[] = [];
  for (const element of elementsOf(document)) {
    if (!enough(element, MARKED_SHARE)) continue;
    const { itemprop = "", name = "", property = "" } = element.attribs;
    if (/articleBody|content:encoded/iu.test(`${itemprop} ${name} ${property}`)) marked.push(element);
    else if (!enough(element, NAMED_SHARE)) continue;
    else if (names(element).some((word) => BODY_NAME.test(word))) named.push(element);
    else if (element.name === "article" || element.attribs.role === "article" || element.name === "main")
      articles.push(element);
  }
  const widest = named.sort((a, b) => prose.widthOf(b) - prose.widthOf(a))[0];
  const inner = widest === undefined ? undefined : innermost(widest, named, prose);
  return [
    { from: "microdata articleBody", elements: innermostMarks(marked, prose) },
    {
      from:
        inner && names(inner).some((name) => TEXT_NAME.test(name))
          ? "container named as the text"
          : "container of content",
      elements: inner === undefined ? [] : withLead(inner),
    },
    { from: "article element", elements: articles.sort((a, b) => prose.widthOf(b) - prose.widthOf(a)).slice(0, 1) },
  ].filter(({ elements }) => elements.length > 0);
}

/** Of marks within each other the inner one, where it holds nearly all: the outer one has the byline too. */
function innermostMarks(marked: readonly Element[], prose: ProseMap): readonly Element[] {
  const isNearlyAll = (outer: Element, inner: Element) =>
    isWithin(inner, outer) && prose.widthOf(inner) >= PART * prose.widthOf(outer);
  return marked.filter((outer) => !marked.some((inner) => isNearlyAll(outer, inner)));
}

function names({ attribs }: Element): string[] {
  // Site builders that hash their classes name parts for their scripts: a "body" among those is the article's.
  const parts = PART_NAMES.flatMap((name) => attribs[name] ?? []).map((part) => (part === "body" ? "body-text" : part));
  return [attribs.id ?? "", ...(attribs.class ?? "").split(/\s+/u), ...parts].filter((word) => word !== "");
}

const PART_NAMES = ["data-area", "data-component", "data-testid", "data-test-tag", "data-qa", "data-gu-name"];

/** A named element within another one is the text itself when it holds this share of the other's prose. */
const INNER_SHARE = 0.3;
/** One of several parts of a text holds less than this share of what all of its kind hold. */
const PART = 0.8;

/** The innermost of the named elements that holds the text of the outer one, and is not one part of several. */
function innermost(outer: Element, named: readonly Element[], prose: ProseMap): Element {
  const inner = named.find(
    (element) =>
      element !== outer &&
      element.name !== "p" &&
      isWithin(element, outer) &&
      prose.widthOf(element) >= INNER_SHARE * prose.widthOf(outer) &&
      prose.widthOf(element) >= PART * prose.widthOfKind(element),
  );
  return inner === undefined ? outer : innermost(inner, named, prose);
}

/** A candidate made of plain paragraphs. */
export function candidateOfTexts(from: string, texts: readonly string[], element: Element): Candidate {
  const blocks = texts.map((text) => ({ text, caption: false, heading: false, linked: 0, element }));
  return { from, blocks };
}
