import type { Amount } from "../../coverage/amounts.js";
import { detectLanguage } from "../../coverage/language.js";
import { areOfOneKind, excludes } from "../check/check-amounts.js";
import { topicOf } from "../check/check-frames.js";
import { checkTextOf, heldTextOf } from "../check/check-parse.js";
import { sayTheSame } from "../check/check-synonyms.js";
import type { AnalyzedQuestion } from "../question/question-analysis.js";
import { candidateValues } from "../statement/statement-values.js";
import type { LanguageFamily } from "../verify/verify-names.js";

/** A sentence that an answer shows, with its report. */
export interface ShownClaim {
  readonly text: string;
  /** The article's id: one report does not disagree with itself. */
  readonly article: string;
  /** ISO 8601, as precise as known. */
  readonly published: string | null;
}

/** The value of a claim that answers the question, with what is needed to hold it against another. */
export interface ReportedAmount {
  readonly amount: Amount;
  readonly text: string;
  /** The year that the claim names, its relative dates resolved; null where none or several. */
  readonly year: string | null;
}

/** How far from an amount its words stand, in UTF-16 units. */
const NEAR = 16;
const CLAUSE_BEFORE = /^.*(?:[,，;；、]|[고며](?=\s)|지만(?=\s)|\band\b)/su;
const CLAUSE_BEHIND = /(?:[,，;；、]|(?<=[고며])\s|(?<=지만)\s|\band\b).*$/su;
/** A value that is a part of another. */
const PART =
  /(?:가운데|중(?:에서?)?|그중|이 중|이중|among (?:them|those)|of (?:whom|which|them|those)|including|其中)[\s,]*\S{0,14}\s?$/iu;

function familyOfText(text: string): LanguageFamily {
  const language = detectLanguage(text);
  return language === "ko" ? "ko" : language.startsWith("zh") || language === "ja" ? "zh" : "latin";
}

/** The one value of a claim that answers; undefined where none or several might. */
export function reportedAmount(
  question: AnalyzedQuestion,
  kind: "time" | "number",
  { text, published }: ShownClaim,
): ReportedAmount | undefined {
  const held = heldTextOf(text, familyOfText(text), published);
  const candidates = candidateValues(text, question.asked, question.text);
  const fits = held.amounts.filter(
    (amount) =>
      (kind === "time") === (amount.kind === "date" || isYear(amount)) &&
      candidates.some(({ start, end }) => start < amount.end && end > amount.start),
  );
  const near = nearest(question, text, fits);
  const years = new Set(
    held.amounts.map(({ value }) => /^(?:1[5-9]|20)\d{2}/u.exec(value)?.[0]).filter((year) => year !== undefined),
  );
  return near === undefined
    ? undefined
    : { amount: near, text, year: years.size === 1 ? ([...years][0] ?? null) : null };
}

function isYear({ kind, value, unit }: Amount): boolean {
  return kind === "number" && unit === null && /^(?:1[5-9]|20)\d{2}$/u.test(value);
}

/** Of several amounts the one that most words of the question stand by; undefined where that is not one. */
function nearest(question: AnalyzedQuestion, text: string, amounts: readonly Amount[]): Amount | undefined {
  const distinct = amounts.filter(
    ({ value, unit }, at) => amounts.findIndex((other) => other.value === value && other.unit === unit) === at,
  );
  if (distinct.length < 2) return distinct[0];
  const scored = distinct.map((amount) => {
    const before = text.slice(Math.max(0, amount.start - NEAR), amount.start).replace(CLAUSE_BEFORE, "");
    const behind = text.slice(amount.end, amount.end + NEAR).replace(CLAUSE_BEHIND, "");
    const { words } = checkTextOf(`${before} ${behind}`, familyOfText(text));
    const score = question.terms.filter(({ stem }) => words.some((word) => isAlike(word.stem, stem))).length;
    return { amount, score };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most);
  return best.length === 1 ? best[0]?.amount : undefined;
}

function isAlike(one: string, other: string): boolean {
  const begins = one.length >= 2 && other.length >= 2 && (one.startsWith(other) || other.startsWith(one));
  return begins || sayTheSame(one, other);
}

/** Whether two values of one kind cannot both hold; rounding, bounds and parts of a total can. */
export function valuesExclude(one: ReportedAmount, other: ReportedAmount): boolean {
  const [a, b] = [one.amount, other.amount];
  if (!areOfOneKind(a, b) || a.unit !== b.unit || isPart(one) !== isPart(other)) return false;
  return excludes(a, one.text, b, other.text) && excludes(b, other.text, a, one.text);
}

function isPart({ amount, text }: ReportedAmount): boolean {
  return PART.test(text.slice(0, amount.start));
}

/**
 * Not where each is about something of its own that the question does not name; nor where only one tells what it is about, and the
 * other does not hold it: of whom "'15년 설립됐다" speaks, nobody can tell.
 */
export function sameThing(question: string, one: string, other: string): boolean {
  const topics = [one, other].map((text) => topicOf(checkTextOf(text, familyOfText(text))).map(({ stem }) => stem));
  const [a = [], b = []] = topics;
  if (a.length === 0 && b.length === 0) return true;
  if (a.length === 0 || b.length === 0) {
    const [bare, about] = a.length === 0 ? [one, b] : [other, a];
    // The head, and not what describes it: 설립된 in 설립된 나래로봇은 tells nothing of whom.
    const head = about.at(-1);
    return head !== undefined && bare.toLowerCase().includes(head);
  }
  const shares = a.some((stem) =>
    b.some((word) => word === stem || word.endsWith(stem) || stem.endsWith(word) || sayTheSame(word, stem)),
  );
  return shares || [a, b].every((stems) => stems.some((stem) => question.toLowerCase().includes(stem)));
}
