import type { Amount } from "../../coverage/amounts.js";
import { sameValue } from "../verify/verify-amounts.js";

/** Whether an amount of a statement says no more than one of the coverage, in the same unit. */
export function isSaidBy(claimed: Amount, quoted: Amount): boolean {
  return (
    sameValue(claimed, quoted) && (claimed.unit === quoted.unit || (claimed.unit === null && quoted.kind !== "money"))
  );
}

/** What is counted by an amount: its unit, or how the noun behind it begins (곳, 명); empty where a particle or nothing follows. */
function countedBy({ start, end, unit, kind }: Amount, text: string): string {
  if (unit !== null || kind === "percent") return unit ?? kind;
  // A measure that the amount ends in: 14m, 64GB.
  const measure = /\p{Script=Latin}+$/u.exec(text.slice(start, end).trim())?.[0];
  if (measure !== undefined && /^\d/u.test(text.slice(start, end))) return measure.toLowerCase();
  const behind = /^\s?(?:여\s?)?([가-힣]|\p{Script=Han}|[a-z]{3,})/iu.exec(text.slice(end))?.[1]?.toLowerCase() ?? "";
  return /^(?:[은는이가을를의에로와과도만나]|and|but|for|from|with|per|each|the|was|were|while)$/u.test(behind)
    ? ""
    : behind.replace(/s$/u, "");
}

/** 14대 is not said by 14명. */
export function countsTheSame(claimed: Amount, said: string, quoted: Amount, held: string): boolean {
  if (claimed.kind !== "number" || quoted.kind !== "number") return true;
  const [one, other] = [countedBy(claimed, said), countedBy(quoted, held)];
  return one === other || one === "" || other === "";
}

/** Whether two amounts of one kind cannot both be what one clause says: dates that part, other numbers of the same thing. */
export function excludes(claimed: Amount, said: string, quoted: Amount, held: string): boolean {
  if (!areOfOneKind(claimed, quoted) || claimed.unit !== quoted.unit) return false;
  if (isYear(claimed) && isYear(quoted)) return claimed.value !== quoted.value;
  if (claimed.kind !== "date" && quoted.kind !== "date")
    return countedBy(claimed, said) === countedBy(quoted, held) && !mayMean(claimed, quoted, held);
  return partsOf(claimed.value).some((part, at) => {
    const counterpart = partsOf(quoted.value)[at] ?? "";
    return part !== "" && counterpart !== "" && part !== counterpart;
  });
}

/** A value so many times another is no rounding of it. */
const FAR = 1.2;

/** About, nearly, more than: another number near it may be meant, or any beyond it. */
function mayMean(claimed: Amount, quoted: Amount, text: string): boolean {
  const [one, other] = [Number.parseFloat(claimed.value), Number.parseFloat(quoted.value)];
  const before = text.slice(0, quoted.start);
  const behind = text.slice(quoted.end).replace(/^[가-힣]{1,2}\s(?=이상|이하|넘|남짓|안팎|가량|정도)/u, "");
  if (/(?:최소|over|than|least|超过|超過|逾)\s*$/iu.test(before) || /^\s?(?:이상|넘|以上)/u.test(behind))
    return one > other / FAR;
  if (/(?:최대|at most|up to|不到|最多)\s*$/iu.test(before) || /^\s?(?:이하|以下|미만)/u.test(behind))
    return one < other * FAR;
  const about =
    /(?:약|거의|about|around|nearly|roughly|some|almost|约|約|近)\s*$/iu.test(before) ||
    /^\s?(?:여|남짓|안팎|가량|정도|쯤|余|餘|多|左右)/u.test(behind) ||
    /여\s?\D*$/u.test(text.slice(quoted.start, quoted.end));
  return about && one < other * FAR && one > other / FAR;
}

/** A date and a number that reads like a year are of one kind. */
export function areOfOneKind(one: Amount, other: Amount): boolean {
  return one.kind === other.kind || (one.kind === "date" && isYear(other)) || (other.kind === "date" && isYear(one));
}

/** Written as a year alone is: four digits without a unit. A count of so many has its noun behind it in most texts. */
function isYear({ kind, value, unit, spelled }: Amount): boolean {
  return (kind === "date" || kind === "number") && unit === null && !spelled && /^(?:1[5-9]|20)\d{2}$/.test(value);
}

function partsOf(date: string): string[] {
  const [, year = "", month = "", day = ""] = /^(?:(\d{4})|-)(?:-(\d{2})|-)?(?:-(\d{2}))?$/.exec(date) ?? [];
  return [year, month, day];
}
