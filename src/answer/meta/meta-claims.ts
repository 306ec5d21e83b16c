import type { Article, Span } from "../../coverage/article.js";
import { reportDay } from "../dates/as-of-claim.js";
import type { VerifiedClaim } from "../reader.js";
import type { MetaAspect } from "./meta-question.js";

interface Words {
  readonly byline: (name: string | null) => string;
  readonly outlet: (name: string | null) => string;
  readonly date: (day: string | null) => string;
  readonly link: (url: string | null) => string;
}

const WORDS: Readonly<Record<"ko" | "en" | "zh-Hans" | "zh-Hant", Words>> = {
  ko: {
    byline: (name) => (name === null ? "기자 미상" : `${name} 기자`),
    outlet: (name) => name ?? "매체 미상",
    date: (day) => (day === null ? "보도 날짜 미상" : `${day} 보도`),
    link: (url) => (url === null ? "링크 정보 없음" : `링크 ${url}`),
  },
  en: {
    byline: (name) => (name === null ? "reporter unknown" : `by ${name}`),
    outlet: (name) => name ?? "outlet unknown",
    date: (day) => (day === null ? "date unknown" : `published ${day}`),
    link: (url) => (url === null ? "no link recorded" : `link ${url}`),
  },
  "zh-Hans": {
    byline: (name) => (name === null ? "记者不详" : `记者${name}`),
    outlet: (name) => name ?? "媒体不详",
    date: (day) => (day === null ? "日期不详" : `${day}报道`),
    link: (url) => (url === null ? "没有链接信息" : `链接 ${url}`),
  },
  "zh-Hant": {
    byline: (name) => (name === null ? "記者不詳" : `記者${name}`),
    outlet: (name) => name ?? "媒體不詳",
    date: (day) => (day === null ? "日期不詳" : `${day}報導`),
    link: (url) => (url === null ? "沒有連結資訊" : `連結 ${url}`),
  },
};

/** A claim about an article itself: its headline and the facts asked for, citing the headline or, where there is none, the first sentence. */
export function metaClaim(
  article: Article,
  aspects: readonly MetaAspect[],
  firstSentence: Span | null,
  language: string,
  timeZone?: string,
): VerifiedClaim | null {
  const place = article.headline ?? firstSentence;
  if (place === null) return null;
  const words = language === "ko" || language === "zh-Hans" || language === "zh-Hant" ? WORDS[language] : WORDS.en;
  const facts = [
    words.outlet(article.outlet),
    ...(aspects.includes("byline") || article.byline !== null ? [words.byline(article.byline)] : []),
    ...(aspects.includes("date") || article.published !== null ? [words.date(reportDay(article, timeZone))] : []),
    ...(aspects.includes("link") ? [words.link(article.url)] : []),
  ];
  const name = article.source.slice(place.start, place.end);
  return {
    text: `${name} (${facts.join(", ")})`,
    quotes: [{ article: article.id, start: place.start, end: place.end }],
  };
}
