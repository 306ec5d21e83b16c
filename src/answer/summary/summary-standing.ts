import type { Turn } from "../answerer.js";
import { givesOrders } from "../check/check-orders.js";
import { isOrder } from "../question/question-orders.js";
import { summaryWish } from "./summary-wish.js";

/** So many articles of the turn before are summed up, and so much of their titles tells which. */
const MOST = 3;
const TITLE = 160;

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
  const previous = conversation.at(-1);
  if (wish === null || POINTS_ELSEWHERE.test(wish.about)) return null;
  if (!wish.points || previous === undefined || OF_COVERAGE.test(wish.about)) return asked;
  const { citations, nearby } = previous.answer;
  const shown = citations.length > 0 ? citations : nearby;
  // A headline is the article's text: one that gives orders is not put into a question.
  const told = shown.flatMap(({ title }) => (title === null || isOrder(title) || givesOrders(title) ? [] : title));
  const titles = [...new Set(told)].slice(0, wish.number === "one" ? 1 : MOST);
  if (titles.length === 0) return asked;
  const named = titles.map((title) => `「${title.replaceAll(/[「」]/gu, "").slice(0, TITLE)}」`).join(" ");
  const many = titles.length > 1;
  if (/\p{Script=Hangul}/u.test(asked))
    return `${named} ${many ? "기사들" : "기사"} ${wish.short ? "한 줄 " : ""}요약해줘`;
  if (language.startsWith("zh")) return `${wish.short ? "用一句话" : ""}总结一下${named}${many ? "这些" : "这篇"}报道`;
  return `Summarise the ${many ? "articles" : "article"} ${named}${wish.short ? " in one sentence" : ""}`;
}
