import type { Element } from "domhandler";
import { behindBy } from "../bylines/by-words.js";
import { type ReadLine, readLine } from "../line-roles.js";
import { withCreditLabels } from "./authors/credit-labels.js";
import { blocksOf } from "./body/blocks.js";
import { suspicionOf } from "./body/furniture.js";
import type { ProseMap } from "./body/prose-map.js";
import { folded, type TrimHints, type Trimmed } from "./body/trim-blocks.js";

/** How many lines before and behind the text may belong to it. */
const BEFORE = 25;
const BEHIND = 12;
/** How many lines right above the headline may be the article's: its section, its day. */
const KICKERS = 5;

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
  /** How many of those stand below the headline; none where it is not found. */
  readonly headed: number;
  /** What stands well above the headline and not below it: the masthead, with the day of today. */
  readonly masthead: ReadonlySet<string>;
  /** The same, with what stands right above the headline. */
  readonly above: ReadonlySet<string>;
}

/** Reads the lines of a page and finds where its text stands among them. */
export function pageLines(
  prose: ProseMap,
  text: Trimmed | null,
  { titles, timeZone }: Pick<TrimHints, "titles" | "timeZone">,
): PageLines {
  if (prose.root === null) return { all: [], around: [], before: 0, headed: 0, masthead: new Set(), above: new Set() };
  const blocks = blocksOf(prose.root, { skips: (element) => suspicionOf(element) === "never" });
  const all = withCreditLabels(
    blocks.map(({ text: line, element }) => ({
      ...readLine({ start: 0, end: line.length, text: line, apart: true }, timeZone),
      element,
    })),
  );
  const own = new Set(
    (text?.paragraphs ?? []).filter(({ kind }) => kind === "body").map((paragraph) => folded(paragraph.text)),
  );
  const isOwn = (line: PageLine) => own.has(folded(line.text));
  const first = startOf(all, isOwn);
  const last = all.findLastIndex(isOwn);
  const headline = Math.max(
    0,
    all.findIndex((line) => isTitle(line.text, titles)),
  );
  const below = new Set(all.slice(headline).map((line) => line.text));
  const above = all.slice(0, headline).map((line) => line.text);
  const tops = {
    masthead: new Set(above.slice(0, Math.max(0, headline - KICKERS)).filter((line) => !below.has(line))),
    above: new Set(above.filter((line) => !below.has(line))),
  };
  if (first === -1)
    return { all, around: all.slice(0, BEFORE), before: Math.min(all.length, BEFORE), headed: 0, ...tops };
  const before = all
    .slice(Math.max(0, first - BEFORE), first)
    .filter((line) => !isOwn(line))
    .reverse();
  const headed = Math.max(
    0,
    before.findIndex((line) => isTitle(line.text, titles)),
  );
  const around = [...before, ...all.slice(last + 1, last + 1 + BEHIND)];
  return { all, around, before: before.length, headed, ...tops };
}

/** A kicker in one line with the headline has no more letters than this, and the headline no fewer than that. */
const KICKER = 40;
const HEADLINE = 16;

/** Whether a line is a title, with a kicker in front or without. */
function isTitle(text: string, titles: ReadonlySet<string>): boolean {
  const key = folded(text);
  if (titles.has(key)) return true;
  const isKicked = (title: string) => title.length >= HEADLINE && key.endsWith(title);
  return text.length < 250 && [...titles].some((title) => isKicked(title) && key.length - title.length <= KICKER);
}

/** Lines between a standfirst and the text, at most. */
const STANDFIRST = 12;

/** Where a text begins: behind a first paragraph with the day or the byline below it, which is a standfirst. */
function startOf(all: readonly PageLine[], isOwn: (line: PageLine) => boolean): number {
  const first = all.findIndex(isOwn);
  const next = all.findIndex((line, index) => index > first && isOwn(line));
  const isNear = all[first]?.role === "prose" && next - first <= STANDFIRST;
  const between = isNear ? all.slice(first + 1, Math.max(first + 1, next)) : [];
  const isHead = between.some(({ role, text }) => role === "date" || role === "byline" || behindBy(text) !== null);
  return isHead ? next : first;
}
