import { type Element, isTag } from "domhandler";
import type { ReadLine } from "../../line-roles.js";
import { nameWords } from "../tree.js";
import type { PageBlock } from "./blocks.js";

const SUBTITLE_WORDS = new Set(
  "summary summury subtitle subtitles sub subtit subheading subheadline deck dek standfirst".split(" "),
);

/** A line between title and text that is no sentence, and marked up as a heading or summary, or Korean. */
export function isSubtitle(block: PageBlock, line: ReadLine, prose: PageBlock | undefined): boolean {
  if (line.role !== "text" || /[.。]["”’」]?$/u.test(line.text)) return false;
  // A text may open with a question, or with somebody's words.
  if (block.element === prose?.element && /[?!]["”’」]?$/u.test(line.text)) return false;
  return (
    block.heading ||
    nameWords(block.element).some((word) => SUBTITLE_WORDS.has(word)) ||
    /\p{Script=Hangul}/u.test(line.text)
  );
}

const DEK_WORDS = new Set("subtitle subheadline subhead standfirst dek deck intro".split(" "));
/** A standfirst has no more text (characters), and less than this share of the text. */
const DEK = 400;
const DEK_SHARE = 0.3;

/** Tells sentences between headline and text that are named as a summary of it, each in a box of its own. */
export function isDekIn(blocks: readonly PageBlock[]): (index: number) => boolean {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (index) => {
    const { text = "", element } = blocks[index] ?? {};
    if (element === undefined || text.length > Math.min(DEK, DEK_SHARE * total)) return false;
    const box = element.parent !== null && isTag(element.parent) && isOnlyChild(element) ? element.parent : null;
    return [element, ...(box === null ? [] : [box])].some((named) =>
      nameWords(named).some((word) => DEK_WORDS.has(word)),
    );
  };
}

/** Whether an element stands in its parent without another one beside it. */
function isOnlyChild({ prev, next }: Element): boolean {
  let [before, behind] = [prev, next];
  while (before !== null && !isTag(before)) before = before.prev;
  while (behind !== null && !isTag(behind)) behind = behind.next;
  return before === null && behind === null;
}
