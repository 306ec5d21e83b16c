import {
  bareDay,
  type CalendarDate,
  dayFrom,
  existing,
  monthFrom,
  nearestDay,
  nearestMonth,
  type ReportDay,
} from "./relative-date-calendar.js";

/** How a relative date is written, and what it means beside the day of the report. */
export interface RelativeRule {
  readonly pattern: RegExp;
  /** Null where it cannot be told. */
  readonly resolve: (groups: Readonly<Partial<Record<string, string>>>, report: ReportDay) => CalendarDate | null;
  /** Only where no month was named in front of it, which it could be a day of. */
  readonly bare?: boolean;
}

const YEARS: Readonly<Partial<Record<string, number>>> = {
  ...{ 재작년: -2, 지난해: -1, 작년: -1, 올해: 0, 금년: 0, 올: 0, 내년: 1 },
  ...{ 前年: -2, 去年: -1, 今年: 0, 明年: 1, "last year": -1, "this year": 0, "next year": 1 },
};
const MONTHS: Readonly<Partial<Record<string, number>>> = {
  ...{ 지난달: -1, 이달: 0, 이번달: 0, 다음달: 1, 내달: 1 },
  ...{ 上月: -1, 上个月: -1, 上個月: -1, 本月: 0, 这个月: 0, 這個月: 0, 下月: 1, 下个月: 1, 下個月: 1 },
  ...{ "last month": -1, "this month": 0, "next month": 1 },
};
const DAYS: Readonly<Partial<Record<string, number>>> = {
  ...{ 그제: -2, 어제: -1, 오늘: 0, 내일: 1, 모레: 2 },
  ...{ 昨天: -1, 昨日: -1, 明天: 1, yesterday: -1, tomorrow: 1 },
};
const MONTH_NAMES = "January February March April May June July August September October November December".split(" ");

/** No amount of days: 3일간, 30일 이내, 3일 연속, 7일 무료. */
const NO_DAYS =
  "(?![간째차여분장의씩당치]|\\s?(?:동안|이내|이상|이하|미만|안(?:에|팎)|연속|넘|가량|정도|무료|짜리|이후|[후뒤전내만](?![가-힣])|[후뒤전내만](?:에|까지|부터|의)))";
/** What makes a number in front of 일 something else than a day: a month or year, a count, what comes round again. */
const NO_DAY_BEFORE =
  "(?<![\\d.,~∼-]|년\\s?|월\\s?|박\\s?|제\\s?|매[월달주년]\\s|약\\s|총\\s|최[대소]\\s|생후\\s|[단연]\\s|지난\\s|오는\\s|[A-Za-z])";
const RANGE = "(?:(?<from>\\d{1,2})일?\\s?[~∼-]\\s?)?(?<day>\\d{1,2})일";

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

/** Relative dates of Korean, English and Chinese news. Rules of the languages; what they do not know for certain they leave. */
export const RELATIVE_RULES: readonly RelativeRule[] = [
  {
    pattern:
      /(?<![가-힣\d])(?<word>재작년|지난해|작년|올해|금년|내년|올(?=\s\d))(?:\s?(?<month>\d{1,2})월(?:\s?(?<day>\d{1,2})일)?)?(?!간)/gu,
    resolve: ofYear,
  },
  { pattern: /(?<word>前年|去年|今年|明年)(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号號])?)?/gu, resolve: ofYear },
  {
    pattern: /(?<!\b(?:the|past|every|each)\s)\b(?<word>last year|this year|next year)\b(?:['’]s)?/giu,
    resolve: ofYear,
  },
  {
    pattern: /(?<![가-힣\d])(?<word>지난\s?달|이달|이번\s?달|다음\s?달|내달)(?:\s?(?<day>\d{1,2})일)?(?!간)/gu,
    resolve: ofMonth,
  },
  {
    pattern: /(?<word>上[个個]?月|本月|[这這][个個]月|下[个個]?月)(?:(?<day>\d{1,2})[日号號])?/gu,
    resolve: ofMonth,
  },
  {
    pattern: /(?<!\b(?:the|past|every|each)\s)\b(?<word>last month|this month|next month)\b(?:['’]s)?/giu,
    resolve: ofMonth,
  },
  {
    pattern: /(?<![가-힣\d])(?<word>지난|오는)\s(?<month>\d{1,2})월(?:\s?(?<day>\d{1,2})일)?(?!\s?(?:간|째|드))/gu,
    resolve: ({ word, month, day }, report) =>
      nearestMonth(report, Number(month), word === "지난" ? -1 : 1, number(day)),
  },
  {
    pattern: new RegExp(`(?<![가-힣\\d])(?<word>지난|오는)\\s${RANGE}${NO_DAYS}`, "gu"),
    resolve: ({ word, from, day }, report) =>
      fromTo(nearestDay(report, Number(from ?? day), word === "지난" ? -1 : 1), from, day),
  },
  {
    pattern: new RegExp(`${NO_DAY_BEFORE}${RANGE}${NO_DAYS}`, "gu"),
    resolve: ({ from, day }, report) => fromTo(bareDay(report, Number(from ?? day)), from, day),
    bare: true,
  },
  {
    pattern:
      /(?<![\d.,~月第每])(?<day>\d{1,2})日(?=上午|下午|中午|晚|凌晨|早|在|[电電讯訊]|举行|舉行|宣布|表示|[，,])/gu,
    resolve: ({ day }, report) => bareDay(report, Number(day)),
    bare: true,
  },
  {
    pattern:
      /\b(?<word>last|this) (?<name>January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
    resolve: ({ word, name = "" }, report) => {
      const month = MONTH_NAMES.indexOf(name) + 1;
      return word === "last" ? nearestMonth(report, month, -1) : existing({ year: report.year, month });
    },
  },
  {
    pattern: /(?<![가-힣])(?<word>그제|어제|오늘|내일|모레)(?:\(\d{1,2}일\))?(?=[은이까부도 ,]|$)(?!\s?의)/gu,
    resolve: ({ word = "" }, report) => dayFrom(report, DAYS[word] ?? 0),
  },
  {
    pattern: /(?<word>昨[天日]|明天)|\b(?<english>yesterday|tomorrow)\b(?:['’]s)?/giu,
    resolve: ({ word, english }, report) => dayFrom(report, DAYS[word ?? english?.toLowerCase() ?? ""] ?? 0),
  },
];

function ofYear(
  { word = "", month, day }: Readonly<Partial<Record<string, string>>>,
  { year }: ReportDay,
): CalendarDate | null {
  const shift = YEARS[word.toLowerCase()];
  if (shift === undefined) return null;
  if (month === undefined) return { year: year + shift };
  return existing({ year: year + shift, month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) });
}

function ofMonth(
  { word = "", day }: Readonly<Partial<Record<string, string>>>,
  report: ReportDay,
): CalendarDate | null {
  const shift = MONTHS[word.toLowerCase()] ?? MONTHS[word.replaceAll(" ", "")];
  return shift === undefined ? null : monthFrom(report, shift, number(day));
}

/** The days from one to another of the same month. */
function fromTo(date: CalendarDate | null, from: string | undefined, day: string | undefined): CalendarDate | null {
  return date === null || from === undefined ? date : existing({ ...date, until: Number(day) });
}
