import { type Amount, findAmounts } from "../../coverage/amounts.js";
import type { Evidence, Refusal } from "./verify-evidence.js";

const ORDINAL = /^(?:st|nd|rd|th)\b/u;

/** Refuses a claim with a number, date, share or sum that does not stand in its quotes, or there in another unit. */
export function checkAmounts(claim: string, evidence: readonly Evidence[]): Refusal | null {
  const quoted = evidence.flatMap(quotedAmounts);
  for (const amount of findAmounts(claim)) {
    // "One", 한 and 一 are articles and pronouns more often than numbers.
    if (amount.spelled && amount.value === "1") continue;
    // The 11th may be a day: 11일.
    const ordinal = ORDINAL.test(claim.slice(amount.end)) ? `---${amount.value.padStart(2, "0")}` : null;
    if (quoted.some(({ value }) => value === ordinal)) continue;
    const refusal = check(amount, quoted, claim.slice(amount.start, amount.end));
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The amounts that stand wholly in the quote, as they read in their sentence. */
function quotedAmounts({ context, within }: Evidence): Amount[] {
  return findAmounts(context).filter(({ start, end }) => start >= within.start && end <= within.end);
}

/** Whether an amount of a claim says no more than one of a quote; units are not looked at. */
export function sameValue(claimed: Amount, quoted: Amount): boolean {
  if ((claimed.kind === "percent") !== (quoted.kind === "percent")) return false;
  if (claimed.value === quoted.value) return true;
  const isDate = claimed.kind === "date" || (claimed.kind === "number" && /^[12]\d{3}$/.test(claimed.value));
  return isDate && quoted.kind === "date" && saysLess(claimed.value, quoted.value);
}

function check(amount: Amount, quoted: readonly Amount[], text: string): Refusal | null {
  const same = quoted.filter((other) => sameValue(amount, other));
  if (same.length === 0) {
    const code = amount.kind === "date" ? "date_not_quoted" : "number_not_quoted";
    return { code, reason: `"${text}" does not stand in the quotes. Use only numbers and dates that they hold.` };
  }
  // 10억~20억 달러: the unit stands behind the last number alone.
  const lent = quoted.some((other) => other.unit === amount.unit);
  const fits = same.some(({ unit }) => amount.unit === null || unit === amount.unit || (unit === null && lent));
  if (fits) return null;
  return { code: "unit_differs", reason: `"${text}" stands in the quotes with another unit. Keep the quote's unit.` };
}

/** Whether every part of the first date is the second one's: 2018 of 2018-05-01, --05 of 2018-05. */
function saysLess(claimed: string, quoted: string): boolean {
  const of = partsOf(quoted);
  return partsOf(claimed).every((part, at) => part === "" || part === of[at]);
}

/** Year, month and day of what `findAmounts` calls a date; empty where it does not say. */
function partsOf(date: string): string[] {
  const [, year = "", month = "", day = ""] = /^(?:(\d{4})|-)(?:-(\d{2})|-)?(?:-(\d{2}))?$/.exec(date) ?? [];
  return [year, month, day];
}
