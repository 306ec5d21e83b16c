import type { Turn } from "../answerer.js";
import { QUOTED, quotedTitle } from "../question/quoted-titles.js";
import { summaryWish } from "./summary-wish.js";

/** So many articles of the turn before are summed up. */
const MOST = 3;

/** It means the coverage, not the turn before. */
const OF_COVERAGE =
  /오늘|어제|최신|최근|가장|전체|모든|주요|뉴스|소식|\b(?:latest|newest|today|all|main|news|headlines)\b|最新|最近|今天|今日|所有|全部|新闻|新聞/iu;
/** It points at somebody or something else than an article. */
const POINTS_ELSEWHERE =
  /(?:^|\s)(?:이|그|저|해당)\s(?!기사|보도|글|뉴스|소식)[가-힣]|\b(?:its|their|his|her|he|she|they)\b|它|他|她/iu;

/**
 * A wish for a summary that stands without its conversation: articles that it points at are named by their titles.
 * @returns null where the sentence wishes for no summary, or points at something else
 */
export function summaryStandingAlone(asked: string, language: string, conversation: readonly Turn[]): string | null {
  const wish = summaryWish(asked, language);
  // A title says nothing about what the wish points at.
  if (wish === null || POINTS_ELSEWHERE.test(wish.about.replaceAll(QUOTED, "「」"))) return null;
  if (wish.topic !== "" || OF_COVERAGE.test(wish.about)) return asked;
  const shown = shownLast(conversation);
  const titles = [...new Set(shown)].slice(0, wish.number === "one" ? 1 : MOST);
  if (titles.length === 0) return asked;
  const named = titles.join(" ");
  const many = titles.length > 1;
  if (/\p{Script=Hangul}/u.test(asked))
    return `${named} ${many ? "기사들" : "기사"} ${wish.short ? "한 줄 " : ""}요약해줘`;
  if (language.startsWith("zh")) return `${wish.short ? "用一句话" : ""}总结一下${named}${many ? "这些" : "这篇"}报道`;
  return `Summarise the ${many ? "articles" : "article"} ${named}${wish.short ? " in one sentence" : ""}`;
}

/** The articles shown last, each by its title, or by the sentence of it that was shown; thanks in between show none. */
function shownLast(conversation: readonly Turn[]): string[] {
  const last = conversation.findLast(({ answer }) => answer.citations.length > 0 || answer.nearby.length > 0)?.answer;
  if (last === undefined) return [];
  const cited = last.citations.map(({ title, quote }) => title ?? quote);
  const shown = cited.length > 0 ? cited : last.nearby.flatMap(({ title }) => title ?? []);
  return shown.flatMap((text) => quotedTitle(text) ?? []);
}
