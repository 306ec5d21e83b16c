import type { Element } from "domhandler";
import { type ReadLine, readLine } from "../line-roles.js";
import { blocksOf } from "./blocks.js";
import { suspicionOf } from "./furniture.js";
import type { ProseMap } from "./prose-map.js";
import { folded, type Trimmed } from "./trim-blocks.js";

/** How many lines before and behind the text may belong to it. */
const BEFORE = 25;
const BEHIND = 12;

/** A line of a page, and the element that it stands in. */
export interface PageLine extends ReadLine {
  readonly element: Element;
}

/** The lines of a whole page, menus left out, and those that stand around its text. */
export interface PageLines {
  readonly all: readonly PageLine[];
  /** Lines around the text, nearest first, those before it before those behind. */
  readonly around: readonly PageLine[];
  /** How many of `around` stand before the text. */
  readonly before: number;
}

/** Reads the lines of a page and finds where its text stands among them. */
export function pageLines(prose: ProseMap, text: Trimmed | null, timeZone: string): PageLines {
  if (prose.root === null) return { all: [], around: [], before: 0 };
  const blocks = blocksOf(prose.root, { skips: (element) => suspicionOf(element) === "never" });
  const all = blocks.map(({ text: line, element }) => ({
    ...readLine({ start: 0, end: line.length, text: line, apart: true }, timeZone),
    element,
  }));
  const own = new Set(
    (text?.paragraphs ?? []).filter(({ kind }) => kind === "body").map((paragraph) => folded(paragraph.text)),
  );
  const first = all.findIndex((line) => own.has(folded(line.text)));
  const last = all.findLastIndex((line) => own.has(folded(line.text)));
  if (first === -1) return { all, around: all.slice(0, BEFORE), before: Math.min(all.length, BEFORE) };
  const before = all.slice(Math.max(0, first - BEFORE), first).reverse();
  return { all, around: [...before, ...all.slice(last + 1, last + 1 + BEHIND)], before: before.length };
}
