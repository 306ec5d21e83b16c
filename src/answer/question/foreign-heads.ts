import { isClosedEnglish, isLightVerb } from "./english-light-words.js";

/** What an English or Chinese question asks for by a noun, as it stands in it. */
export interface ForeignHead {
  /** The noun with what stands in front of it: net profit, 首席执行官. In lower case. */
  readonly words: readonly string[];
  /** `attribute`: of something named (the CEO of X); `class`: what the answer is one of (which universities); `counted`: how many of it there are. */
  readonly how: "attribute" | "class" | "counted";
}

const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must)$/u;
/** A verb in the past behind a noun: which universities [joined]. */
const PAST =
  /..[^e]ed$|^(?:won|led|made|took|got|held|gave|built|sold|bought|said|told|went|came|lost|beat|rose|fell|grew|paid|ran|met|sent|left|kept|found|hit|wrote|drew|spoke|threw|broke|began|chose|became|saw|stood|sang|flew|drove|fought|taught|caught|brought|spent|lent|laid|lay|rode|wore|swam|struck|set)$/u;
/** Ends a noun phrase. */
const BREAK =
  /^(?:the|a|an|of|in|on|at|for|to|from|by|with|about|and|or|as|that|which|who|whom|whose|it|this|these|there|is|are|was|were)$/u;
/** Words that say what kind of thing is wanted: no sentence need hold them. */
const KIND =
  /^(?:names?|numbers?|years?|dates?|days?|months?|weeks?|hours?|minutes?|times?|places?|persons?|people|amounts?|kinds?|types?|sorts?|things?|totals?|percent|percentage|money|dollars?|won|yuan|yen|euros?|meters?|metres?|kilometers?|km|tons?|tonnes?|sum|part|country|countries|city|cities|reasons?|causes?|purpose|aim|role|way|way|ways|point|points|title|word|words|man|woman|guy|ones?)$/u;

/** The noun that a question asks for; null where none stands there or it only says what kind of thing is wanted. */
export function foreignHead(question: string, language: string): ForeignHead | null {
  if (language.startsWith("zh")) return chineseHead(question);
  return language.startsWith("en") ? englishHead(question) : null;
}

function englishHead(question: string): ForeignHead | null {
  const text = question.toLowerCase().replaceAll("’", "'");
  const counted = /\bhow (?:many|much)\s+(.+)/u.exec(text)?.[1];
  if (counted !== undefined) return headOf(nounPhrase(counted), "counted");
  const asked =
    /\b(?:which|what)\s+(?!(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|'s)\b)(.+)/u.exec(
      text,
    )?.[1];
  if (asked !== undefined) return headOf(nounPhrase(asked), "class");
  const told = /\b(?:what|who)(?:'s| is| are| was| were)\s+(.+)/u.exec(text)?.[1];
  if (told === undefined) return null;
  const owned = /^(?:[^?]{1,60}?(?:'s|s')|the|its|their|his|her)\s+(.+)/u.exec(told)?.[1];
  return owned === undefined ? null : headOf(nounPhrase(owned), "attribute");
}

/** The words of the noun phrase that a text begins with. */
function nounPhrase(text: string): string[] {
  const phrase: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[-'][\p{L}]+)*|[,.;:?!]/gu)) {
    if (/^[,.;:?!]$/u.test(word) || BREAK.test(word)) {
      // A determiner behind two words and more: the last of them was the verb (which universities join the ...).
      if (/^(?:the|a|an)$/u.test(word) && phrase.length >= 2) phrase.pop();
      break;
    }
    if (AUXILIARY.test(word) || isClosedEnglish(word) || isLightVerb(word)) break;
    if (phrase.length > 0 && PAST.test(word)) break;
    phrase.push(word);
    if (phrase.length === 4) break;
  }
  return phrase;
}

function headOf(phrase: readonly string[], how: ForeignHead["how"]): ForeignHead | null {
  const head = phrase.at(-1);
  return head === undefined || KIND.test(head) || PAST.test(head) ? null : { words: phrase, how };
}

const MEASURE_WORDS = "[名家个個所座位只台臺部条條种種项項款届屆场場间間件张張栋棟层層首支辆輛艘架本篇份次名]?";
const CHINESE_KIND =
  /^(?:时候|時候|百分之|原因|人|钱|錢|元|美元|韩元|韓元|年|月|天|日|岁|歲|次|个|個|米|公里|吨|噸|时间|時間|地方|名字|国家|國家|城市|原因|目的|东西|東西|事|号|號|数量|數量|倍|度|分|分钟|分鐘|小时|小時|百分比)$/u;

function chineseHead(question: string): ForeignHead | null {
  const attribute =
    /(?:^|的|[，,])([^的，,？?是]{2,8})(?:(?:是|为|為)(?:谁|誰|多少|什么|什麼|哪|何|几|幾)|谁|誰)/u.exec(question)?.[1];
  const owned = question.includes("的") && attribute !== undefined ? kept([attribute], "attribute") : null;
  if (owned !== null) return owned;
  const counted = new RegExp(`(?:多少|几|幾)${MEASURE_WORDS}([\\p{Script=Han}]{2,6})`, "u").exec(question)?.[1];
  if (counted !== undefined) return kept([counted], "counted");
  const one = new RegExp(`(?:哪一?|哪些|什么|什麼)${MEASURE_WORDS}([\\p{Script=Han}]{2,6})`, "u").exec(question)?.[1];
  return one === undefined ? null : kept([one], "class");
}

function kept(words: readonly string[], how: ForeignHead["how"]): ForeignHead | null {
  return words.some((word) => CHINESE_KIND.test(word)) ? null : { words, how };
}
