/** The day of a report, as precise as it is known: month and day are null where they are not. */
export interface ReportDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A year, or a month or day of it, or several days of one month. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day, where it is not the only one. */
  readonly until?: number;
}

/** A bare day is taken for one this near the report's, where its month has to be guessed across the turn of a month. */
const NEAR_DAYS = 7;

/** Reads "2024", "2024-09" or "2024-09-11"; null for anything else. */
export function reportDay(day: string): ReportDay | null {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(day) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: numberOrNull(month), day: numberOrNull(date) };
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The month so many months from the report's, and a day of it; null where either is not known or does not exist. */
export function monthFrom(report: ReportDay, shift: number, day?: number): CalendarDate | null {
  if (report.month === null) return null;
  const months = report.year * 12 + report.month - 1 + shift;
  return existing({ year: Math.floor(months / 12), month: (months % 12) + 1, ...(day === undefined ? {} : { day }) });
}

/** The day so many days from the report's. */
export function dayFrom(report: ReportDay, shift: number): CalendarDate | null {
  if (report.month === null || report.day === null) return null;
  const date = new Date(Date.UTC(report.year, report.month - 1, report.day + shift));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last (−1) or next (1) month of this number, seen from the report; the report's own month is neither, but for a day of it. */
export function nearestMonth(report: ReportDay, month: number, direction: -1 | 1, day?: number): CalendarDate | null {
  if (report.month === null || month < 1 || month > 12) return null;
  const own = report.month === month;
  if (own && (day === undefined || report.day === null || day === report.day)) return null;
  const isBehind = own ? (day ?? 0) < (report.day ?? 0) : month < report.month;
  const shift = direction < 0 ? (isBehind ? 0 : -1) : isBehind ? 1 : 0;
  return existing({ year: report.year + shift, month, ...(day === undefined ? {} : { day }) });
}

/** The last (−1) or next (1) day of this number; null for the report's own. */
export function nearestDay(report: ReportDay, day: number, direction: -1 | 1): CalendarDate | null {
  if (report.day === null || day === report.day) return null;
  const isBehind = day < report.day;
  return monthFrom(report, direction < 0 ? (isBehind ? 0 : -1) : isBehind ? 1 : 0, day);
}

/** A day that is named without its month: of the report's month up to its day, else the nearest one if that is near. */
export function bareDay(report: ReportDay, day: number): CalendarDate | null {
  if (report.month === null || report.day === null) return null;
  if (day <= report.day) return monthFrom(report, 0, day);
  const before = monthFrom(report, -1, day);
  const lengthBefore = new Date(Date.UTC(report.year, report.month - 1, 0)).getUTCDate();
  if (before !== null && report.day + lengthBefore - day <= NEAR_DAYS) return before;
  return day - report.day <= NEAR_DAYS ? monthFrom(report, 0, day) : null;
}

/** Only what the calendar has: no 30 February, no month 13. */
export function existing(date: CalendarDate): CalendarDate | null {
  const { year, month, day, until } = date;
  if (month === undefined) return date;
  if (month < 1 || month > 12) return null;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const fits = (one: number | undefined): boolean => one === undefined || (one >= 1 && one <= length);
  return fits(day) && fits(until) && (until === undefined || until > (day ?? 0)) ? date : null;
}
