import { type Period, todayAt, whole } from "./relative-days.js";
import type { DateParts, Mask } from "./reporting-mask.js";
import { RELATIVE_TIMES, YEAR_WORDS } from "./reporting-relative.js";

const EN_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const HAN_MONTHS = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];

/** "may" and "march" are months only with a capital; the others in any case. */
const EN_MONTH =
  "\\b(?<name>[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|Mar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\\b\\.?";
const EN_DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const MONTH_DAY =
  "(?:(?<!\\d)(?<month>\\d{1,2})\\s?월|(?<!\\d)(?<zhMonth>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?)(?:\\s?(?<day>\\d{1,2})\\s?[일日号號])?";
/** 1605 is the year of the first newspaper. */
const PLAIN_YEAR = "(?<year>1[6-9]\\d\\d|20\\d\\d)";

/** Ways to write a day, month or year, those with more in them first. A year may be a word ("작년 9월"). */
const WRITTEN: readonly RegExp[] = [
  /(?<![\d.-])(?<year>\d{4})\s?[-./]\s?(?<month>\d{1,2})(?:\s?[-./]\s?(?<day>\d{1,2}))?\.?(?![\d-])/gu,
  new RegExp(`(?:(?<!\\d)(?<year>\\d{4})\\s?[년年]도?|(?<yearWord>${YEAR_WORDS}))\\s?${MONTH_DAY}`, "gu"),
  new RegExp(`(?<![\\d'])['’‘](?<short>\\d{2})\\s?년(?:\\s?${MONTH_DAY})?`, "gu"),
  /(?<!\d)(?<year>\d{4})\s?(?:년(?:도)?(?![간여째])|年度?(?![间間来來]))/gu,
  new RegExp(`${EN_MONTH}\\s${EN_DAY},?\\s${PLAIN_YEAR}(?!\\d)`, "gu"),
  new RegExp(`(?<!\\d)${EN_DAY}\\s${EN_MONTH},?\\s${PLAIN_YEAR}(?!\\d)`, "gu"),
  new RegExp(`${EN_MONTH},?\\s(?:of\\s)?${PLAIN_YEAR}(?!\\d)`, "gu"),
  new RegExp(`${EN_MONTH}\\s${EN_DAY}(?!\\d)`, "gu"),
  new RegExp(`(?<!\\d)${EN_DAY}\\s${EN_MONTH}`, "gu"),
  new RegExp(`(?:\\b[Ll]ast\\s)?${EN_MONTH}`, "gu"),
  new RegExp(`(?:지난\\s?)?${MONTH_DAY}`, "gu"),
  // Behind an acronym it is part of a name: CES 2023.
  new RegExp(`(?<![\\d.,'’\\p{L}-])(?<!(?<!\\p{L})\\p{Lu}{2,}\\s)${PLAIN_YEAR}(?![\\d%]|[.,]\\d|\\p{L}|-\\p{L})`, "gu"),
];

/** What times are counted from. */
export interface Calendar {
  /** The moment that counts as now. */
  readonly now: Date;
  /** IANA name of the zone in which days are counted. */
  readonly timeZone: string;
  /** Whether reports of a time are there. */
  readonly hasReports?: (period: Period) => boolean;
}

/** So many years back a day without its year may lie. */
const YEARS_BACK = 20;

/**
 * Masks every time that a question names: days, months and years, whole or without their year (then the last such one that has
 * reports, else the last that has begun; "지난 3월" and "last March" always the last), and times relative to now.
 */
export function maskDates(text: string, { now, timeZone, hasReports }: Calendar, mask: Mask): string {
  const today = todayAt(now, timeZone);
  let masked = text;
  for (const pattern of WRITTEN) {
    masked = masked.replace(pattern, (...args) => {
      const source = String(args[0]);
      const groups: Groups = args.at(-1);
      const parts = partsOf(groups, Number(today.slice(0, 4)));
      // What is called the last is the last, whatever there are reports of.
      const back = /^(?:지난|last)/iu.test(source) ? undefined : hasReports;
      const period = parts && reportedPeriod(parts, today, back);
      return parts && period
        ? mask.put({ kind: groups.yearWord ? "relative" : "date", period, parts }, source)
        : source;
    });
  }
  for (const { pattern, period } of RELATIVE_TIMES) {
    masked = masked.replace(pattern, (...args) => {
      const source = String(args[0]);
      // A pattern without named groups hands over the text last.
      const groups: Groups = typeof args.at(-1) === "object" ? args.at(-1) : {};
      const meant = period(groups, now, timeZone);
      return meant ? mask.put({ kind: "relative", period: meant, parts: null }, source) : source;
    });
  }
  return masked;
}

/**
 * A written day as a period.
 * @param today the day from which a day or month without a year is counted back
 * @returns null when there is no such day, or its year is not plausible
 */
export function periodOf({ year, month, day }: DateParts, today: string): Period | null {
  const thisYear = Number(today.slice(0, 4));
  if (year !== null && (year < 1605 || year > thisYear + 1)) return null;
  if (month === null) return year === null ? null : whole(String(year));
  const inYear = (of: number) => [String(of), two(month), ...(day === null ? [] : [two(day)])].join("-");
  const meant = inYear(year ?? thisYear);
  if (!isDay(meant)) return null;
  return whole(year === null && meant > today.slice(0, meant.length) ? inYear(thisYear - 1) : meant);
}

/** The last such day or month of which there are reports; without any, the last that has begun. */
function reportedPeriod(parts: DateParts, today: string, hasReports: Calendar["hasReports"]): Period | null {
  const last = periodOf(parts, today);
  if (last?.from == null || parts.year !== null || hasReports === undefined) return last;
  const year = Number(last.from.slice(0, 4));
  for (let back = 0; back < YEARS_BACK; back += 1) {
    const period = periodOf({ ...parts, year: year - back }, today);
    if (period !== null && hasReports(period)) return period;
  }
  return last;
}

type Groups = Readonly<Record<string, string | undefined>>;

function partsOf(groups: Groups, thisYear: number): DateParts | null {
  const { year, short, yearWord, month, zhMonth, name, day } = groups;
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  const shift = yearWord === undefined ? undefined : yearShift(yearWord);
  // Two digits are of this century unless that lies ahead.
  const century = Number(short) + 2000 > thisYear + 1 ? 1900 : 2000;
  return {
    year: shift === undefined ? (short === undefined ? number(year) : century + Number(short)) : thisYear + shift,
    month: name ? EN_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : (number(month) ?? hanMonth(zhMonth)),
    day: number(day),
  };
}

function yearShift(word: string): number {
  if (/^(?:재작년|재\s?작년|前年)/u.test(word)) return -2;
  return /^(?:작년|지난\s?해|去年)/u.test(word) ? -1 : 0;
}

function hanMonth(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d/u.test(written) ? Number(written) : HAN_MONTHS.indexOf(`${written}月`) + 1;
}

function isDay(day: string): boolean {
  const full = day.length === 7 ? `${day}-01` : day;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
