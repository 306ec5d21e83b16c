import type { Article } from "../coverage/article.js";

interface Frame {
  readonly dated: (day: string, text: string) => string;
  readonly undated: (text: string) => string;
}

const FRAMES: Readonly<Record<"ko" | "en" | "zh-Hans" | "zh-Hant", Frame>> = {
  ko: {
    dated: (day, text) => `${day} 보도 기준(더 새로운 보도 없음): ${text}`,
    undated: (text) => `날짜가 확인되지 않은 보도 기준(더 새로운 보도 없음): ${text}`,
  },
  en: {
    dated: (day, text) => `As of the report of ${day} (nothing newer in the coverage): ${text}`,
    undated: (text) => `As of a report of unknown date (nothing newer in the coverage): ${text}`,
  },
  "zh-Hans": {
    dated: (day, text) => `据${day}的报道（没有更新的报道）：${text}`,
    undated: (text) => `据日期不详的报道（没有更新的报道）：${text}`,
  },
  "zh-Hant": {
    dated: (day, text) => `據${day}的報導（沒有更新的報導）：${text}`,
    undated: (text) => `據日期不詳的報導（沒有更新的報導）：${text}`,
  },
};

/**
 * Puts a claim into the time of its report, for questions about the present: news ages.
 * @param day the report's day, or null where it is unknown, which is then said
 */
export function asOfClaim(text: string, day: string | null, language: string): string {
  const frame = language === "ko" || language === "zh-Hans" || language === "zh-Hant" ? FRAMES[language] : FRAMES.en;
  return day === null ? frame.undated(text) : frame.dated(day, text);
}

/** The day of a report as it is written, cut from its publication date; null where it is unknown. */
export function reportDay({ published }: Pick<Article, "published">): string | null {
  return published === null ? null : published.slice(0, 10);
}
