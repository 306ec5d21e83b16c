import { findHeadline } from "../headline.js";
import { copyrightOutlet } from "../outlets.js";
import type { Found } from "../text-metadata.js";
import { columns } from "../text-width.js";
import type { PageLine, PageLines } from "./page-lines.js";
import { SEPARATOR } from "./stated-titles.js";
import { folded, type Trimmed } from "./trim-blocks.js";

/** Width (columns) below which what stands beside the outlet's name is its section. */
const SECTION = 24;

/** Whether a title is the short rest of a title element that is the outlet's name and one other part: "The Lantern - Local News". */
function isSection({ value }: Found, whole: string, isOutlet: (line: string) => boolean): boolean {
  const parts = whole.split(SEPARATOR);
  return parts.length === 2 && columns(value) < SECTION && parts.includes(value) && isOutlet(parts[0] ?? "");
}

/**
 * The headline among the lines above the text, for pages without headings whose title element names the outlet, as the
 * copyright line does, or the outlet and the section: then it is looked for below the section's name.
 * @param title what the page states as its title
 * @param whole the text of its title element
 * @returns null when the title is more than that, or no line shows itself to be the headline
 */
export function titleLine(
  title: Found | null,
  whole: string,
  { all, around, before }: PageLines,
  text: Trimmed,
): Found | null {
  const owners = new Set(
    all.flatMap((line) => (line.role === "copyright" ? (copyrightOutlet(line.text) ?? []) : [])).map(folded),
  );
  const isOutlet = (line: string) => owners.has(folded(line));
  const above = around.slice(0, before).reverse();
  const body = text.paragraphs.map((paragraph) => paragraph.text);
  if (title === null || (title.from === "title element" && isOutlet(title.value)))
    return headlineOf(above, body, isOutlet);
  if (!isSection(title, whole, isOutlet)) return null;
  const { opening, rest } = openingOf(text, all);
  const head = [...above, ...opening];
  return headlineOf(head.slice(head.findLastIndex((line) => line.text === title.value) + 1), rest, isOutlet);
}

function headlineOf(
  head: readonly PageLine[],
  body: readonly string[],
  isMasthead: (line: string) => boolean,
): Found | null {
  const found = findHeadline(head, body.join("\n"), { heading: () => false, isMasthead });
  const line = found === null ? undefined : head[found.index];
  return found === null || line === undefined ? null : { value: line.text, from: found.from };
}

/** The lines that a text opens with before its first prose: the headline may be among them. */
function openingOf(
  { paragraphs }: Trimmed,
  all: readonly PageLine[],
): { readonly opening: readonly PageLine[]; readonly rest: readonly string[] } {
  const texts = paragraphs.map(({ text }) => text);
  const prose = new Set(all.flatMap((line) => (line.role === "prose" ? [line.text] : [])));
  const first = Math.max(
    0,
    texts.findIndex((text) => prose.has(text)),
  );
  const opening = new Set(texts.slice(0, first));
  return { opening: all.filter((line) => opening.has(line.text)), rest: texts.slice(first) };
}
