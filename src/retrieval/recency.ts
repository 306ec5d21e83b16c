import { dayOf } from "./reporting-dates/days.js";

/**
 * Days after which a report counts half as recent as the newest. A judgement, not a fit: "최근" and "latest" are said of the last
 * weeks, so a month is where "recent" becomes doubtful.
 */
const HALF_AGE_DAYS = 30;

/** What a report of unknown date gets: that of one as old as `HALF_AGE_DAYS`, neither held for new nor for old. */
const UNDATED = 0.5;

const DAY_MS = 86_400_000;

const RECENT = new RegExp(
  [
    // "최근 3년간" is a span of time, of which the number is part.
    String.raw`(?<![가-힣])(?:최근|최신|근래|요즘|요새)(?!\s?(?:접|\d|몇|수년|[한두세네석넉]\s?[달주해]|일주일))`,
    String.raw`(?<!\bat the )\b(?:latest|newest|most recent|recent|recently|lately)\b`,
    // "离…最近" is the nearest, not the newest.
    String.raw`(?<![离離距][^,.?!]{0,20})最近(?!\s?(?:[\d一二三四五六七八九十两兩几幾]|邻|鄰))`,
    "最新|近期|近来|近來|近日",
  ].join("|"),
  "iu",
);

/** Whether a question asks for what is newest: "최근", "최신", "latest", "most recent", "最近", "最新" and their like. */
export function asksForRecent(question: string): boolean {
  return RECENT.test(question.normalize("NFKC"));
}

/**
 * How recent a report is, relative to the newest of the coverage: 1 for the newest, 1/2 a month earlier, 1/3 two months earlier.
 * The curve is 1 / (1 + age / 30 days): unlike an exponential one it still tells reports of past years apart, and coverage may span
 * years. To be added with a small weight where `asksForRecent`, so that it never hides a better match.
 * @param published ISO 8601, as precise as known: of a month or year its middle is taken; null for an undated report
 * @param newest the newest `published` of the coverage; null when all are undated
 * @param timeZone IANA name of the zone in which days are counted
 * @returns above 0 and up to 1; 0.5 where a date is unknown
 */
export function recencyBoost(published: string | null, newest: string | null, timeZone: string): number {
  const day = published === null ? Number.NaN : middleOf(dayOf(published, timeZone));
  const last = newest === null ? Number.NaN : middleOf(dayOf(newest, timeZone));
  if (Number.isNaN(day) || Number.isNaN(last)) return UNDATED;
  const age = Math.max(0, last - day) / DAY_MS;
  return 1 / (1 + age / HALF_AGE_DAYS);
}

function middleOf(day: string): number {
  if (/^\d{4}$/u.test(day)) return Date.parse(`${day}-07-01`);
  return Date.parse(/^\d{4}-\d{2}$/u.test(day) ? `${day}-15` : day);
}
