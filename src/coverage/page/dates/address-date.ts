import { findDates, parseDate } from "../../dates/dates.js";
import type { Found } from "../../text-metadata.js";

/** Days in an address: "/2024/09/11/", "/2024-09-11-", "/2024/sep/11/", "/20240911/", "/20240911503245". Fewer than three parts are no day. */
const ADDRESS_DAYS: readonly RegExp[] = [
  /[/_-]((?:19|20)\d{2}([-/])\d{1,2}\2\d{1,2})(?=[/_.?#-]|$)/u,
  /[/_-]((?:19|20)\d{2}\/[a-z]{3}\/\d{1,2})(?=\/)/iu,
  /[/_=-](?:[A-Z]{2,4})?((?:19|20)\d{6})(?=\D|$|\d{2,10}(?:\D|$))/u,
];

/** The day that a page's address files it under. */
export function addressDate(url: string | null, timeZone: string): Found | null {
  for (const shape of ADDRESS_DAYS) {
    const day = shape.exec(url ?? "")?.[1];
    if (day === undefined) continue;
    const [year = "", month = "", number = ""] = day.split("/");
    const date = parseDate(/[a-z]/iu.test(day) ? `${number} ${month} ${year}` : day, timeZone);
    if (date?.iso) return { value: date.iso, from: `day in the address "${day}"` };
  }
  return null;
}

/** A day that a page's title holds between dashes: "A headline - 07.12.2017 - LANTERN". */
const TITLE_DAY = /\s[-–—|·]\s(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})\s*(?=[-–—|·]\s|$)/u;

/** The day in the title element of a page; with slashes, or in English, the order of day and month is not told. */
export function titleDate(title: string, language: string, timeZone: string): Found | null {
  const [, day = "", month = "", year = ""] = TITLE_DAY.exec(title) ?? [];
  if (year === "" || (/^en\b/u.test(language) && Number(day) <= 12)) return null;
  const date = parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, timeZone);
  return date?.iso ? { value: date.iso, from: `day in the title element "${day}.${month}.${year}"` } : null;
}

/** The day that a text itself begins with, as some services set it: "Feb. 23, 2015 -- Peanut allergies have …". */
export function datelineDate(text: string, timeZone: string): Found | null {
  const [day] = findDates(text.slice(0, DATELINE), timeZone);
  if (day === undefined || day.start !== 0 || !day.iso || !/^\s?--\s/u.test(text.slice(day.end))) return null;
  return { value: day.iso, from: `day in front of the text "${text.slice(0, day.end)}"` };
}

/** A day in front of a text ends within so many characters. */
const DATELINE = 40;
