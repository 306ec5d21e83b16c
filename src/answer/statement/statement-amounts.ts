import { type Amount, findAmounts } from "../../coverage/amounts.js";
import type { Measure } from "../question/question-measure.js";

/** An amount of a text with the noun that it counts. */
export interface CountedAmount {
  readonly start: number;
  readonly end: number;
  readonly kind: Amount["kind"] | "score";
  /** The counting noun or the code of a measure; null where there is none. */
  readonly unit: string | null;
}

/** Nouns that count, behind a number; longer ones first. */
const COUNTER =
  /^\s?(?:여|남짓|가량)?\s?((?:회째|번째|개국|개사|개월|주년|년째|년간|일간|시간|가지|마리|차례|군데|그루|켤레|상자|가구|세대|필지|좌석|경기|센티미터|밀리미터|나노미터|미터|센티|마일|피트|인치|해리|리터|노트|그램|제곱킬로미터|제곱미터|사람|포인트|나노|[명개곳회대건편권층살세배위종호채척쪽인팀국분초주달줄자차번점장평석량기년일도골승패표동칸잔통벌매단급군병발면정골곡㏊℃°˚t㎡㎢㎞m])|(?:people|persons|employees|workers|staff|students|visitors|spectators|residents|passengers|patients|members|players|years|months|weeks|days|hours|minutes|percent|km|kilomet(?:er|re)s|met(?:er|re)s|feet|miles|scientists|researchers|companies|countries)\b|[人名个個家所座岁歲届屆次年天月项項辆輛])(?=$|[^가-힣a-z]|(?<=[°˚])c|[이나인은는을를의가에와과도로으만씩까쯤정여짜째라다였대간부당마])/iu;
const SCORE = /(?<![\d.,-])\d{1,3}\s?[-:]\s?\d{1,3}(?![\d-])|\d{1,3}\s?(?:대|점)\s?\d{1,3}(?=[로\s])/gu;
const WORDS = /절반|과반|한\s?쌍/gu;
/** Days counted in native words: 사흘간, 닷새 만에, 열흘이 걸렸다. */
const NATIVE_DAYS =
  /(?<![가-힣])(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)(?=간|\s?(?:동안|만에|째|정도|가량|가까이|넘게|뒤|후)|[이가을를의씩])/gu;

const KEPT = 4000;
const kept = new Map<string, readonly CountedAmount[]>();

/** The numbers, dates, percentages, sums and scores of a text, each with what it counts; remembers the last few thousand texts. */
export function countedAmounts(text: string): readonly CountedAmount[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const amounts = findAmounts(text).map((amount): CountedAmount => {
    const lead = /(?:약|총|제)\s?$/u.exec(text.slice(Math.max(0, amount.start - 3), amount.start))?.[0].length ?? 0;
    const counter = amount.kind === "number" && amount.unit === null ? COUNTER.exec(text.slice(amount.end)) : null;
    // "14m" is read with its letter, which may stand for a million.
    const metres = amount.kind === "number" && /\dm$/u.test(text.slice(amount.start, amount.end));
    return {
      start: amount.start - lead,
      end: amount.end + (metres ? 0 : (counter?.[0].length ?? 0)),
      kind: amount.kind,
      unit: metres ? "m" : (amount.unit ?? counter?.[1]?.toLowerCase() ?? null),
    };
  });
  const days = matches(text, NATIVE_DAYS, "number").map((found) => ({ ...found, unit: "일" }));
  // 한 in front of a noun (한 해, 한 관계자) counts nothing.
  const counts = amounts.filter(({ start, end, unit }) => unit !== null || text.slice(start, end) !== "한");
  const others = [...matches(text, SCORE, "score"), ...matches(text, WORDS, "number"), ...days];
  const all = [...counts, ...others];
  kept.set(text, all);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  return all;
}

function matches(text: string, pattern: RegExp, kind: CountedAmount["kind"]): CountedAmount[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind,
    unit: null,
  }));
}

/** Units in which each dimension is given. */
const UNITS: Readonly<Record<Exclude<Measure, "money" | "percent" | "score" | "things">, RegExp>> = {
  people:
    /^(?:명|인|사람|people|persons|employees|workers|staff|students|visitors|spectators|residents|passengers|patients|members|players|scientists|researchers|人|名)$/u,
  age: /^(?:살|세|岁|歲|years)$/u,
  length:
    /^(?:km|m|㎞|센티미터|밀리미터|나노미터|미터|센티|마일|피트|인치|해리|cm|kilomet(?:er|re)s|met(?:er|re)s|feet|miles)$/u,
  area: /^(?:m2|pyeong|ha|㏊|㎢|㎡|평|제곱킬로미터|제곱미터|km|배)$/u,
  weight: /^(?:kg|t|그램|g)$/u,
  temperature: /^[도℃°˚]$/u,
  speed: /^(?:km|m|㎞|미터|노트|마일)$/u,
  duration:
    /^(?:년|개월|달|주|일|시간|분|초|년간|일간|년째|주년|주일|years|months|weeks|days|hours|minutes|年|天|月)$/u,
  order: /^(?:회째|번째|회|차|위|번|호|기|주년|년째|届|屆|次)$/u,
};

/** Counting nouns that news uses for one another. */
const SAME: readonly RegExp[] = [
  /^(?:개|곳|군데|종|점|가지|건|개국|개사|나라|국가|국|기|동|칸|좌석|팀|편|대|척|가구|필지|家|个|個|所|座|companies|countries)$/u,
  /^(?:회|번|차례|차|경기)$/u,
  /^(?:회째|번째|회|번|대)$/u,
  /^(?:대|량|기|척|칸|면)$/u,
  /^(?:채|가구|동|세대)$/u,
  /^(?:개월|달)$/u,
];
/** Counting nouns for which news has others: 몇 발 is told as 3기, 몇 통 as 40번. */
const ANY_WORDS =
  /^(?:발|병|잔|벌|통|켤레|상자|포기|송이|곡|학급|단계|정거장|좌석|동|골|승|패|라운드|이닝|쿼터|세트|배럴|와트|킬로와트|메가와트|기가와트|리터)$/u;
/** Nouns that count nothing in particular: 몇 개 is asked of companies, cups and hospitals alike. */
const ANY_THING = /^(?:개|곳|군데|가지|종)$/u;

/**
 * Whether an amount is of the dimension asked for and, where a counting noun was named, counted by it or one that news uses for it.
 * @param unit the counting noun behind 몇; null where there is none
 */
export function fitsMeasure(amount: CountedAmount, measure: Measure | null, unit: string | null): boolean {
  if (amount.kind === "date") return measure === "duration" && amount.unit !== null;
  if (measure === null) return true;
  if (measure === "money") return amount.kind === "money";
  if (measure === "percent")
    return amount.kind === "percent" || amount.unit === "배" || (unit === "도" && amount.unit === "도");
  if (measure === "score") return amount.kind === "score" || amount.unit === "점";
  if (amount.kind === "money" || amount.kind === "percent" || amount.kind === "score") return false;
  if (measure === "order" && unit !== null && amount.unit !== unit)
    return SAME.some((group) => group.test(unit) && group.test(amount.unit ?? ""));
  if (measure !== "things") return amount.unit !== null && UNITS[measure].test(amount.unit);
  if (unit === null || amount.unit === null || ANY_WORDS.test(unit))
    return amount.unit !== "년" && amount.unit !== "일";
  if (amount.unit === unit) return true;
  return SAME.some(
    (group) =>
      group.test(unit) && group.test(amount.unit ?? "") && (ANY_THING.test(unit) || !ANY_THING.test(amount.unit ?? "")),
  );
}
