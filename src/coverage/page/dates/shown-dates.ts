import { type FoundDate, findDates } from "../../dates/dates.js";
import { isModifiedLabel } from "../../line-roles.js";
import { type Found, foundDate } from "../../text-metadata.js";
import { type DateMark, FAR } from "./date-marks.js";

/** Publication and last change of a page. */
export interface PageDates {
  readonly published: Found | null;
  readonly modified: Found | null;
}

/**
 * Dates in elements that are marked up as such, and in date lines. Pages show other dates too (today's above the menu,
 * those of other texts), so marks of the article come first, then what stands right before the text, then what is farther.
 */
export function shownDates(marks: readonly DateMark[], timeZone: string): PageDates {
  let published: Found | null = null;
  let modified: Found | null = null;
  let assumed: string | null = null;
  // Of two marks as near, one that says "published" goes first, then one with a time: the day above a menu has none.
  const order = ({ rank, text }: DateMark) =>
    rank - (SAYS_WHEN.test(text) ? 0.5 : 0) - (/\d:\d{2}/u.test(text) ? 0.25 : 0);
  for (const mark of [...marks].sort((a, b) => order(a) - order(b))) {
    if (mark.rank >= FAR && published !== null) break;
    const { text, from, hint } = mark;
    const dates = findDates(text, timeZone);
    // "on May 3, updated May 4": what an element is named after is then its last date.
    const mixed = dates.length > 1 && dates.some((date) => isModifiedLabel(text, date));
    for (const date of dates) {
      const found = foundDate(date, from, timeZone);
      const labelled = LABELLED.test(text.slice(0, date.start));
      if (isModifiedLabel(text, date) || (hint === "modified" && !labelled && !mixed)) modified ??= found;
      else if (published === null) [published, assumed] = [found, date.zoneAssumed ? minuteOf(date) : null];
      // The same minute of the clock, with the zone it is in.
      else if (assumed !== null && !date.zoneAssumed && minuteOf(date) === assumed)
        [published, assumed] = [found, null];
    }
  }
  return { published, modified };
}

function minuteOf({ iso }: FoundDate): string | null {
  return iso !== null && iso.length >= MINUTE ? iso.slice(0, MINUTE) : null;
}

/** Length of "2024-03-05T07:04". */
const MINUTE = 16;

const SAYS_WHEN = /입력|등록|승인|송고|발행|published|posted/iu;
const LABELLED = new RegExp(`(?:${SAYS_WHEN.source})[^\\d]{0,20}$`, "iu");
