import type { Element } from "domhandler";
import { headsAfterwards } from "../../interface-words.js";
import { kindOf, parentOf } from "../elements.js";
import { type PageBlock, proseWidth } from "./blocks.js";

/** A box holds more lines than this. */
const LINES = 2;
/** How far above its heading a box is looked for. */
const LEVELS = 5;
/** A box with this share of its prose in paragraphs like those before it goes on with the text. */
const ALIKE = 0.5;
/** A box with this share of the page's prose, or more, is believed only behind a text of some columns: comments can be long. */
const LARGE = 0.5;
const TEXT = 100;

/** What heads a small box, and no long list. */
const OFFER = /^(?:sign up|subscribe|follow us)\b/iu;

/** A control that unfolds the rest of a text, or leads to other texts: what holds the paragraphs below it tells which. */
const UNFOLDS = /^read more$/iu;
const REST = /content|full|rest|hidden|expand|remain/iu;
/** Of the lines below it more than this share is prose, and they are no fewer than these. */
const PROSE = 0.6;
const PARAGRAPHS = 3;

/**
 * Boxes whose first line says what they are: "관련기사", "댓글 12", "Read more". None of them holds the headline, or goes on
 * with the text: sites part it where a reader has to pay, and put an offer there.
 * @param blocks the paragraphs of the page, in order
 * @param widthOf prose within an element, in columns
 * @param isTitle whether a line is the headline
 */
export function headedBoxes(
  root: Element,
  blocks: readonly PageBlock[],
  widthOf: (element: Element) => number,
  isTitle: (text: string) => boolean,
): Element[] {
  const firsts = new Map<Element, number>();
  const lines = new Map<Element, number>();
  const titled = new Set<Element>();
  for (const [index, { text, element }] of blocks.entries()) {
    const isHeadline = isTitle(text);
    for (let outer: Element | null = element; outer !== null; outer = parentOf(outer)) {
      if (!firsts.has(outer)) firsts.set(outer, index);
      lines.set(outer, (lines.get(outer) ?? 0) + 1);
      if (isHeadline) titled.add(outer);
    }
  }
  const boxOf = (heading: Element, index: number): Element | null => {
    let box: Element | null = heading;
    for (let level = 0; level < LEVELS && box !== null && firsts.get(box) === index; level += 1) {
      if ((lines.get(box) ?? 0) > LINES) return box;
      box = parentOf(box);
    }
    return null;
  };
  // Kinds of the paragraphs so far.
  const kinds = new Set<string>();
  const goesOn = (box: Element, index: number): boolean => {
    const inside = blocks.slice(index, index + (lines.get(box) ?? 0));
    if (unfoldsText(inside)) return true;
    return widthIn(inside.filter((block) => kinds.has(kindOf(block.element)))) > ALIKE * widthIn(inside);
  };
  const boxes: Element[] = [];
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const box = headsAfterwards(block.text) ? boxOf(block.element, index) : null;
    const isLarge = box !== null && widthOf(box) >= LARGE * widthOf(root);
    const isBehind = before >= TEXT && !OFFER.test(block.text);
    if (box !== null && box !== root && !titled.has(box) && (!isLarge || isBehind) && !goesOn(box, index))
      boxes.push(box);
    const width = proseWidth(block);
    // A paragraph without a class is like any other of the web.
    if (width > 0 && (block.element.attribs.class ?? "").trim() !== "") kinds.add(kindOf(block.element));
    before += width;
  }
  return boxes;
}

/** Whether lines are a control and the rest of a text, in a part that is named as such, which leads nowhere else. */
function unfoldsText([control, ...lines]: readonly PageBlock[]): boolean {
  if (control === undefined || !UNFOLDS.test(control.text.trim())) return false;
  const prose = lines.filter((block) => proseWidth(block) > 0);
  const isRest = ({ element, linked }: PageBlock): boolean => {
    const { class: classes = "", id = "" } = parentOf(element)?.attribs ?? {};
    return linked === 0 && REST.test(`${classes} ${id}`);
  };
  return prose.length >= PARAGRAPHS && prose.length > PROSE * lines.length && prose.every(isRest);
}

function widthIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseWidth(block), 0);
}
