import type { SummaryForm } from "./summary-form.js";

const ARTICLE = "(?:报道|报导|報導|報道|文章|新闻|新聞|消息|稿子)";
const POLITE =
  "(?:(?:请|請|帮我|幫我|帮忙|幫忙|麻烦|麻煩|劳驾|能不能|能否|可否|可不可以|可以|能|给|給|替我|再|你|您|我|想|要|看)[，, ]?)*";
const LENGTH =
  "(?:用?(?:[一1两兩二2三3几幾]\\s?(?:句|行|段)(?:话|話)?(?:来|來)?|简单|簡單|简要|簡要|简短|簡短|简洁|簡潔|大致|大概|快速)(?:地|的)?)*";
const SUM = "(?:总结|總結|概括|概述|归纳|歸納|简述|簡述|梳理|小结|小結|汇总|彙總|摘要)";
const ONCE = "(?:总结|總結|概括|归纳|歸納|一下|一遍|下|一?个|出来|出來|成[一三3]句话?|給我|给我)*";

const FORMS: readonly RegExp[] = [
  new RegExp(
    `^${POLITE}(?<how>${LENGTH})${SUM}${ONCE}(?<about>(?![了过過的出]).*?)(?:的?(?:主要)?(?:内容|內容|要点|要點|重点|重點))?(?<how2>(?:[，,]\\s?${LENGTH})?)(?:吧|吗|嗎|好吗|好嗎|可以吗)?$`,
    "u",
  ),
  new RegExp(
    `^${POLITE}(?:把|将|將|对|對)(?<about>.+?)(?:做个|做個|做一下|做一个|做一個|进行|進行)?(?<how>${LENGTH})${SUM}(?:一下|下|一遍|出来)?(?:吧|吗|嗎|好吗|好嗎)?$`,
    "u",
  ),
  new RegExp(
    `^${POLITE}(?<about>.*?)的?(?<how>${LENGTH})(?:总结|總結|概括|概述|归纳|歸納|梳理|汇总)(?:一下|下)(?:吧|吗|嗎|好吗|好嗎)?$`,
    "u",
  ),
  new RegExp(
    `^${POLITE}(?<about>(?:.*?)${ARTICLE})的?(?<how>${LENGTH})(?:总结|總結|摘要|概要|概括|梗概)(?:是什么|是什麼)?$`,
    "u",
  ),
  new RegExp(
    `^${POLITE}(?<about>(?:.*?)${ARTICLE})的?(?:主要|核心|大致|大概|基本)?(?:内容|內容|大意|要点|要點|重点|重點|中心思想|主旨)(?:是什么|是什麼|是啥|有哪些)?$`,
    "u",
  ),
  new RegExp(
    `^${POLITE}(?<about>(?:.*?)${ARTICLE})(?:主要|都|到底|究竟|具体|具體|里|裡|里面)*(?:在)?(?:讲述|講述|讲|講|说|說|写|寫|谈|談|报道|報導|介绍|介紹|关于|關於)(?:的|了|到)*(?:是)?(?:些)?(?:什么|什麼|啥|哪些内容|哪些內容)(?:内容|內容|事|呢|的)?$`,
    "u",
  ),
];
const ONE_LINE = /[一1]\s?(?:句|行)/u;

/** What a Chinese sentence wants summed up; null where it wishes for no summary. */
export function chineseForm(text: string): SummaryForm | null {
  for (const form of FORMS) {
    const { about, how = "", how2 = "" } = form.exec(text)?.groups ?? {};
    if (about !== undefined) return { about: about.trim(), short: ONE_LINE.test(how + how2) };
  }
  return null;
}
