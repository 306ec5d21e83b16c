import { dayOf } from "../../retrieval/reporting-dates/days.js";
import { type CalendarDate, reportDay } from "./relative-date-calendar.js";
import { RELATIVE_RULES } from "./relative-date-rules.js";

/** What the bot puts into a quote: the text at its place, in UTF-16 units of the quote. */
export interface DateInsertion {
  readonly at: number;
  /** In square brackets, with the space in front of it: " [2024년 7월]". */
  readonly text: string;
}

/** A relative date at a place of a text, and the day, month or year that it names. */
export interface ResolvedDate {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
}

/** What somebody says or a title holds: its dates may be of another day than the report's. */
const QUOTED =
  /“[^”]*(?:”|$)|^[^“]*”|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》|"[^"]*"|(?<![\p{L}\p{N}])'(?!\d{2}\s?년)[^'\n]{2,80}'/gu;
/** A sentence that tells of an earlier time counts from that. */
const ANOTHER_TIME = /당시|그해|같은 해|\bat the time\b|\bthat year\b|当时|當時|那年/u;
/** A month that a bare day behind it could be a day of. */
const NAMES_MONTH = /\d\s?[월月]|지난\s?달|이달|이번\s?달|다음\s?달|내달|상순|중순|하순/u;
/** Particles belong to their noun: the brackets stand behind them. */
const PARTICLE =
  /^(?:도분?)?(?:에는|에도|에만|에서|에|부터는|부터|까지는|까지|보다는|보다|으로|로|은|는|이|가|을|를|의|도|만|과|와)?(?![가-힣])/u;

/**
 * Where a quote names days, months and years by their distance from its report (지난 7월, last month, 去年), and which those
 * are. Nothing inside quotation marks, nothing that can be read in two ways (the report's own month after 지난), nothing where
 * the report's date is not known that precisely. Places are in order.
 * @param published ISO 8601, as precise as known; null gives nothing
 * @param timeZone the zone in which days are counted
 */
export function relativeDates(quote: string, published: string | null, timeZone: string): DateInsertion[] {
  return resolvedDates(quote, published, timeZone).map((one) => insertion(quote, one));
}

/** The same dates as places of the quote, in order. */
export function resolvedDates(quote: string, published: string | null, timeZone: string): ResolvedDate[] {
  const report = published === null ? null : reportDay(dayOf(published, timeZone));
  // With an odd mark nobody knows what is quoted.
  if (report === null || ANOTHER_TIME.test(quote) || (quote.match(/"/gu)?.length ?? 0) % 2 !== 0) return [];
  const spoken = quote.replaceAll(QUOTED, (run) => "\0".repeat(run.length));
  const found: ResolvedDate[] = [];
  for (const { pattern, resolve, bare } of RELATIVE_RULES) {
    for (const match of spoken.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      if (bare === true && NAMES_MONTH.test(spoken.slice(0, start))) continue;
      const date = resolve(match.groups ?? {}, report);
      if (date !== null) found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A quote with its relative dates resolved in brackets. */
export function withRelativeDates(quote: string, published: string | null, timeZone: string): string {
  let shown = "";
  let from = 0;
  for (const { at, text } of relativeDates(quote, published, timeZone)) {
    shown += quote.slice(from, at) + text;
    from = at;
  }
  return shown + quote.slice(from);
}

/** The relative dates of a quote alone, each with its brackets, for where the quote itself has been shown as it is. */
export function datedWords(quote: string, published: string | null, timeZone: string): string[] {
  return resolvedDates(quote, published, timeZone).map((one) => {
    const { at, text } = insertion(quote, one);
    return quote.slice(one.start, at) + text;
  });
}

function insertion(quote: string, { start, end, date }: ResolvedDate): DateInsertion {
  const word = quote.slice(start, end);
  if (/\p{Script=Han}/u.test(word)) return { at: end, text: `[${worded(date, "年", "月", "日", "")}]` };
  if (/[A-Za-z]/u.test(word)) return { at: end, text: ` [${english(date)}]` };
  const particle = PARTICLE.exec(quote.slice(end))?.[0] ?? "";
  return { at: end + particle.length, text: ` [${worded(date, "년", "월", "일", " ")}]` };
}

function worded({ year, month, day, until }: CalendarDate, y: string, m: string, d: string, space: string): string {
  const parts = [`${year}${y}`];
  if (month !== undefined) parts.push(`${month}${m}`);
  if (day !== undefined) parts.push(`${until === undefined ? day : `${day}~${until}`}${d}`);
  return parts.join(space);
}

function english({ year, month, day }: CalendarDate): string {
  if (month === undefined) return String(year);
  const name = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, 1),
  );
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}
