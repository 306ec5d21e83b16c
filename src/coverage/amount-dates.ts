import { TakenPlaces } from "./taken-places.js";

/** A date found at a place of a text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** ISO 8601; what is not said is left out as XML Schema does: `2018-05`, `--05-28`, `---28`; a decade is `2010s`. */
  readonly value: string;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH_NAMES = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b))`;
const YEAR = String.raw`(?<![\d.,])([12]\d{3})`;
/** A year of two digits behind an apostrophe: '18년. Up to 49 it is of this century, as in POSIX's %y moved to news. */
const CENTURY_PIVOT = 50;

type Reader = (groups: readonly (string | undefined)[]) => string | null;

const RULES: readonly (readonly [RegExp, Reader])[] = [
  // 2018-05-01, 2018.5.1, 2018/05/01 and, with a hyphen, 2018-05
  [new RegExp(`${YEAR}[-./]\\s?(\\d{1,2})[-./]\\s?(\\d{1,2})(?![\\d])`, "gu"), ([y, m, d]) => iso(y, m, d)],
  [new RegExp(`${YEAR}-(0[1-9]|1[0-2])(?![\\d-])`, "gu"), ([y, m]) => iso(y, m)],
  // 2018년 5월 1일, 2018年5月1日
  [
    new RegExp(`${YEAR}\\s?[년年]\\s?(\\d{1,2})\\s?[월月]\\s?(\\d{1,2})\\s?[일日号號]`, "gu"),
    ([y, m, d]) => iso(y, m, d),
  ],
  [new RegExp(`${YEAR}\\s?[년年]\\s?(\\d{1,2})\\s?[월月]`, "gu"), ([y, m]) => iso(y, m)],
  [new RegExp(`${YEAR}\\s?(?:년대|年代)|${YEAR}s\\b`, "gu"), ([korean, english]) => `${korean ?? english}s`],
  [new RegExp(`${YEAR}\\s?[년年]`, "gu"), ([y]) => iso(y)],
  // '18년 5월, '18년, and without the apostrophe only in front of a month: 18년 5월
  [/'(\d{2})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/gu, ([y, m, d]) => iso(fullYear(y), m, d)],
  [/'?(?<!\d)(\d{2})\s?년\s?(\d{1,2})\s?월/gu, ([y, m]) => iso(fullYear(y), m)],
  [/'(\d{2})\s?년/gu, ([y]) => iso(fullYear(y))],
  [/([〇零一二三四五六七八九]{4})\s?[年]/gu, ([y]) => iso(hanYear(y))],
  // 5월 28일, 5月28日, 5월
  [/(?<!\d)(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日号號]/gu, ([m, d]) => iso("-", m, d)],
  [/(?<!\d)(\d{1,2})\s?[월月](?!드)/gu, ([m]) => iso("-", m)],
  // May 5, 2018; 5 May 2018; May 2018; May 5; 5 May
  [new RegExp(`\\b${MONTH_NAMES}\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, "gu"), ([m, d, y]) => iso(y, m, d)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH_NAMES},?\\s+${YEAR}`, "gu"),
    ([d, m, y]) => iso(y, m, d),
  ],
  [new RegExp(`\\b${MONTH_NAMES},?\\s+${YEAR}`, "gu"), ([m, y]) => iso(y, m)],
  [new RegExp(`\\b${MONTH_NAMES}\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "gu"), ([m, d]) => iso("-", m, d)],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH_NAMES}`, "gu"), ([d, m]) => iso("-", m, d)],
  // A month alone; May and March are also words, so they need a preposition in front.
  [/\b(January|February|April|June|July|August|September|October|November|December)\b/gu, ([m]) => iso("-", m)],
  [
    /(?<=\b(?:in|since|until|by|of|from|last|next|this|early|late|mid|during|and)[ -])(May|March)\b/giu,
    ([m]) => iso("-", m),
  ],
];

/** 28~29일: two days; 28일: one. A number of days (3일간, 3일 만에, 3일째) is no date. */
const DAY_RANGE = /(?<![\d.,])(\d{1,2})\s?[일日]?\s?[~∼-]\s?(?=\d{1,2}\s?[일日])/gu;
const DAY = /(?<![\d.,])(\d{1,2})(?:일|日)(?!\s?(?:간|째|차|만|동안|이상|이내|以内|间|間))/gu;

/**
 * The dates of a text in Korean, English or Chinese, in no order and never overlapping.
 * @param text with full-width characters and apostrophes already folded
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const taken = new TakenPlaces(text.length);
  const add = (start: number, end: number, value: string | null) => {
    if (value === null || !taken.isFree({ start, end })) return;
    taken.take({ start, end });
    found.push({ start, end, value });
  };
  for (const [pattern, read] of RULES) {
    for (const match of text.matchAll(pattern)) {
      add(match.index, match.index + match[0].length, read(match.slice(1)));
    }
  }
  for (const match of text.matchAll(DAY_RANGE)) {
    add(match.index, match.index + (match[1]?.length ?? 0), dayOnly(match[1]));
  }
  for (const match of text.matchAll(DAY)) add(match.index, match.index + match[0].length, dayOnly(match[1]));
  return found;
}

function iso(year: string | undefined, month?: string, day?: string): string | null {
  const monthNumber = month === undefined ? null : monthOf(month);
  if (monthNumber !== null && !(monthNumber >= 1 && monthNumber <= 12)) return null;
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31)) return null;
  const parts = [year, monthNumber, day].filter((part) => part !== undefined && part !== null);
  return parts.map((part) => String(part).padStart(part === "-" ? 1 : 2, "0")).join("-");
}

function dayOnly(day: string | undefined): string | null {
  return Number(day) >= 1 && Number(day) <= 31 ? `---${String(day).padStart(2, "0")}` : null;
}

function monthOf(month: string): number {
  if (/^\d/.test(month)) return Number(month);
  return MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().replace(".", "").slice(0, 3))) + 1;
}

function fullYear(digits: string | undefined): string {
  return String(Number(digits) + (Number(digits) < CENTURY_PIVOT ? 2000 : 1900));
}

function hanYear(digits: string | undefined): string {
  return [...(digits ?? "")]
    .map((digit) => "〇零一二三四五六七八九".indexOf(digit))
    .map((at) => Math.max(0, at - 1))
    .join("");
}
