import type { Element } from "domhandler";
import type { PageBlock } from "./blocks.js";
import { cardsIn } from "./cards.js";
import { headedBoxes } from "./headed-boxes.js";
import { teasersIn } from "./teasers.js";
import { threadsIn } from "./threads.js";
import { folded } from "./trim-blocks.js";

/** Parts with at least this share of the page's prose are its text, whatever they look like; a heading of their own says more. */
const HEADED = 0.9;
const ALIKE = 0.8;

/**
 * Parts of a page that are not its article, told by what stands in them and not by their names: teasers of other stories,
 * cards of them, boxes with such a heading, comments.
 * @param blocks the paragraphs of the page, in order
 * @param widthOf prose within an element, in columns
 * @param titles headlines that the page states, folded
 */
export function othersIn(
  root: Element,
  blocks: readonly PageBlock[],
  widthOf: (element: Element) => number,
  titles: ReadonlySet<string>,
): Set<Element> {
  const others = teasersIn(root);
  const headed = headedBoxes(root, blocks, widthOf, (text) => titles.has(folded(text)));
  for (const { found, most } of [
    { found: headed, most: HEADED },
    { found: threadsIn(blocks, widthOf), most: ALIKE },
    { found: cardsIn(root, blocks), most: ALIKE },
  ]) {
    const width = found.reduce((sum, element) => sum + widthOf(element), 0);
    if (width < most * widthOf(root)) for (const element of found) others.add(element);
  }
  return others;
}
