import { findDates } from "./amount-dates.js";
import { NUMERAL_PATTERNS, numeralValue } from "./amount-numerals.js";
import { TakenPlaces } from "./taken-places.js";

/** A number, date, percentage or sum of money at a place of a text. */
export interface Amount {
  /** UTF-16 units into the text as given. */
  readonly start: number;
  readonly end: number;
  readonly kind: "number" | "date" | "percent" | "money";
  /**
   * The same for every spelling of one value: a plain decimal ("1000000000"), a percentage ("12.5%", "3%p") or a date
   * ("2018-05-01", "2018-05", "--05-28", "---28", "2010s"). A year alone ("2018") reads like the number.
   */
  readonly value: string;
  /** ISO 4217 for money; `m2`, `pyeong`, `km`, `kg` and the like for measures; null for everything else. */
  readonly unit: string | null;
  /** Written in words (세 번째, two) and not in digits. */
  readonly spelled: boolean;
}

const { digits, scale, largeScale, englishScale, englishWord, koreanSino, han, native } = NUMERAL_PATTERNS;

/** Longer names first: 홍콩 달러 is not 달러. A bare dollar is the American one, as in Korean and American news. */
const CURRENCIES: readonly (readonly [code: string, before: string, after: string])[] = [
  ["HKD", "HK\\$|HKD ?", "홍콩 ?달러|HKD\\b|Hong Kong dollars?|港元|港币|港幣"],
  ["TWD", "NT\\$|TWD ?", "대만 ?달러|TWD\\b|新台币|新臺幣"],
  ["SGD", "S\\$|SGD ?", "싱가포르 ?달러|SGD\\b|Singapore dollars?|新加坡元"],
  ["AUD", "A\\$|AUD ?", "호주 ?달러|AUD\\b|Australian dollars?|澳元"],
  ["CAD", "C\\$|CAD ?", "캐나다 ?달러|CAD\\b|Canadian dollars?|加元"],
  ["USD", "US\\$|USD ?|\\$", "(?:미국? ?)?달러|USD\\b|(?:US |American )?dollars?\\b|美元|美金"],
  ["KRW", "₩|KRW ?", "원(?![칙소외장인])|KRW\\b|(?:Korean )?won\\b|韩元|韓元"],
  ["CNY", "RMB ?|CNY ?", "위안|RMB\\b|CNY\\b|yuan\\b|人民币|人民幣|元"],
  ["JPY", "¥|￥|JPY ?", "엔(?![가-힣]{3})|JPY\\b|yen\\b|日元|日圓|日圆"],
  ["EUR", "€|EUR ?", "유로|EUR\\b|euros?\\b|欧元|歐元"],
  ["GBP", "£|GBP ?", "파운드|GBP\\b|pounds?\\b|英镑|英鎊"],
];
const MEASURES: readonly (readonly [unit: string, after: string])[] = [
  ["m2", "㎡|m²|m2\\b|제곱미터|평방미터|square met(?:er|re)s?|sq ?m\\b|平方米|平方公尺"],
  ["pyeong", "평(?![가-힣]{2})|pyeong\\b|坪"],
  ["km", "㎞|km\\b|킬로미터|kilomet(?:er|re)s?|公里"],
  ["kg", "㎏|kg\\b|킬로그램|kilograms?|公斤"],
  ["t", "톤|t\\b|tons?\\b|tonnes?\\b|吨|噸"],
  ["ha", "헥타르|ha\\b|hectares?\\b|公顷|公頃"],
  ["MW", "MW\\b|메가와트|兆瓦"],
];
/** Korean nouns that count (분류사): in front of one, 한, 두 and 세 are numbers. */
const COUNTERS =
  "(?:번째|번|곳|개국|개사|개월|개|명|사람|분|건|가지|배|달|살|시간|시|차례|대|척|채|권|마리|군데|팀|편|쌍|종|층|회|해|주|째)";
/** Nouns that are counted themselves; in front of these 한 is no number but "a" (한 기업). */
const COUNTED = "(?:나라|회사|기업|도시|기관|가구|업체|학교)";
const SINO_COUNTERS = "(?:원|달러|위안|엔|유로|명|개|곳|건|배|년|톤|평|대|퍼센트|%)";
const HAN_COUNTERS = "[个個名家次人年月日元美港倍项項位岁歲届屆大座万萬亿億%]";

const NUMERALS: readonly string[] = [
  // 1만6천, 1억 2,900만, 3조 5천억, 3.8만, 10億; a last group without a scale (1만 6540, 1천450) when it has up to four digits
  `${digits}(?: ?${scale})+(?:[ ,]?${digits}(?: ?${scale})+)*(?:(?<=${largeScale}) ?\\d{1,3}(?:,?\\d{3})?(?![\\d,.]| ?[년월일年月日])|(?<=[천千])\\d{1,3}(?![\\d,.]))?`,
  `${digits}[ -]?${englishScale}\\b`,
  `${digits}(?=[mk]\\b)[mk]`,
  `(?:\\b(?:a|an|${englishWord})[ -](?:hundred|thousand|million|billion|trillion)\\b(?:[ -](?:and )?${englishWord}\\b)?(?: (?:thousand|million|billion|trillion)\\b)?)`,
  digits,
  `\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-${englishWord}\\b|\\b${englishWord}\\b`,
  `(?<![가-힣])(?!구조)(?=${koreanSino}*[십백천만억조])${koreanSino}{2,}(?= ?${SINO_COUNTERS})`,
  `(?<![가-힣])(?!한[편층때시분대주종채팀])${native}(?= ?${COUNTERS})|(?<![가-힣])(?!한)${native}(?= ?${COUNTED})|(?<![가-힣])(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)(?=[은는이가을를의도로]?(?:[^가-힣]|$))`,
  `${han}{2,}|${han}(?=${HAN_COUNTERS})`,
];
const NUMERAL = new RegExp(
  `(?<before>${CURRENCIES.map(([, before]) => before).join("|")})? ?(?<numeral>${NUMERALS.join("|")})`,
  "giu",
);
const PERCENT =
  /^\s?(?:여\s?)?(%p|%\s?포인트|퍼센트\s?포인트|percentage points?|个百分点|個百分點|%|퍼센트|프로(?![가-힣])|per ?cent\b)/iu;
const AFTER = new RegExp(
  `^(?:여|남짓)? ?(?:${[...CURRENCIES.map(([code, , after]) => [code, after]), ...MEASURES]
    .map(([code, after]) => `(?<${code}>${after})`)
    .join("|")})`,
  "iu",
);
/** A word in which digits are a part: 5G, H100, GPT-4. Not 10km, 31st, 2x. */
const IN_WORD_BEFORE = /(?:\p{Script=Latin}|\p{Script=Latin}-|\d[.,])$/u;
const IN_WORD_AFTER = /^(?!(?:st|nd|rd|th|x|km|kg|m|m2|ha|t|bn|mn|tn|k|MW)(?!\p{Script=Latin}))\p{Script=Latin}/iu;

/** Makes characters that people mix up alike, one for one, so that offsets stay. */
function foldLengthKept(text: string): string {
  return text
    .replace(/[！-～]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[‘’ʼ′`]/gu, "'")
    .replace(/[〜～]/gu, "~")
    .replace(/[–—−‑]/gu, "-")
    .replace(/[\u00a0\u3000\u2009\u202f]/gu, " ");
}

/**
 * The numbers, dates, percentages and sums of money in a Korean, English or Chinese text, in order and without overlap.
 * Values are exact. Digits inside a Latin word (5G, GPT-4) belong to that word and are no amounts.
 */
export function findAmounts(text: string): Amount[] {
  const folded = foldLengthKept(text);
  const amounts: Amount[] = findDates(folded).map((date) => ({ ...date, kind: "date", unit: null, spelled: false }));
  const taken = new TakenPlaces(folded.length);
  for (const date of amounts) taken.take(date);
  for (const match of folded.matchAll(NUMERAL)) {
    const { before, numeral = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = before === undefined ? end - numeral.length : match.index;
    if (!taken.isFree({ start, end })) continue;
    const amount = amountAt(folded, start, end, before, numeral);
    if (amount !== null) amounts.push(amount);
  }
  return amounts.sort((a, b) => a.start - b.start);
}

function amountAt(
  text: string,
  start: number,
  end: number,
  before: string | undefined,
  numeral: string,
): Amount | null {
  const spelled = !/\d/.test(numeral);
  const lead = text.slice(Math.max(0, start - 3), start);
  const rest = text.slice(end, end + 24);
  if (!spelled && before === undefined && (IN_WORD_BEFORE.test(lead) || IN_WORD_AFTER.test(rest))) return null;
  const value = numeralValue(withoutLetter(numeral, before !== undefined, lead));
  if (value === null) return null;
  const percent = PERCENT.exec(rest);
  if (percent !== null) {
    const points = /p|포인트|点|點/iu.test(percent[1]?.replace(/^(?:퍼센트(?!\s?포)|프로|per ?cent)/iu, "") ?? "");
    return {
      start,
      end: end + percent[0].length,
      kind: "percent",
      value: `${value}%${points ? "p" : ""}`,
      unit: null,
      spelled,
    };
  }
  const unit = before === undefined ? unitOf(rest) : { code: currencyBefore(before), length: 0 };
  const kind = CURRENCIES.some(([code]) => code === unit?.code) ? "money" : "number";
  return { start, end: end + (unit?.length ?? 0), kind, value, unit: unit?.code ?? null, spelled };
}

/** "$5m" is five million, "5m" is five metres; 제3조 is the third article and no trillion. */
function withoutLetter(numeral: string, money: boolean, lead: string): string {
  if (/제\s?$/u.test(lead)) return numeral.replace(/조.*$/u, "");
  return money ? numeral : numeral.replace(/(?<=\d)m$/iu, "");
}

function unitOf(rest: string): { code: string; length: number } | null {
  const match = AFTER.exec(rest);
  const code = Object.entries(match?.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
  return match === null || code === undefined ? null : { code, length: match[0].length };
}

function currencyBefore(before: string): string {
  const found = CURRENCIES.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(before));
  return found?.[0] ?? "USD";
}
