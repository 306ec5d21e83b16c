import { leadingByline, trailingByline } from "./bylines/byline-places.js";
import type { Byline } from "./bylines/bylines.js";
import { findHeadline, type LayoutHints } from "./headline.js";
import { headsAuthor, isClosingNote, trailingControl } from "./interface-words.js";
import type { ReadLine } from "./line-roles.js";
import { copyrightOutlet } from "./outlets.js";
import type { Piece } from "./passages/tiles.js";
import { columns } from "./text-width.js";

/** Prose behind an end mark is a note, not text, up to this share of all prose; by the kind of mark. */
export interface NoteShares {
  readonly copyright: number;
  readonly byline: number;
  readonly afterwards: number;
}

const NOTE_SHARES: NoteShares = { copyright: 0.2, byline: 0.2, afterwards: 0.2 };
/** What follows a heading "About the author" is a note on who wrote, up to this share of all prose. */
const AUTHOR_SHARE = 0.15;
/** A line narrower than this (columns) between headline and text, that shares nothing with either, is no subtitle. */
const SHORT = 24;

/** A plain text taken apart. */
export interface TextLayout {
  readonly pieces: readonly Piece[];
  readonly headline: ReadLine | null;
  readonly headlineFrom: string | null;
  readonly subtitles: readonly ReadLine[];
  /** Bylines within lines of text, with how they stand there. */
  readonly bylines: readonly (Byline & { readonly form: string; readonly text: string })[];
  /** The first short line above the headline that stands in several files. */
  readonly masthead: ReadLine | null;
  /** Lines before and behind the text. */
  readonly around: readonly ReadLine[];
}

/** Takes a plain text apart: what is headline, text, caption or furniture, and why, by form and position of its lines. */
export function layOut(lines: readonly ReadLine[], hints: LayoutHints): TextLayout {
  const all = [...lines.keys()];
  const isOwn = (index: number, is: (line: ReadLine) => boolean) => {
    const line = lines[index];
    return line !== undefined && is(line) && !hints.repeats(line.text);
  };
  // Where no line is long enough to be prose, short sentences are the text.
  const isText = all.some((index) => isOwn(index, isProse)) ? isProse : isSentence;
  const proseAt = (index: number) => isOwn(index, isText);
  const first = all.find(proseAt) ?? lines.length;
  const endMark = findEndMark(lines, first) ?? lines.length;
  const bodyEnd = endMark - closingNotes(lines, first, endMark);
  const head = lines.slice(0, first);
  const body = lines.slice(first, bodyEnd);
  const owners = new Set(
    lines.flatMap((line) => (line.role === "copyright" ? (copyrightOutlet(line.text) ?? []) : [])),
  );
  const isMasthead = (line: string) => hints.repeats(line) || owners.has(line);
  const found = findHeadline(head, body.map((line) => line.text).join("\n"), { heading: hints.heading, isMasthead });
  const lastProse = all.findLast((index) => index < bodyEnd && proseAt(index)) ?? -1;

  const pieces: Piece[] = [];
  const subtitles: ReadLine[] = [];
  const bylines: TextLayout["bylines"][number][] = [];
  for (const [index, line] of lines.entries()) {
    const furniture = (reason: string) => pieces.push({ start: line.start, end: line.end, kind: "furniture", reason });
    const isHead = index < first;
    const outside = isHead || index > lastProse;
    if (found?.index === index) pieces.push({ start: line.start, end: line.end, kind: "headline" });
    else if (index >= bodyEnd)
      furniture(line.role === "text" || line.role === "prose" ? "behind the end of the text" : line.role);
    else if (
      line.role !== "text" &&
      line.role !== "prose" &&
      line.role !== "caption" &&
      !(line.role === "date" && !outside)
    )
      furniture(line.role);
    else if (outside && hints.repeats(line.text)) furniture("stands in several files");
    else if (lines[index + 1]?.text === line.text.slice(0, line.text.length - trailingControl(line.text)))
      furniture("repeats in the next line");
    else if (line.role === "caption") pieces.push(...captionPieces(line));
    else if (isHead && found !== null && index < found.index) furniture("before the headline");
    else if (isHead && found !== null && isSubtitle(lines, found.index, index)) {
      subtitles.push(line);
      pieces.push({ start: line.start, end: line.end, kind: "headline" });
    } else if (isHead && found !== null && columns(line.text) < SHORT) furniture("short line before the text");
    else pieces.push(...bodyPieces(line, bylines));
  }
  return {
    pieces,
    headline: found === null ? null : (lines[found.index] ?? null),
    headlineFrom: found?.from ?? null,
    subtitles,
    bylines,
    masthead:
      head
        .slice(0, found?.index ?? 0)
        .find((line) => line.role === "text" && line.text.length <= 20 && hints.repeats(line.text)) ?? null,
    around: [...head, ...lines.slice(lastProse + 1)],
  };
}

function isProse({ role }: ReadLine): boolean {
  return role === "prose";
}

/** Whether a line of several words ends as sentences do. */
function isSentence({ role, text }: ReadLine): boolean {
  return role === "text" && /\s/u.test(text) && /[\p{L}\p{N}][.。]["'”’」』)\]]*$/u.test(text);
}

/** Closing notes at the end of the text: how many of the lines before `end` they are. */
export function closingNotes(lines: readonly ReadLine[], first: number, end: number): number {
  let notes = 0;
  while (end - notes - 1 > first && isClosingNote(lines[end - notes - 1]?.text ?? "")) notes += 1;
  return notes;
}

/**
 * The first line that ends the text: a copyright line, a byline, the heading of a list of other stories, or a control,
 * with little prose behind it.
 */
export function findEndMark(lines: readonly ReadLine[], first: number, shares = NOTE_SHARES): number | null {
  const widths = lines.map((line) => (line.role === "prose" ? line.text.length : 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  let behind = total;
  for (const [index, line] of lines.entries()) {
    behind -= widths[index] ?? 0;
    if (index <= first) continue;
    const { role } = line;
    const isMark = role === "copyright" || role === "byline" || role === "afterwards";
    const share = headsAuthor(line.text) ? Math.max(shares.afterwards, AUTHOR_SHARE) : isMark ? shares[role] : 0;
    if (isMark && behind <= share * total) return index;
    if (role === "interface" && behind === 0) return index;
  }
  return null;
}

/** Subtitles follow the headline with nothing but each other between. */
function isSubtitle(lines: readonly ReadLine[], headline: number, index: number): boolean {
  return (
    index > headline &&
    lines.slice(headline + 1, index + 1).every((line) => line.role === "text" || line.role === "prose")
  );
}

function captionPieces(line: ReadLine): Piece[] {
  const end = line.end - trailingControl(line.text);
  const mark = /^[▲△▼◀▶]\s*/u.exec(line.text)?.[0].length ?? 0;
  return [
    { start: line.start, end: line.start + mark, kind: "furniture", reason: "caption mark" },
    { start: line.start + mark, end, kind: "caption", reason: line.reason ?? "caption" },
    { start: end, end: line.end, kind: "furniture", reason: "interface" },
  ];
}

function bodyPieces(line: ReadLine, bylines: TextLayout["bylines"][number][]): Piece[] {
  const leading = leadingByline(line.text);
  if (leading) bylines.push({ ...leading, form: "bracketed byline" });
  const from = line.start + (leading?.length ?? 0);
  const trailing = trailingByline(line.text.slice(leading?.length ?? 0));
  if (trailing) bylines.push({ ...trailing, form: "byline behind the last sentence" });
  const to = line.end - (trailing?.length ?? 0);
  return [
    { start: line.start, end: from, kind: "furniture", reason: "byline" },
    { start: from, end: to, kind: "body" },
    { start: to, end: line.end, kind: "furniture", reason: "byline" },
  ];
}
