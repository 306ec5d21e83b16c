import { leadingByline, trailingByline } from "../../bylines/byline-places.js";
import { type Byline, isJobTitle } from "../../bylines/bylines.js";
import { trailingControl } from "../../interface-words.js";
import type { ReadLine } from "../../line-roles.js";
import { columns } from "../../text-width.js";
import { signersAround } from "../authors/text-signers.js";
import { blockRoles } from "./block-roles.js";
import type { PageBlock } from "./blocks.js";
import { isDekIn, isSubtitle } from "./standfirst.js";
import { LINKED, textEnd } from "./text-end.js";

/** A paragraph of the article, and what it is. */
export interface Paragraph {
  readonly text: string;
  readonly kind: "body" | "caption" | "headline";
  readonly reason?: string;
}

/** What is left of a candidate after its furniture is taken off. */
export interface Trimmed {
  readonly paragraphs: readonly Paragraph[];
  /** Bylines found on the way, with the text they were read from. */
  readonly bylines: readonly (Byline & { readonly text: string })[];
  readonly removed: readonly { readonly text: string; readonly reason: string }[];
}

/** What is known beside the blocks. */
export interface TrimHints {
  readonly timeZone: string;
  /** Titles the page states: a block that repeats one is no text. */
  readonly titles: ReadonlySet<string>;
  readonly repeats: (line: string) => boolean;
}

/** Width (columns) below which a line before the first prose is a label. */
const LABEL = 24;

/** Folds a text for comparison: NFKC, small letters, letters and digits only. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Takes bylines, dates, controls, notes, lists of links and repetitions off the blocks of a candidate. */
export function trimBlocks(blocks: readonly PageBlock[], hints: TrimHints): Trimmed {
  const lines = blockRoles(blocks, hints.timeZone);
  const isDek = isDekIn(blocks);
  const isProse = (index: number) =>
    lines[index]?.role === "prose" &&
    !isDek(index) &&
    (blocks[index]?.linked ?? 0) < LINKED &&
    !hints.repeats(blocks[index]?.text ?? "");
  const indices = [...blocks.keys()];
  // A text without any prose (a list, a poem) has nothing before or behind it.
  const first = indices.find(isProse) ?? 0;
  const end = textEnd(blocks, lines, first);
  const headline = blocks.findIndex(({ text }, index) => index < first && hints.titles.has(folded(text)));
  const last = indices.findLast((index) => index < end && isProse(index)) ?? end - 1;
  const opening = openingOf(lines, first, isProse);
  const signersOf = signersAround(blocks, lines, { first, last });
  const seen = new Set<string>();
  const paragraphs: Paragraph[] = [];
  const bylines: Trimmed["bylines"][number][] = [];
  const removed: Trimmed["removed"][number][] = [];
  for (const [index, block] of blocks.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    const outside = index < opening || index > last;
    const isTitled = index < first && (isDek(index) || isSubtitle(block, line, blocks[first]));
    const place = { outside, head: index < first, behind: index >= end, above: index < headline && !isTitled, seen };
    const reason = whyRemoved(block, line, { ...place, ...hints });
    if (line.byline && line.role !== "caption") bylines.push({ ...line.byline, text: line.text });
    const isApart = reason === null && line.role === "text" && outside;
    const signed = isApart ? signersOf(index) : [];
    if (signed.length > 0) {
      bylines.push({ names: signed, outlet: null, text: line.text });
      removed.push({ text: block.text, reason: "byline" });
    } else if (reason !== null) removed.push({ text: block.text, reason });
    else if (isTitled) paragraphs.push({ text: block.text, kind: "headline" });
    else paragraphs.push(...paragraphsOf(line, bylines));
    if (columns(block.text) >= 20) seen.add(folded(block.text));
  }
  return { paragraphs, bylines, removed };
}

/** Lines between a standfirst and the text, at most. */
const STANDFIRST = 8;

/** Where a text goes on behind a first paragraph with the day below it, which is a standfirst; else where it begins. */
function openingOf(lines: readonly ReadLine[], first: number, isProse: (index: number) => boolean): number {
  const next = lines.findIndex((_, index) => index > first && isProse(index));
  const between = next - first <= STANDFIRST ? lines.slice(first + 1, Math.max(first + 1, next)) : [];
  return between.some(({ role }) => role === "date") ? next : first;
}

interface Place extends TrimHints {
  readonly outside: boolean;
  readonly head: boolean;
  readonly behind: boolean;
  readonly above: boolean;
  readonly seen: ReadonlySet<string>;
}

function whyRemoved(block: PageBlock, line: ReadLine, place: Place): string | null {
  const { role } = line;
  if (place.behind)
    return role === "text" || role === "prose" || role === "caption" ? "behind the end of the text" : role;
  if (role !== "text" && role !== "prose" && role !== "caption" && !(role === "date" && !place.outside)) return role;
  const key = folded(block.text);
  if (key === "" || place.titles.has(key)) return key === "" ? "no words" : "repeats the title";
  if (place.seen.has(key)) return "repeats an earlier paragraph";
  if (place.outside && place.repeats(block.text)) return "stands in several pages";
  if (role === "caption") return null;
  if (place.outside && line.reason !== undefined) return line.reason;
  if (block.linked > LINKED && (role !== "prose" || place.outside)) return "link to something else";
  if (place.above) return "above the headline";
  if (place.head && columns(block.text) < 2 * LABEL && /^[^.!?]*$/u.test(block.text) && isJobTitle(block.text))
    return "job of the author before the text";
  return place.head && columns(block.text) < LABEL ? "label before the text" : null;
}

function paragraphsOf(line: ReadLine, bylines: Trimmed["bylines"][number][]): Paragraph[] {
  const control = trailingControl(line.text);
  if (line.role === "caption") {
    return [
      {
        text: line.text
          .slice(0, line.text.length - control)
          .replace(/^[▲△▼◀▶]\s*/u, "")
          .trim(),
        kind: "caption",
        reason: line.reason ?? "caption",
      },
    ];
  }
  const leading = leadingByline(line.text);
  if (leading) bylines.push(leading);
  const rest = line.text.slice(leading?.length ?? 0);
  const trailing = trailingByline(rest);
  if (trailing) bylines.push(trailing);
  const text = rest.slice(0, rest.length - (trailing?.length ?? 0)).trim();
  return text === "" ? [] : [{ text, kind: "body" }];
}
