import { dayOf } from "./days.js";

/** Days of publication that are meant, as YYYY, YYYY-MM or YYYY-MM-DD, inclusive; null where a side is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What calendars count in. */
export type Unit = "day" | "week" | "month" | "year";

const DAY_MS = 86_400_000;

/**
 * The day, week, month or year that lies `shift` of them from today's: `("month", -1)` is last month. Weeks begin on Monday, as
 * in ISO 8601 and in the calendars of Korea and China.
 * @param now the moment that counts as now
 * @param timeZone IANA name of the zone in which days are counted
 */
export function calendarPeriod(unit: Unit, shift: number, now: Date, timeZone: string): Period {
  const today = todayAt(now, timeZone);
  if (unit === "year") return whole(addMonths(today, 12 * shift).slice(0, 4));
  if (unit === "month") return whole(addMonths(today, shift).slice(0, 7));
  if (unit === "day") return whole(addDays(today, shift));
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = addDays(today, 7 * shift - weekday);
  return { from: monday, to: addDays(monday, 6) };
}

/**
 * The last so many days, weeks, months or years up to now: "최근 3개월", "the past two weeks". Open towards later days.
 * @param count 0 to 999
 */
export function lastPeriod(unit: Unit, count: number, now: Date, timeZone: string): Period {
  const today = todayAt(now, timeZone);
  if (unit === "day" || unit === "week") return { from: addDays(today, -count * (unit === "week" ? 7 : 1)), to: null };
  return { from: addMonths(today, -count * (unit === "year" ? 12 : 1)), to: null };
}

/** The day, month or year before one: "2024-03-01" gives "2024-02-29", "2024-01" gives "2023-12". */
export function before(day: string): string {
  if (day.length === 4) return String(Number(day) - 1).padStart(4, "0");
  return day.length === 7 ? addMonths(`${day}-01`, -1).slice(0, 7) : addDays(day, -1);
}

/** The day after one, as YYYY-MM-DD. */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** One day, month or year as a period. */
export function whole(day: string): Period {
  return { from: day, to: day };
}

/** Today as YYYY-MM-DD. */
export function todayAt(now: Date, timeZone: string): string {
  return dayOf(now.toISOString(), timeZone);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last day where it is shorter. */
function addMonths(day: string, months: number): string {
  const date = new Date(day);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  last.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
