import { findDates } from "../../dates/dates.js";
import { offsetAt } from "../../dates/time-zone.js";
import type { Found } from "../../text-metadata.js";

/** Languages that are at home in one time zone: pages in them show its time, whatever they state for machines. */
const HOME: ReadonlyMap<string, string> = new Map([
  ["ko", "Asia/Seoul"],
  ["ja", "Asia/Tokyo"],
]);
/** Pages show minutes where statements have seconds. */
const SAME_INSTANT = 120_000;

/** Hours that clocks are ahead of UTC in New Zealand's summer, and behind it on the American west coast in winter. */
const EASTERNMOST = 13;
const WESTERNMOST = 8;

/**
 * An instant stated in UTC, written in the time that readers of the page live by: in the offset of the date that the page
 * shows of the same instant, else in the zone that its language is at home in.
 * @param shown the date that the page shows, if it does
 * @param language BCP 47 tag of the text
 */
export function localDate(stated: Found | null, shown: Found | null, language: string): Found | null {
  if (stated === null || !/T.*(?:Z|[+-]00:?00)$/u.test(stated.value)) return stated;
  const instant = Date.parse(stated.value);
  const offset = /T.*([+-]\d{2}:\d{2})$/u.exec(shown?.value ?? "")?.[1];
  if (shown !== null && offset !== undefined) {
    const difference = instant - Date.parse(shown.value);
    if (Math.abs(difference) < SAME_INSTANT) return at(stated, instant, offset, "in the time zone of the date shown");
    if (Math.abs(difference - minutesOf(offset) * 60_000) < SAME_INSTANT)
      return at(stated, instant - minutesOf(offset) * 60_000, offset, "its zone is not the one of the same time shown");
  }
  const home = HOME.get(language);
  const homeOffset = home === undefined ? null : offsetAt(home, instant);
  // A day that the page shows decides which day an instant was.
  const isShownDay = shown?.value.length === 10 && stated.value.startsWith(shown.value);
  // Where people live by another time than UTC, the day that the page shows is the one that they know the report by.
  if (homeOffset === null && shown !== null && isDayOf(shown.value, instant))
    return { value: shown.value, from: `${stated.from}; on the day that the page shows` };
  return homeOffset === null || isShownDay ? stated : at(stated, instant, homeOffset, `in the time of ${home}`);
}

/** Clocks differ by quarters of an hour from UTC, and by no more of them than this. */
const QUARTER = 900_000;
const MOST_QUARTERS = 4 * 14;

/**
 * The instant that an element states in UTC, in the time that the same element shows to readers: "20/05/2024 23h41" beside
 * 2024-05-21T02:41:07Z is an hour at UTC-3. Of a day alone, that day. Null when it states or shows something else.
 */
export function asShown(stated: string, text: string): string | null {
  const shown = findDates(text, "UTC")[0]?.iso ?? null;
  if (shown === null || !/T.*(?:Z|[+-]00:?00)$/u.test(stated)) return null;
  const instant = Date.parse(stated);
  if (shown.length === 10) return isDayOf(shown, instant) ? shown : null;
  const ahead = Date.parse(`${shown.slice(0, 16)}Z`) - instant;
  const quarters = Math.round(ahead / QUARTER);
  if (Number.isNaN(ahead) || quarters === 0 || Math.abs(quarters) > MOST_QUARTERS) return null;
  if (Math.abs(ahead - quarters * QUARTER) >= SAME_INSTANT / 2) return null;
  const minutes = Math.abs(quarters) * 15;
  const two = (value: number) => String(value).padStart(2, "0");
  const offset = `${quarters < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${new Date(instant + quarters * QUARTER).toISOString().slice(0, 19)}${offset}`;
}

/** Whether an instant is on a day between these zones, and not on that day in UTC. */
function isDayOf(day: string, instant: number): boolean {
  const hours = day.length === 10 ? (instant - Date.parse(day)) / 3_600_000 : Number.NaN;
  return (hours >= -EASTERNMOST && hours < 0) || (hours >= 24 && hours < 24 + WESTERNMOST);
}

function at({ from }: Found, instant: number, offset: string, why: string): Found {
  const wall = new Date(instant + minutesOf(offset) * 60_000).toISOString().slice(0, 19);
  return { value: `${wall}${offset}`, from: `${from}; ${why}` };
}

function minutesOf(offset: string): number {
  return (offset.startsWith("-") ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
}
