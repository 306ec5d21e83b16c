import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { columns } from "../../text-width.js";
import { paragraphsIn } from "../line-breaks.js";
import { elementsOf, findElement, nameWords, textOf } from "../tree.js";

/** A paragraph of a page. */
export interface PageBlock {
  readonly text: string;
  readonly caption: boolean;
  readonly heading: boolean;
  /** Share of its letters that are within links. */
  readonly linked: number;
  /** The element that it stands in. */
  readonly element: Element;
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-fit-text".split(
    " ",
  ),
);
const SILENT = new Set(
  "script style noscript template svg head button select input textarea option iframe object embed audio video canvas map dialog meta link title".split(
    " ",
  ),
);
const HEADING = /^h[1-6]$/u;

/** Names that pictures' captions go by. */
const CAPTION_NAME =
  /caption|photo[-_]?(?:desc|text|txt|info|exp)|img[-_]?(?:desc|txt|text|exp|cap)|photo-?journal|image[-_]?(?:desc|text|credit)|(?:^|[\s_-])cut[-_]?(?:txt|text)|figure[-_]?text|photo[-_]?credit|(?<![a-z])about[-_]?(?:photo|img|image)(?![a-z])|사진설명/iu;

/** What is left out of a walk, and what counts as a caption. */
export interface Walk {
  readonly skips: (element: Element) => boolean;
}

/** Paragraphs that are read of one element at most; a page of more is a list, not an article. */
const MOST = 15_000;

/** The paragraphs below an element in reading order, without what the walk skips. Depth is bounded by the tree's. */
export function blocksOf(root: Element, walk: Walk): PageBlock[] {
  const collector = new Collector(walk);
  collector.enter(root, { caption: isCaption(root), heading: HEADING.test(root.name) });
  return collector.blocks;
}

interface Context {
  readonly caption: boolean;
  readonly heading: boolean;
}

class Collector {
  readonly blocks: PageBlock[] = [];
  readonly #walk: Walk;
  #text = "";
  #linked = 0;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  enter(element: Element, context: Context): void {
    for (const child of element.children) this.#visit(child, element, context, false);
    this.#flush(element, context);
  }

  #visit(node: ChildNode, parent: Element, context: Context, inLink: boolean): void {
    if (this.blocks.length > MOST) return;
    if (isText(node)) this.#add(node.data, inLink);
    if (!isTag(node) || SILENT.has(node.name) || this.#walk.skips(node)) return;
    if (node.name === "br") {
      this.#text += "\n";
      return;
    }
    const isFacts = INLINE.has(node.name) ? false : areFacts(node);
    const inside = { caption: context.caption || isCaption(node), heading: context.heading || HEADING.test(node.name) };
    const linked = inLink || node.name === "a";
    // A link around blocks, or a span that holds a caption, is a block itself.
    const inline =
      INLINE.has(node.name) &&
      inside.caption === context.caption &&
      !node.children.some(isBlock) &&
      (parent.name === "p" || !isLabel(node));
    if (!inline) this.#flush(parent, context);
    // Two links side by side are seen apart.
    if (node.name === "a" && node.prev !== null && isTag(node.prev) && node.prev.name === "a") this.#text += " ";
    for (const child of node.children) {
      this.#visit(child, inline ? parent : node, inside, linked);
      if (isFacts) this.#text += " ";
    }
    if (!inline) this.#flush(node, inside);
  }

  #add(data: string, inLink: boolean): void {
    const text = data.replace(/[\s\u200b\ufeff]+/gu, " ");
    this.#text += text;
    if (inLink) this.#linked += text.trim().length;
  }

  #flush(element: Element, context: Context): void {
    const linked = this.#text === "" ? 0 : this.#linked / Math.max(1, this.#text.trim().length);
    for (const text of paragraphsIn(this.#text).slice(0, MOST))
      this.blocks.push({ text, ...context, linked: Math.min(1, linked), element });
    this.#text = "";
    this.#linked = 0;
  }
}

function isBlock(node: ChildNode): boolean {
  return isTag(node) && !INLINE.has(node.name) && node.name !== "br" && node.name !== "img" && !SILENT.has(node.name);
}

const LABELS = new Set("author byline date datetime time timestamp reporter writer subtitle summary".split(" "));

/** Names, days and subtitles stand side by side above a text, without a space between them in the code. */
function isLabel(element: Element): boolean {
  return element.name !== "a" && nameWords(element).some((word) => LABELS.has(word));
}

const FACT = new Set("a address b em i span strong time".split(" "));
/** A row of facts is no longer than this (characters). */
const FACTS = 160;

/** Whether an element is a short row of inline elements and nothing else: "2024-05-21", "来源：南岸网" stand apart without a space in the code. */
function areFacts({ name, children }: Element): boolean {
  if (name === "p" || HEADING.test(name)) return false;
  const parts = children.filter((child) => !isText(child) || child.data.trim() !== "");
  if (parts.length < 2 || !parts.every((part) => isTag(part) && FACT.has(part.name))) return false;
  return parts.reduce((sum, part) => sum + (isTag(part) ? textOf(part).length : 0), 0) <= FACTS;
}

/** Quotations and tables are put in figures too. */
const TEXT_IN_FIGURE = /^(?:blockquote|table|pre|ul|ol)$/u;

/** A caption in a frame is shorter than this (characters). */
const FRAMED = 300;
/** A frame has a few cells: others are empty. */
const FRAME_CELLS = 4;

function isCaption(element: Element): boolean {
  if (element.name === "figcaption") return true;
  if (element.name === "figure")
    return (
      !element.children.some((child) => isTag(child) && TEXT_IN_FIGURE.test(child.name)) && textOf(element).length < 800
    );
  if (element.name === "table" || element.name === "dl") return isFramedPicture(element);
  const names = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""} ${element.attribs.itemprop ?? ""}`;
  return names.length > 2 && CAPTION_NAME.test(names) && textOf(element).length < 800;
}

/**
 * A table or list of one picture in a cell of its own and one line in another, or of both in the only cell of a table that the text
 * flows around: how pictures were captioned before figures.
 */
export function isFramedPicture(frame: Element): boolean {
  const cells: Element[] = [];
  for (const element of elementsOf(frame)) {
    if (!/^(?:td|th|dt|dd)$/u.test(element.name)) continue;
    cells.push(element);
    if (cells.length > FRAME_CELLS) return false;
  }
  const shown = cells.filter((cell) => textOf(cell) !== "");
  const pictures = cells.filter((cell) => findElement(cell, ({ name }) => name === "img") !== null);
  const [line] = shown;
  const isFloating = /^(?:left|right)$/iu.test(frame.attribs.align ?? "");
  const isFrame = shown.length === 1 && pictures.length === 1 && (line !== pictures[0] || isFloating);
  return isFrame && line !== undefined && textOf(line).length < FRAMED;
}

const SENTENCE_END = /(?:[.!?。！？…]|[다요죠까])["'”’」』)\]]*$/u;

/** How much prose a block is, in columns: nothing for link lists, menus and labels. */
export function proseWidth(block: PageBlock): number {
  if (block.caption || block.heading || block.linked > 0.5) return 0;
  return sentenceWidth(block.text);
}

/** The width (columns) of a text that is a sentence or more; 0 of any other. */
export function sentenceWidth(text: string): number {
  const width = columns(text);
  return (width >= 36 && SENTENCE_END.test(text)) || width >= 120 ? width : 0;
}
