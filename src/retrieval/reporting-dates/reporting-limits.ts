import { isQuestionWord } from "../../coverage/analyzer/question-words.js";
import type { AppliedFilter } from "../filters.js";
import { queryWords } from "../query.js";
import { asksForRecent } from "../recency.js";
import { dayAfter, type Period, todayAt } from "./relative-days.js";
import { maskBounds } from "./reporting-bounds.js";
import { outletPairs, unmaskExcluded } from "./reporting-contrast.js";
import { maskDates } from "./reporting-dates.js";
import { ANY, Mask, type Named } from "./reporting-mask.js";
import { type CoverageNames, maskNames } from "./reporting-names.js";
import type { ReportingRule } from "./reporting-rule.js";
import { ENGLISH } from "./reporting-rules-en.js";
import { KOREAN } from "./reporting-rules-ko.js";
import { CHINESE } from "./reporting-rules-zh.js";

/** What a question is read against. */
export interface ReportingContext extends CoverageNames {
  /** The moment that counts as now, for "지난달" and for months without a year. */
  readonly now: Date;
  /** IANA name of the zone in which days are counted. */
  readonly timeZone: string;
  /** Whether reports of a time are there: a day without its year is that of the last year which has some. Without it, the last that has begun. */
  readonly hasReports?: (period: Period) => boolean;
}

/** What a question says about the reporting that it wants, and what else it asks. */
export interface ReportingLimits {
  /** At most one outlet, one period, and reporters; all inferred, none relaxed. */
  readonly filters: readonly AppliedFilter[];
  /** What is left to be searched for; the whole question where only question words would be. */
  readonly question: string;
  /** What is left without the words that limit the reporting, which may be nothing; null where there are no such words. */
  readonly rest: string | null;
  /** It asks for what is newest. */
  readonly recent: boolean;
}

/** The languages' rules do not meet: each needs words of its own, and a question may name a Korean outlet in English. */
const LANGUAGES = [KOREAN, ENGLISH, CHINESE];
const NAMES_SOMETHING = new RegExp(ANY, "u");

/**
 * Reads the limits that a question puts on the reporting: outlets and reporters of the coverage by their full names, and times that
 * are said of the reports. Names and times of what is asked about are none.
 *
 * Evidence that a time is said of the reports, and not of what they tell, is grammar alone:
 * - it stands directly at a word for reports (2019년 기사, articles from 2025, 2025年的报道), or stands for one (기사 2024년 것만);
 * - a verb of publishing binds it to one, also over the topic between them (2019년에 나온 홍콩 기사, reports on X published in 2019);
 *   it does not where another verb could own it (2014년에 설립된 곳을 보도한), nor where the topic itself comes out (작년에 나온 영화 기사);
 * - it begins, closes or opens a span of reports (9월 이후 보도); a relative time in front of a topic (지난주 반도체 뉴스) limits the beginning only;
 * - a sentence asks for nothing but what happened on a day (10월 28일에 무슨 일): news of a day is of that day or the next.
 * A time in front of any other noun (2018년 평창 올림픽 기사, articles about elections in 2019) belongs to that, and so does every time
 * in a question without a word for reports (2019년 1월에 시장이 방문한 곳은?): what happened then may be told at any later time.
 */
export function reportingLimits(question: string, context: ReportingContext): ReportingLimits {
  const recent = asksForRecent(question);
  const text = Mask.ready(question);
  const languages = LANGUAGES.filter(({ words }) => words.test(smallLetters(text)));
  if (languages.length === 0) return { filters: [], question, rest: null, recent };
  const mask = new Mask();
  const { now, timeZone } = context;
  const dated = maskDates(maskNames(text, context, mask), context, mask);
  const masked = unmaskExcluded(maskBounds(dated, todayAt(now, timeZone), mask), mask);
  const some = NAMES_SOMETHING.test(masked);
  const bound = languages
    .flatMap((language) => [...(some ? language.rules : []), ...(recent ? [language.recent] : [])])
    .flatMap((rule) => matches(masked, rule, mask));
  const filters = [
    ...nameFilters(
      bound.flatMap((match) => match.named),
      context,
    ),
    ...dateFilters(bound),
  ];
  const applied = bound.filter((match) => match.named.every((one) => isApplied(one, filters)));
  if (applied.length === 0) return { filters, question, rest: null, recent };
  const left = (some: readonly Bound[]): string =>
    mask
      .restore(
        without(
          masked,
          some.flatMap(({ spans }) => spans),
        ),
      )
      .replace(/\s+/gu, " ")
      .trim();
  const topic = left(applied);
  const limiting = applied.filter(({ named }) => named.length > 0);
  return {
    filters,
    question: isAbout(topic) ? topic : question,
    rest: limiting.length === 0 ? null : left(limiting),
    recent,
  };
}

interface Bound {
  readonly named: readonly Named[];
  readonly fromOnly: boolean;
  /** What says so, as pairs of offsets. */
  readonly spans: readonly (readonly [number, number])[];
}

/** Places stay as they are, which `toLowerCase` does not promise. */
function smallLetters(text: string): string {
  return text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** Whether text has words that are searched for; a single Chinese character beside question words ("有哪些") is none. */
function isAbout(text: string): boolean {
  return queryWords(text).tokens.some(
    ({ stem, kind }) => !isQuestionWord(stem) && !(kind === "han" && stem.length === 1),
  );
}

function matches(masked: string, rule: ReportingRule, mask: Mask): Bound[] {
  const found: Bound[] = [];
  const pairs = outletPairs(masked);
  for (const match of smallLetters(masked).matchAll(rule.pattern)) {
    const { kept = "" } = match.groups ?? {};
    if (rule.accepts && !rule.accepts(kept)) continue;
    const end = match.index + match[0].length;
    const [keptStart, keptEnd] = match.indices?.groups?.kept ?? [end, end];
    const spans = [[match.index, keptStart] as const, [keptEnd, end] as const];
    const marks = spans.flatMap(([from, to]) => [...masked.slice(from, to)]);
    const besides = pairs.filter((pair) => pair.some((mark) => marks.includes(mark))).flat();
    const all = mask.in([...marks, ...besides].join(""));
    const named = rule.dayOnly ? all.flatMap(withNextDay) : all;
    if (!rule.dayOnly || named.length > 0) found.push({ named, fromOnly: rule.fromOnly ?? false, spans });
  }
  return found;
}

/** A day together with the next, on which its events are reported as well; none for longer times. */
function withNextDay(named: Named): Named[] {
  if (!("period" in named)) return [];
  const { from, to } = named.period;
  return from !== null && from === to && from.length === 10 ? [{ ...named, period: { from, to: dayAfter(from) } }] : [];
}

/** Two outlets cannot both have printed a report: a question that names two compares them, and has no limit. */
function nameFilters(named: readonly Named[], { bylines }: CoverageNames): AppliedFilter[] {
  const of = (kind: "outlet" | "byline") => [
    ...new Set(named.flatMap((one) => (one.kind === kind ? [one.value] : []))),
  ];
  const [outlets, reporters] = [of("outlet"), of("byline")];
  const together = reporters.length < 2 || bylines.some((byline) => reporters.every((one) => byline.includes(one)));
  return [
    ...(outlets.length === 1 ? outlets : []).map((value) => inferred("outlet", value)),
    ...(together ? reporters : []).map((value) => inferred("byline", value)),
  ];
}

/** Several whole periods are taken together; "since" and "until" that complete each other as well; others say nothing clear. */
function dateFilters(bound: readonly Bound[]): AppliedFilter[] {
  const periods = new Set<Period>();
  for (const { named, fromOnly } of bound) {
    for (const one of named) if ("period" in one && !fromOnly) periods.add(one.period);
  }
  if (periods.size === 0) {
    for (const { named } of bound) {
      for (const one of named) if ("period" in one) periods.add({ from: one.period.from, to: null });
    }
  }
  const froms = [...periods].flatMap(({ from }) => from ?? []).sort();
  const tos = [...periods].flatMap(({ to }) => to ?? []).sort();
  const closed = [...periods].every(({ from, to }) => from !== null && to !== null);
  if (!closed && (froms.length > 1 || tos.length > 1)) return [];
  const [from, to] = [froms[0], tos.at(-1)];
  return [...(from ? [inferred("from", from)] : []), ...(to ? [inferred("to", to)] : [])];
}

function inferred(field: AppliedFilter["field"], value: string): AppliedFilter {
  return { field, value, inferred: true, relaxed: false };
}

function isApplied(named: Named, filters: readonly AppliedFilter[]): boolean {
  if ("value" in named) return filters.some(({ value }) => value === named.value);
  return filters.some(({ field }) => field === "from" || field === "to");
}

/** One space for each piece that is left out. Patterns with the flag `u` never cut a pair of surrogates. */
function without(text: string, spans: readonly (readonly [number, number])[]): string {
  const removed = new Uint8Array(text.length);
  for (const [from, to] of spans) removed.fill(1, from, to);
  return text
    .split("")
    .map((unit, at) => (removed[at] === 1 ? " " : unit))
    .join("");
}
