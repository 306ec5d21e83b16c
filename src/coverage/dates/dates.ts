import type { Span } from "../article.js";
import { MONTH_NAME, monthOf } from "./month-names.js";
import { offsetAt } from "./time-zone.js";

/** A date that a text states, with its place in that text. */
export interface FoundDate extends Span {
  /** ISO 8601, as precise as found; null when there is no such day or the year is not plausible. */
  readonly iso: string | null;
  /** Why `iso` is null. */
  readonly problem?: string;
  /** A time of day is stated, and no time zone: the one handed in was taken. */
  readonly zoneAssumed: boolean;
}

const NUMBERS =
  "(?<year>\\d{4})\\s?(?:[-./]|년|年)\\s?(?<month>\\d{1,2})\\s?(?:[-./]|월|月)\\s?(?<day>\\d{1,2})(?!\\d)(?:\\s?[일日]|\\.)?(?:\\s?[(（]?[월화수목금토일](?:요일)?[)）]|\\s[월화수목금토일]요일|\\s?[(（][月火水木金土日](?:曜日?)?[)）])?";
const TIME =
  "(?:(?:[\\sT,|]{0,3}|\\s[–—-]\\s)(?:(?:at|um|om|kl\\.?|alle(?:\\sore)?|à|às|a\\slas)\\s)?(?<half>오전|오후|AM|PM|上午|下午|午前|午後)?\\s?(?<hour>\\d{1,2})(?::|\\s?[시時时點点]|\\s?h(?=\\s?\\d|(?![a-z]))|\\.(?=\\d{2}\\s(?:Uhr|GMT|BST|CES?T)))(?:\\s?(?<minute>\\d{1,2})(?!\\d)(?:\\s?[분分])?(?::(?<second>\\d{2})(?:[.,]\\d+)?)?)?(?:\\s?(?<after>[ap]\\.?m\\.?|[صم](?!\\p{L}))(?![a-z]))?(?:\\s?(?<zone>Z|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|[A-Z]{2,4})(?![A-Za-z]))?)?";
const EARLIER_TIME =
  "(?:(?<hour>\\d{1,2}):(?<minute>\\d{2})\\s?(?<after>[ap]\\.?m\\.?)?\\s?(?<zone>[A-Z]{2,4})?,?\\s)?";

const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${NUMBERS}${TIME}`, "giu"),
  new RegExp(`(?<!\\p{L})${MONTH_NAME}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\d)${TIME}`, "giu"),
  new RegExp(
    `(?<![\\d:])(?<day>\\d{1,2})(?:(?:st|nd|rd|th|er|\\.)?[\\s/-](?:(?:de|of)\\s)?|\\.)${MONTH_NAME}(?:,?[\\s/-](?:del?\\s)?|(?<=\\.))(?<year>\\d{4})(?!\\d)${TIME}`,
    "giu",
  ),
  // Year first, as in Hungarian, and with the years of an emperor, as in Japanese.
  new RegExp(`(?<!\\d)(?<year>\\d{4})\\.\\s${MONTH_NAME}\\s(?<day>\\d{1,2})\\.${TIME}`, "giu"),
  new RegExp(`(?<era>令和|平成|昭和)\\s?(?<year>\\d{1,2}|元)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日${TIME}`, "gu"),
  // Day first with full stops, as on the European continent; with slashes only where the first number cannot be a month.
  new RegExp(
    `(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d{2})(?![\\d.])${TIME}`,
    "giu",
  ),
  new RegExp(
    `(?<![\\d/])(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?![\\d/])${TIME}`,
    "giu",
  ),
  // The year and the day each in a box of its own: "2023 09/02 08:15:27".
  new RegExp(`(?<![\\d/])(?<year>20\\d{2})\\s(?<month>0[1-9]|1[0-2])/(?<day>[0-3]\\d)(?![\\d/])${TIME}`, "giu"),
  new RegExp(
    `(?<![\\p{L}\\p{N}_])${EARLIER_TIME}(?:\\w{3,9},?\\s)?${MONTH_NAME}\\s(?<day>\\d{1,2}),?\\s(?<year>\\d{4})(?!\\d)`,
    "giu",
  ),
];

/** What a month's name has at least: shapes with one need not be looked for without it. */
const NAME_LIKE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3}|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{2}/u;

/** Digits and signs of East Asian width and Arabic digits, each as long as its common form: "２００４年１０月４日", "١٥ يناير ٢٠٢٤". */
const WIDE = /[０-９٠-٩۰-۹]/u;
const WIDES = /[０-９：／．٠-٩۰-۹]/gu;
const WIDTH = 0xfee0;
/** The digits of ASCII, Arabic and Persian begin at multiples of 16; a digit is the rest. */
const DIGIT = 0xf;

function narrow(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code < WIDTH ? String(code & DIGIT) : String.fromCodePoint(code - WIDTH);
}

/**
 * The dates with a year that a text states, in its order: numbers (2024-09-11, 2024.09.11., 2024/9/11), Korean, Chinese
 * and Japanese (2024년 9월 11일), English (Sept. 11, 2024; 11 September 2024) and other European ones (11. September 2024,
 * 11 septembre 2024, 11.set.2024, 11.9.2024), each with its time of day ("10:30", "10h30", "10.30 Uhr") and zone.
 * @param timeZone IANA name of the zone that times without one are in
 */
export function findDates(written: string, timeZone: string): FoundDate[] {
  const text = WIDE.test(written) ? written.replace(WIDES, (sign) => narrow(sign)) : written;
  const found: FoundDate[] = [];
  const hasName = NAME_LIKE.test(text);
  for (const shape of SHAPES) {
    if (!hasName && shape.source.includes("<name>")) continue;
    for (const match of text.matchAll(shape)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      const other = found.findIndex((date) => date.start < span.end && span.start < date.end);
      const longer = other === -1 || span.end - span.start > (found[other]?.end ?? 0) - (found[other]?.start ?? 0);
      if (!longer) continue;
      if (other !== -1) found.splice(other, 1);
      found.push({ ...span, ...fromParts(match.groups ?? {}, timeZone) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A value that is meant to be a date: what `findDates` knows, `20240911130629`, and dates that are less precise than a day
 * (`2024-09`, `2024`).
 * @returns null when it is no date at all
 */
export function parseDate(value: string, timeZone: string): FoundDate | null {
  const text = value.trim();
  const whole = { start: 0, end: value.length };
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u.exec(text);
  if (compact) {
    const [, year = "", month = "", day = "", hour = "", minute = "", second = "", zone = ""] = compact;
    return { ...whole, ...fromParts({ year, month, day, hour, minute, second, zone }, timeZone) };
  }
  const coarse = /^(\d{4})(?:-(\d{2}))?$/u.exec(text);
  if (coarse) {
    const [, year = "", month] = coarse;
    const checked = fromParts({ year, month: month ?? "1", day: "1" }, timeZone);
    return { ...whole, ...checked, iso: checked.iso === null ? null : text };
  }
  const first = findDates(text.slice(0, 200), timeZone)[0];
  return first ? { ...first, ...whole } : null;
}

/** The years before the first of an emperor's. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

type DateParts = Readonly<Record<string, string | undefined>>;

function fromParts(parts: DateParts, timeZone: string): Omit<FoundDate, keyof Span> {
  const before = ERAS[parts.era ?? ""] ?? 0;
  const year = parts.year === "元" ? before + 1 : before + Number(parts.year);
  const month = parts.name ? monthOf(parts.name) : Number(parts.month);
  const day = Number(parts.day);
  const wall = new Date(Date.UTC(year, month - 1, day));
  if (wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day) return bad("no such day");
  // Newspapers began in 1605; a report of the year after next is a slip.
  if (year < 1605 || year > new Date().getUTCFullYear() + 1) return bad("the year is not plausible");
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!parts.hour) return { iso: date, zoneAssumed: false };
  const hour = hourOf(Number(parts.hour), parts.half ?? parts.after ?? "");
  const minute = Number(parts.minute || 0);
  const second = Number(parts.second || 0);
  if (hour > 23 || minute > 59 || second > 59) return { iso: date, zoneAssumed: false };
  const instant = wall.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  const zone = (parts.zone ?? "").replace(/^(?:GMT|UTC)(?=[+-])/iu, "");
  const stated = zone === "" ? null : offsetAt(zone, instant);
  const offset = stated ?? offsetAt(timeZone, instant) ?? "";
  return {
    iso: `${date}T${two(hour)}:${two(minute)}${parts.second ? `:${two(second)}` : ""}${offset}`,
    zoneAssumed: stated === null,
  };
}

function bad(problem: string): Omit<FoundDate, keyof Span> {
  return { iso: null, problem, zoneAssumed: false };
}

function hourOf(hour: number, half: string): number {
  if (/^(?:오후|下午|午後|p|م)/iu.test(half)) return hour < 12 ? hour + 12 : hour;
  return /^(?:오전|上午|午前|a|ص)/iu.test(half) && hour === 12 ? 0 : hour;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
