import { isClosingNote } from "../../interface-words.js";
import type { ReadLine } from "../../line-roles.js";
import { columns } from "../../text-width.js";
import { closingNotes, findEndMark } from "../../text-zones.js";
import type { PageBlock } from "./blocks.js";

/** Within a page's text "read more" stands between paragraphs too; the mark-up has told most of what follows the text. */
const NOTE_SHARES = { copyright: 0.15, byline: 0.1, afterwards: 0.04 };
/** Width (columns) from which a line says something even when it ends with a colon. */
const SENTENCE = 100;
/** How many lines behind the headline of a next story its date stands. */
const NEXT_DATE = 4;
/** Share of linked letters from which a block without prose is a link to something else. */
export const LINKED = 0.6;

/** Where the text of a candidate's blocks ends, and notes, lists of links and the next story begin. */
export function textEnd(blocks: readonly PageBlock[], lines: readonly ReadLine[], first: number): number {
  const end = Math.min(findEndMark(lines, first, NOTE_SHARES) ?? blocks.length, nextStory(blocks, lines, first));
  return endWithoutNotes(blocks, lines, { first, end });
}

/** Where a page goes on with its next story: at a heading with a date line below it and no text between. */
function nextStory(blocks: readonly PageBlock[], lines: readonly ReadLine[], first: number): number {
  const last = lines.findLastIndex(({ role }) => role === "prose");
  const index = blocks.findIndex(
    (block, at) =>
      at > first + 1 &&
      at < last &&
      block.heading &&
      lines.slice(at + 1, at + 1 + NEXT_DATE).find(({ role }) => role === "date" || role === "prose")?.role === "date",
  );
  return index === -1 ? blocks.length : index;
}

/** Where the text ends when notes and what leads to other things are taken off its end, in whatever order they stand there. */
function endWithoutNotes(
  blocks: readonly PageBlock[],
  lines: readonly ReadLine[],
  { first, end }: { readonly first: number; readonly end: number },
): number {
  const isText = (index: number) => (blocks[index]?.linked ?? 0) <= LINKED;
  for (let until = end; ; ) {
    const loose = looseEnd(blocks, lines, { first, end: until - closingNotes(lines, first, until) });
    // Links may stand below a note.
    let last = loose - 1;
    while (last > first && !isText(last)) last -= 1;
    const next = last > first && isClosingNote(lines[last]?.text ?? "") ? last : loose;
    if (next >= until) return until;
    until = next;
  }
}

/** Where the text ends when headings and introductions ("See also:") that nothing follows are taken off its end. */
function looseEnd(
  blocks: readonly PageBlock[],
  lines: readonly ReadLine[],
  { first, end }: { readonly first: number; readonly end: number },
): number {
  let until = end;
  for (let index = end - 1; index > first; index -= 1) {
    const [block, role] = [blocks[index], lines[index]?.role];
    if (block === undefined || role === "caption") break;
    const isText = (role === "text" || role === "prose") && block.linked <= LINKED;
    const isLoose = block.heading || /[:：]$/u.test(block.text) || /^(?:topics|tags|schlagworte)\b/iu.test(block.text);
    if (isText && !(isLoose && columns(block.text) < SENTENCE)) break;
    if (isText) until = index;
  }
  return until;
}
