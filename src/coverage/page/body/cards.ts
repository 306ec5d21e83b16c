import { type Element, isTag } from "domhandler";
import { columns } from "../../text-width.js";
import { isWithin, parentOf } from "../elements.js";
import { type PageBlock, proseWidth } from "./blocks.js";

/** From this many neighbours on, cards are a list of other stories. */
const ENOUGH = 3;
/** A card has a title (columns) and a summary: so many lines, and no more text (columns) in all. */
const TITLE = 8;
const LINES = { least: 2, most: 4 };
const LARGEST = 360;
/** Cards are others' where a text of some columns stands elsewhere, with a share of their prose, in a container of its own. */
const TEXT = 200;
const SHARE = 0.5;
const OWN = 0.7;

interface Measure {
  lines: number;
  width: number;
  prose: number;
  title: boolean;
}

/**
 * Cards of other stories: neighbours of one kind that are each a title and a short summary, and that stand outside the
 * container of the text. An article that is such a list has its cards within its text.
 */
export function cardsIn(root: Element, blocks: readonly PageBlock[]): Element[] {
  const measures = new Map<Element, Measure>();
  for (const block of blocks) {
    const prose = proseWidth(block);
    for (let outer: Element | null = block.element; outer !== null; outer = parentOf(outer)) {
      const measure = measures.get(outer) ?? { lines: 0, width: 0, prose: 0, title: prose === 0 };
      measure.lines += 1;
      measure.width += columns(block.text);
      measure.prose += prose;
      if (measure.lines === 1) measure.title = prose === 0 && columns(block.text) >= TITLE;
      measures.set(outer, measure);
    }
  }
  const isCard = (element: Element): boolean => {
    const { lines = 0, width = 0, prose = 0, title = false } = measures.get(element) ?? {};
    return title && prose > 0 && lines >= LINES.least && lines <= LINES.most && width <= LARGEST;
  };
  const groups = [...measures.keys()].flatMap((parent) => {
    const cards = parent.children.filter(isTag).filter(isCard);
    return cards.length >= ENOUGH && cards.every(({ name }) => name === cards[0]?.name) ? [{ parent, cards }] : [];
  });
  const inCards = new Set(groups.flatMap(({ cards }) => cards));
  const isInCard = (element: Element): boolean => {
    for (let outer: Element | null = element; outer !== null; outer = parentOf(outer))
      if (inCards.has(outer)) return true;
    return false;
  };
  const rest = groups.length === 0 ? [] : blocks.filter((block) => proseWidth(block) > 0 && !isInCard(block.element));
  const width = rest.reduce((sum, block) => sum + proseWidth(block), 0);
  const carded = [...inCards].reduce((sum, card) => sum + (measures.get(card)?.prose ?? 0), 0);
  if (width < TEXT || width < SHARE * carded) return [];
  const text = containerOf(root, rest, OWN * width);
  return groups.filter(({ parent }) => parent !== text && !isWithin(parent, text)).flatMap(({ cards }) => cards);
}

/** The lowest element that holds a width of prose. */
function containerOf(root: Element, blocks: readonly PageBlock[], least: number): Element {
  const widths = new Map<Element, number>();
  for (const block of blocks)
    for (let outer: Element | null = block.element; outer !== null; outer = parentOf(outer))
      widths.set(outer, (widths.get(outer) ?? 0) + proseWidth(block));
  let container = root;
  for (;;) {
    const inner = container.children.filter(isTag).find((child) => (widths.get(child) ?? 0) >= least);
    if (inner === undefined) return container;
    container = inner;
  }
}
