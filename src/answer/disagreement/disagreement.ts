import { analyzeQuestion } from "../question/question-analysis.js";
import { holderOf } from "./disagreement-holders.js";
import {
  type ReportedAmount,
  reportedAmount,
  type ShownClaim,
  sameThing,
  valuesExclude,
} from "./disagreement-values.js";

/** Claims of an answer whose values cannot both hold. */
export interface Difference {
  /** Places of the claims in the answer, from 1, in order. */
  readonly claims: readonly number[];
  /** `values`: of the same thing at the same time. `dates`: the reports are of different times, and things may have changed. */
  readonly by: "values" | "dates";
}

/** Reports so many days apart tell of different times: a count may have moved on, an office may have changed hands. */
const COUNT_LASTS = 180;
const OFFICE_LASTS = 30;
const DAY_MS = 86_400_000;

/**
 * Which claims of an answer give values that exclude each other: a number, amount or share of the same thing, the date of one
 * event, the sole holder of an office. Values that can all be true (several winners, a part and its total, a rounded number and
 * an exact one) are no difference; nor is anything where the rules cannot tell that the same is meant.
 */
export function disagreements(question: string, language: string, claims: readonly ShownClaim[]): Difference[] {
  const found: Difference[] = [];
  for (const [at, one] of claims.entries()) {
    for (const [behind, other] of claims.slice(at + 1).entries()) {
      const by = differBy(question, language, one, other);
      if (by !== null) found.push({ claims: [at + 1, at + behind + 2], by });
    }
  }
  return merged(found);
}

/** Whether two claims exclude each other, and if so whether the time between their reports may be why. */
export function differBy(
  question: string,
  language: string,
  one: ShownClaim,
  other: ShownClaim,
): Difference["by"] | null {
  if (one.article === other.article) return null;
  const analyzed = analyzeQuestion(question, language);
  const { types } = analyzed.asked;
  if (types.includes("person")) {
    const [a, b] = [holderOf(question, one.text), holderOf(question, other.text)];
    if (a === null || b === null || a === b) return null;
    return areApart(one, other, OFFICE_LASTS) ? "dates" : "values";
  }
  if (!types.includes("number") && !types.includes("time")) return null;
  if (!sameThing(question, one.text, other.text)) return null;
  const kind = types.includes("time") ? "time" : "number";
  const [a, b] = [one, other].map((claim) => reportedAmount(analyzed, kind, claim));
  if (a === undefined || b === undefined || !valuesExclude(a, b)) return null;
  if (kind === "time") return isRecurring(one.text) || isRecurring(other.text) ? null : "values";
  return haveOtherTimes(a, b) || areApart(one, other, COUNT_LASTS) ? "dates" : "values";
}

/** A festival, a round, a meeting of a number: each has a date of its own. */
function isRecurring(text: string): boolean {
  return /제?\s?\d+\s?(?:회|차|번째|기)(?!의원)|매년|해마다|\bannual\b|\b\d+(?:st|nd|rd|th)\b|第.{1,3}[届屆次]|每年/iu.test(
    text,
  );
}

/** Both name a year, and not the same. */
function haveOtherTimes(one: ReportedAmount, other: ReportedAmount): boolean {
  return one.year !== null && other.year !== null && one.year !== other.year;
}

function areApart(one: ShownClaim, other: ShownClaim, days: number): boolean {
  const [a, b] = [one, other].map(({ published }) => (published === null ? Number.NaN : Date.parse(published)));
  return Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) > days * DAY_MS;
}

/** Differences that share a claim are one. */
function merged(found: readonly Difference[]): Difference[] {
  let groups: Difference[] = [];
  for (const one of found) {
    const shares = ({ claims }: Difference): boolean => claims.some((claim) => one.claims.includes(claim));
    const joined = [one, ...groups.filter(shares)];
    const claims = [...new Set(joined.flatMap((group) => group.claims))].sort((a, b) => a - b);
    const by = joined.some((group) => group.by === "values") ? "values" : "dates";
    groups = [...groups.filter((group) => !shares(group)), { claims, by }];
  }
  return groups;
}
