import type { FoundDate } from "./dates/dates.js";
import { isModifiedLabel, type ReadLine } from "./line-roles.js";
import { copyrightOutlet } from "./outlets.js";
import type { TextLayout } from "./text-zones.js";

/** A value of an article with where it was found. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** What the lines around a plain text tell about it. */
export interface TextMetadata {
  readonly outlet: Found | null;
  readonly byline: Found | null;
  readonly published: Found | null;
  readonly modified: Found | null;
  readonly url: Found | null;
}

/** Reads metadata from the lines around a text and from the bylines within it. */
export function textMetadata(layout: TextLayout, lines: readonly ReadLine[], timeZone: string): TextMetadata {
  const dateLines = layout.around.filter((line) => line.role === "date");
  return {
    outlet: outletOf(layout, lines),
    byline: bylineOf(layout),
    ...datesOf(dateLines, timeZone),
    url: urlOf(layout.around),
  };
}

function outletOf(layout: TextLayout, lines: readonly ReadLine[]): Found | null {
  const bracketed = layout.bylines.find((byline) => byline.form === "bracketed byline" && byline.outlet !== null);
  if (bracketed?.outlet) return { value: bracketed.outlet, from: `bracketed byline "${bracketed.text}"` };
  const line = layout.around.find((around) => around.byline?.outlet);
  if (line?.byline?.outlet) return { value: line.byline.outlet, from: `byline "${line.text}"` };
  for (const { role, text } of lines) {
    const owner = role === "copyright" ? copyrightOutlet(text) : null;
    if (owner !== null) return { value: owner, from: `copyright line "${text}"` };
  }
  if (layout.masthead)
    return { value: layout.masthead.text, from: "masthead: a short line above the text that stands in several files" };
  const masthead = mastheadOf(layout, lines);
  return masthead === null ? null : { value: masthead, from: "masthead: the short line that repeats above the text" };
}

/** A short line that stands above the text more than once and is not the headline. */
function mastheadOf(layout: TextLayout, lines: readonly ReadLine[]): string | null {
  const until = layout.headline === null ? -1 : lines.indexOf(layout.headline);
  const above = lines.slice(0, until).filter((line) => line.role === "text" && line.text.length <= 20);
  return above.find((line) => above.filter((other) => other.text === line.text).length > 1)?.text ?? null;
}

function bylineOf(layout: TextLayout): Found | null {
  const places = [
    ...layout.bylines.map((byline) => ({ names: byline.names, from: `${byline.form} "${byline.text}"` })),
    ...layout.around.map((line) => ({
      names: line.byline?.names ?? [],
      from: `${line.role === "date" ? "date" : "byline"} line "${line.text}"`,
    })),
  ].filter((place) => place.names.length > 0);
  const first = places[0];
  if (first === undefined) return null;
  return { value: [...new Set(first.names)].join(", "), from: first.from };
}

function datesOf(lines: readonly ReadLine[], timeZone: string): Pick<TextMetadata, "published" | "modified"> {
  let published: Found | null = null;
  let modified: Found | null = null;
  for (const line of lines) {
    for (const date of line.dates) {
      const found = foundDate(date, `date line "${line.text}"`, timeZone);
      if (isModifiedLabel(line.text, date)) modified ??= found;
      else if (published === null) published = found;
      else if (modified === null && line.dates.length > 1) modified = found;
    }
  }
  return { published, modified };
}

/** A date as a found value; the reason says that a zone was assumed, or why the value is left unknown (then empty). */
export function foundDate(date: FoundDate, from: string, timeZone: string): Found {
  if (date.iso === null) return { value: "", from: `${from}: ${date.problem ?? "no date"}, left unknown` };
  return { value: date.iso, from: date.zoneAssumed ? `${from}; time zone assumed: ${timeZone}` : from };
}

function urlOf(lines: readonly ReadLine[]): Found | null {
  for (const { text } of lines) {
    const url = /^(?:[^\s:]{0,8}\s?:\s?)?(https?:\/\/[^\s<>"]+)$/u.exec(text)?.[1];
    if (url !== undefined) return { value: url, from: "line with an address" };
  }
  return null;
}
