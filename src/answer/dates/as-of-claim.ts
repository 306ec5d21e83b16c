import type { Article } from "../../coverage/article.js";
import { dayOf } from "../../retrieval/reporting-dates/days.js";

interface Frame {
  readonly dated: (day: string, note: string, text: string) => string;
  readonly undated: (note: string, text: string) => string;
  /** No report of the whole coverage is newer. */
  readonly newest: string;
  /** There are newer reports, but none that was found says it. */
  readonly newestFound: string;
}

const FRAMES: Readonly<Record<"ko" | "en" | "zh-Hans" | "zh-Hant", Frame>> = {
  ko: {
    dated: (day, note, text) => `${day} 보도 기준(${note}): ${text}`,
    undated: (note, text) => `날짜가 확인되지 않은 보도 기준(${note}): ${text}`,
    newest: "더 새로운 보도 없음",
    newestFound: "이에 관한 더 새로운 보도는 찾지 못함",
  },
  en: {
    dated: (day, note, text) => `As of the report of ${day} (${note}): ${text}`,
    undated: (note, text) => `As of a report of unknown date (${note}): ${text}`,
    newest: "nothing newer in the coverage",
    newestFound: "nothing newer on this was found",
  },
  "zh-Hans": {
    dated: (day, note, text) => `据${day}的报道（${note}）：${text}`,
    undated: (note, text) => `据日期不详的报道（${note}）：${text}`,
    newest: "没有更新的报道",
    newestFound: "未找到与此有关的更新报道",
  },
  "zh-Hant": {
    dated: (day, note, text) => `據${day}的報導（${note}）：${text}`,
    undated: (note, text) => `據日期不詳的報導（${note}）：${text}`,
    newest: "沒有更新的報導",
    newestFound: "未找到與此有關的更新報導",
  },
};

/** What is known of the dates of the coverage. */
export interface CoverageDates {
  /** The zone in which days are counted; without one a day is as it is written. */
  readonly timeZone?: string;
  /** The publication date of the coverage's newest report, ISO 8601; null where no report has one, absent where it is not known. */
  readonly newest?: string | null;
}

/** Puts a claim into the time of its report, for questions about the present: news ages. That the report's day is unknown is said. */
export function asOfClaim(
  text: string,
  article: Pick<Article, "published">,
  language: string,
  dates: CoverageDates,
): string {
  const frame = language === "ko" || language === "zh-Hans" || language === "zh-Hant" ? FRAMES[language] : FRAMES.en;
  const day = reportDay(article, dates.timeZone);
  const newest = dates.newest ? reportDay({ published: dates.newest }, dates.timeZone) : null;
  const isNewest = newest !== null && day !== null && day >= newest;
  const note = isNewest ? frame.newest : frame.newestFound;
  return day === null ? frame.undated(note, text) : frame.dated(day, note, text);
}

/** The day of a report, in a time zone where one is given, else as it is written; null where it is unknown. */
export function reportDay({ published }: Pick<Article, "published">, timeZone?: string): string | null {
  if (published === null) return null;
  return timeZone === undefined ? published.slice(0, 10) : dayOf(published, timeZone);
}
