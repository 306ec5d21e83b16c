import { type ReportingContext, reportingLimits } from "../../../src/retrieval/reporting-dates/reporting-limits.js";

/** A coverage of several outlets; now is a Thursday, 20 November 2025, in Seoul and still the 19th in UTC. */
export const CONTEXT: ReportingContext = {
  outlets: [
    ...["세계일보", "세계뉴스", "글로벌이코노믹", "광주in", "뉴스토마토", "한겨레", "연합뉴스", "조선일보", "KBS"],
    ...["Reuters", "BBC", "The Korea Herald", "인민일보", "人民日报", "明报", "联合早报"],
  ],
  bylines: ["이동수", "신민철, 오승주", "권태옥", "홍길동, 김철수", "Jane Doe", "John O'Neil", "张三", "王小明"],
  aliases: new Map([
    ["Segye Ilbo", "세계일보"],
    ["Hankyoreh", "한겨레"],
    ["Lee Dong-soo", "이동수"],
  ]),
  now: new Date("2025-11-19T23:30:00Z"),
  timeZone: "Asia/Seoul",
};

/** The limits in one line: `outlet=… byline=… from=… to=…`, a period of one day, month or year as `in=…`. */
export function limitsOf(question: string, context: ReportingContext = CONTEXT): string {
  const { filters } = reportingLimits(question, context);
  const line = filters.map(({ field, value }) => `${field}=${value}`).join(" ");
  return line.replace(/from=(\S+) to=\1$/u, "in=$1");
}
