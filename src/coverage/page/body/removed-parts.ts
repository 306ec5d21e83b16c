import type { Element } from "domhandler";
import type { RemovedPart } from "../../article.js";
import type { TextPlace } from "./text-place.js";
import { folded, type Trimmed } from "./trim-blocks.js";

/** How many removed parts are told apart, and how many of their first characters are kept. */
const MOST = 60;
const SHOWN = 100;

/**
 * What of a page is not in its source: one entry for each part of the page that holds nothing of the text (a menu, a list
 * of other stories), and one for each reason for which lines beside the text were left out.
 */
export function removedParts(place: TextPlace, body: Trimmed): RemovedPart[] {
  const reasons = new Map(body.removed.map(({ text, reason }) => [folded(text.slice(0, SHOWN)), reason]));
  const parts = new Map<Element | string, { kind: string; text: string; lines: number; characters: number }>();
  for (const { block, isText } of place.lines) {
    if (isText || block.text.trim() === "") continue;
    const part = place.partAround(block.element);
    const kind = part === null ? (reasons.get(folded(block.text.slice(0, SHOWN))) ?? "beside the text") : nameOf(part);
    const entry = parts.get(part ?? kind) ?? { kind, text: "", lines: 0, characters: 0 };
    if (entry.text.length < SHOWN) entry.text = `${entry.text} ${block.text}`.trim().slice(0, SHOWN).toWellFormed();
    entry.lines += 1;
    entry.characters += block.text.length;
    parts.set(part ?? kind, entry);
  }
  return [...parts.values()].slice(0, MOST);
}

function nameOf({ name, attribs }: Element): string {
  const called = (attribs.id ?? attribs.class ?? attribs.role ?? "").trim().split(/\s+/u)[0] ?? "";
  return called === "" ? `part <${name}>` : `part <${name}> "${called.slice(0, 40)}"`;
}
