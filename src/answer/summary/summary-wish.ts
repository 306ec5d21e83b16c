import { isOrder } from "../question/question-orders.js";
import { QUOTED } from "../question/quoted-titles.js";
import type { SummaryForm } from "./summary-form.js";
import { chineseForm } from "./summary-form-chinese.js";
import { englishForm } from "./summary-form-english.js";
import { koreanForm } from "./summary-form-korean.js";

/** A wish for a summary instead of a question. */
export interface SummaryWish extends SummaryForm {
  /** `one` article, `many`, or a word that may mean either (기사, 报道, coverage). */
  readonly number: "one" | "many" | "either";
  /** What it names, in its words; empty where it only points at what was spoken of (이 기사, this article), or at nothing. */
  readonly topic: string;
}

/** In such a sentence something else is asked: 이 기사가 왜 중요한지 요약해줘. */
const ASKS =
  /언제|누구|누가|어디|얼마|몇|왜(?![가-힣])|어느|어떻게|\b(?:who|whose|when|where|why|how|which)\b|谁|誰|何时|何時|哪|多少|几[个個家年月]|怎么|怎麼|为什么|為什麼/iu;
const MANY =
  /(?:기사|보도|뉴스|내용|소식)들|여러|모든|전체|모두|소식|뉴스|동향|근황|이슈|\b(?:articles|stories|reports|news|headlines|pieces)\b|新闻|新聞|消息|这些|這些|几篇|幾篇|各篇|动态|動態/iu;
const ONE =
  /(?:^|\s)(?:이|그|저|위|해당|방금|첫|한)\s?(?:본\s)?(?:기사|보도|글)(?!들)|\b(?:article|story|report|piece)\b|[这這那该該一]篇|文章/iu;
/** What is left of words that name nothing themselves. */
const POINTING =
  /(?:^|\s)(?:이|그|저|위|위의|해당|방금|여기|본|이번|지금까지|앞의|앞서|나온|말한|알려준|보여준|인용한|답변|대답|이거|그거|이것|그것|전체|모든|모두|여러|전부|오늘의?|주요|최신|최근|가장|기사|보도|뉴스|소식|내용|글|이야기|얘기|것|다|싹|싹다)(?:들)?(?:의|을|를|은|는|이|가|에|만|도|좀)?(?=\s|$)|\b(?:it|this|that|these|those|them|the|all|of|above|article|articles|story|stories|report|reports|piece|pieces|news|coverage|main|latest|newest|today['’]?s?|headlines|everything|you (?:just )?(?:cited|mentioned|quoted|showed))\b|(?:这|這|那|该|該|以上|上面|上述|些|几|幾|篇|个|個|则|則|条|條|文章|报道|报导|報導|報道|新闻|新聞|消息|内容|內容|的|所有|全部|主要|最新|今天|今日|它)/giu;

/** A wish is short but for the titles in it; in UTF-16 units. */
export const LONGEST_WISH = 160;

/** What a sentence wants summed up; null where it wishes for no summary. Pure; any text is allowed. */
export function summaryWish(sentence: string, language: string): SummaryWish | null {
  // Titles in quotation marks say nothing about how the sentence asks.
  const titles: string[] = [];
  const masked = sentence.replaceAll(QUOTED, (title) => `「${titles.push(title) - 1}」`);
  if (masked.length > LONGEST_WISH || isOrder(sentence)) return null;
  const text = masked
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/(?:[\s.!?~,。！？…;]|[ㅋㅎㅠㅜ]|\p{Extended_Pictographic}|\ufe0f)+$/u, "");
  const form = formOf(text, language);
  if (form === null || ASKS.test(form.about)) return null;
  const rest = form.about.replaceAll(/^[\s,:]+|[\s,:]+$/gu, "");
  const unmasked = (part: string): string => part.replaceAll(/「(\d+)」/gu, (mask, at) => titles[Number(at)] ?? mask);
  const number = MANY.test(rest) ? "many" : ONE.test(rest) ? "one" : "either";
  // Twice: a white space between two such words belongs to the first.
  const left = rest.replaceAll(POINTING, " ").replaceAll(POINTING, " ").replaceAll(/\s+/gu, " ").trim();
  return { about: unmasked(rest), short: form.short, number, topic: unmasked(left) };
}

function formOf(text: string, language: string): SummaryForm | null {
  if (/\p{Script=Hangul}/u.test(text)) return koreanForm(text) ?? englishForm(text);
  const isChinese = language.startsWith("zh") || /\p{Script=Han}/u.test(text);
  return (isChinese ? chineseForm(text) : null) ?? englishForm(text);
}
