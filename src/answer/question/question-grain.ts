/** How finely a time is asked for. */
export type Grain = "year" | "month" | "day" | "weekday" | "hour";

/** What lasts is no point in time: 며칠 동안, 몇 년 만에. */
const NO_SPAN = "(?!\\s?(?:동안|간|만에|이나|째|짜리|걸|정도\\s?걸|뒤|후|전|더|치))";

/** Words that ask for a time of one grain, the finest first: "몇 년 몇 월" asks for the month. */
const ASKS: readonly (readonly [Grain, RegExp])[] = [
  [
    "hour",
    /몇\s?시(?!간|즌|군|도)|\b(?:at|from|until) what time\b|\bwhat time\b.*\b(?:start|begin|open|close|end|leave|depart|arrive|happen|occur|take place|held)|[几幾][点點]/iu,
  ],
  ["weekday", /(?:무슨|어느|몇)\s?요일|\b(?:what|which) day of the week\b|星期[几幾]|周[几幾]|礼拜[几幾]/iu],
  [
    "day",
    new RegExp(
      `(?<!박\\s?)(?:며칠|몇\\s?일)${NO_SPAN}|(?:무슨|어느|어떤)\\s?날(?!씨)|\\b(?:what|which|exact) (?:exact )?(?:date|day)\\b|哪一?[天日]|[几幾][号號日]`,
      "iu",
    ),
  ],
  ["month", /(?:몇\s?월|어느\s?달)|\b(?:what|which) month\b|[几幾]月/iu],
  [
    "year",
    new RegExp(
      `몇\\s?(?:년도|연도|년)${NO_SPAN}|(?:어느|무슨)\\s?해(?![가-힣]{2})|\\b(?:what|which) year\\b|哪一?年|[几幾]几年`,
      "iu",
    ),
  ],
];

/** How finely the time is asked for; null where a question leaves that open (언제, when). */
export function grainAsked(question: string): Grain | null {
  return ASKS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

const DAY =
  /^\d{1,2}$|\d\s?일|\d[日号號]|^\d{4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d|^\d{1,2}[./]\d|어제|오늘|내일|모레|yesterday|today|tomorrow|昨天|今天|明天/iu;
const NAMED_DAY = /\b[A-Z][a-z]{2,8}\.? \d{1,2}\b|\b\d{1,2} [A-Z][a-z]{2,8}\b/u;
const WEEKDAY = /요일|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|星期|周[一二三四五六日]/iu;
const HOUR = /\d\s?시(?!간)|\d{1,2}:\d{2}|\d[时時点點]|\b\d{1,2}\s?[ap]\.?m\b/iu;
const YEAR_ALONE =
  /^(?:[’'‘]?\d{2,4}\s?년|(?:1[0-9]|20)\d{2}|서기.*|기원전.*|\d{1,2}\s?세기|지난해|작년|올해|내년|재작년|이듬해|상반기|하반기|[1-4]\s?분기|last year|next year|this year|去年|今年|明年)$/iu;

/** Whether a time as it is written tells as much as is asked for: "8일" tells no year, "2019년" no day. */
export function tellsGrain(time: string, grain: Grain): boolean {
  const isDay = DAY.test(time) || NAMED_DAY.test(time);
  if (grain === "hour") return HOUR.test(time);
  if (grain === "weekday") return WEEKDAY.test(time);
  if (grain === "day") return isDay || WEEKDAY.test(time);
  if (grain === "month") return !YEAR_ALONE.test(time) && !HOUR.test(time) && !WEEKDAY.test(time);
  // A day of this month tells its year only together with the report's date, and is news, no history.
  return (
    !/^(?:오는 |지난 )?\d{1,2}\s?일$/u.test(time) && !HOUR.test(time) && !WEEKDAY.test(time) && !isRelativeDay(time)
  );
}

function isRelativeDay(time: string): boolean {
  return /^(?:어제|오늘|내일|모레|지난주|이번\s?주|다음\s?주|yesterday|today|tomorrow|昨天|今天)$/iu.test(time);
}
