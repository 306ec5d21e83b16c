import { calendarPeriod, lastPeriod, type Period, type Unit } from "./relative-days.js";

/** A way to name a time relative to now. */
export interface RelativeTime {
  readonly pattern: RegExp;
  /** @returns null where the words name no time after all */
  readonly period: (groups: Readonly<Record<string, string | undefined>>, now: Date, timeZone: string) => Period | null;
}

/** Words for a year, in front of a month or alone. */
export const YEAR_WORDS = "재작년|작년|지난\\s?해|올해|올|금년|去年|今年|前年";

/** Numbers below ten as words, in front of a counter. */
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ 한: 1, 두: 2, 세: 3, 석: 3, 네: 4, 넉: 4, 다섯: 5, 여섯: 6, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};
const KO_NUMBER = "(?<count>\\d{1,3}|한|두|세|석|네|넉|다섯|여섯|일|이|삼|사|오|육)";
const EN_NUMBER = "(?<count>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
const ZH_NUMBER = "(?<count>\\d{1,3}|[一二两兩三四五六七八九十])";

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:일|days?|天|日)$/iu, "day"],
  [/^(?:주일?|weeks?|周|週|星期|礼拜|禮拜)$/iu, "week"],
  [/^(?:개월|달|months?|月)$/iu, "month"],
  [/^(?:년|해|years?|年)$/iu, "year"],
];

function calendar(words: string, unit: Unit, shift: number): RelativeTime {
  return {
    pattern: new RegExp(words, "giu"),
    period: (_groups, now, timeZone) => calendarPeriod(unit, shift, now, timeZone),
  };
}

/** "최근 3개월", "the past two weeks", "最近一个月": the groups are `count`, one where it is missing, and `unit`. */
function span(words: string): RelativeTime {
  return {
    pattern: new RegExp(words, "giu"),
    period: ({ count = "1", unit = "" }, now, timeZone) => {
      const of = UNITS.find(([word]) => word.test(unit))?.[1];
      return of ? lastPeriod(of, NUMBERS[count.toLowerCase()] ?? Number(count), now, timeZone) : null;
    },
  };
}

/** "2년 전", "two weeks ago", "三天前": the day, week, month or year that lies so far back. */
function ago(words: string): RelativeTime {
  return {
    pattern: new RegExp(words, "giu"),
    period: ({ count = "1", unit = "" }, now, timeZone) => {
      const of = UNITS.find(([word]) => word.test(unit))?.[1];
      return of ? calendarPeriod(of, -(NUMBERS[count.toLowerCase()] ?? Number(count)), now, timeZone) : null;
    },
  };
}

const ZH_WEEK = "(?:个|個)?(?:周|週|星期|礼拜|禮拜)(?![一二三四五六日天末年边邊刊])";

/** Every way, those that contain another before it. */
export const RELATIVE_TIMES: readonly RelativeTime[] = [
  span(
    `(?<![가-힣])(?:최근|지난|요)\\s?${KO_NUMBER}\\s?(?<unit>일|주일|주|개월|달|년|해)(?:\\s?(?:간|동안|사이|이내|내))?(?![가-힣]*째)`,
  ),
  span(`(?:the\\s)?\\b(?:last|past|previous)\\s${EN_NUMBER}\\s(?<unit>days?|weeks?|months?|years?)\\b`),
  span("\\bthe\\spast\\s(?<unit>day|week|month|year)\\b"),
  span(
    `(?:最近|近|过去|過去)\\s?${ZH_NUMBER}(?:个|個)?(?<unit>天|日|周|週|星期|礼拜|禮拜|月|年)(?:以?[内內来來]|间|間|里|裡)?`,
  ),
  ago(`(?<![가-힣\\d])${KO_NUMBER}\\s?(?<unit>일|주일|주|개월|달|년|해)\\s?전(?=에|의|\\s)`),
  ago(`\\b${EN_NUMBER}\\s(?<unit>days?|weeks?|months?|years?)\\sago\\b`),
  ago(`${ZH_NUMBER}(?:个|個)?(?<unit>天|日|周|週|星期|月|年)[之以]?前`),
  calendar("(?<![가-힣])지지난\\s?주(?!말|[가-힣]*째)", "week", -2),
  calendar("(?<![가-힣])(?:지난|저번)\\s?주(?![가-힣]*말|[가-힣]*[년식민택])", "week", -1),
  calendar("(?<![가-힣])(?:이번\\s?주|금주)(?!말|[가-힣]*식)", "week", 0),
  calendar("(?<![가-힣])지지난\\s?달", "month", -2),
  calendar("(?<![가-힣])(?:지난|저번)\\s?달", "month", -1),
  calendar("(?<![가-힣])(?:이번\\s?달|이달|금월)", "month", 0),
  calendar("(?<![가-힣])재작년", "year", -2),
  calendar("(?<![가-힣])(?:작년|지난\\s?해)(?:도)?", "year", -1),
  calendar("(?<![가-힣])(?:올해|올\\s한\\s해|금년)(?:도)?", "year", 0),
  calendar("(?<![가-힣])(?:그제|그저께|엊그제)(?![가-힣]*야)", "day", -2),
  calendar("(?<![가-힣])(?:어제|어저께)", "day", -1),
  calendar("(?<![가-힣])(?:오늘|금일)(?!날)", "day", 0),
  calendar("\\bthe\\sday\\sbefore\\syesterday\\b", "day", -2),
  calendar("\\byesterday\\b", "day", -1),
  calendar("\\btoday\\b", "day", 0),
  calendar("\\bthis\\sweek\\b", "week", 0),
  calendar("\\blast\\sweek\\b", "week", -1),
  calendar("\\bthis\\smonth\\b", "month", 0),
  calendar("\\blast\\smonth\\b", "month", -1),
  calendar("\\bthis\\syear\\b", "year", 0),
  calendar("\\blast\\syear\\b", "year", -1),
  calendar(`(?:这|這|本)${ZH_WEEK}`, "week", 0),
  calendar(`上上${ZH_WEEK}`, "week", -2),
  calendar(`上${ZH_WEEK}`, "week", -1),
  calendar("(?:这|這)(?:个|個)月|本月|这月|這月", "month", 0),
  calendar("上(?:个|個)?月(?!球)", "month", -1),
  calendar("前年", "year", -2),
  calendar("去年", "year", -1),
  calendar("今年", "year", 0),
  calendar("前天", "day", -2),
  calendar("昨[天日]", "day", -1),
  calendar("今[天日]", "day", 0),
];
