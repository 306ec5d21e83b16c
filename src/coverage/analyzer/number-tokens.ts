import { type Amount, findAmounts } from "../amounts.js";
import { isSuffix, koreanStem } from "./korean-stem.js";
import type { Token } from "./tokens.js";

/** Where a number's digits do not say its value: units, decimal powers, years of two digits. */
const FOLDABLE = /\p{Nd}\s?(?:[조억만천백亿億万萬兆]|thousand|million|billion|trillion|[mb]n\b)|['’‘]\p{Nd}{2}년/iu;

/**
 * Writes numbers one way: 10억, 1,000,000,000 and 1 billion become one token, 1만6천 becomes 16000, and '18년 is 2018 too.
 * What stands inside such a number gives way to the one token that holds its value; a counting word behind it stays.
 */
export function foldNumbers(text: string, tokens: readonly Token[]): Token[] {
  if (!FOLDABLE.test(text)) return [...tokens];
  const amounts = findAmounts(text).filter(({ spelled, kind }) => !spelled && kind !== "percent");
  const folded: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < amounts.length && (amounts[next]?.end ?? 0) <= token.start) next += 1;
    const amount = amounts[next];
    if (amount === undefined || token.start < amount.start) folded.push(token);
    else if (amount.kind === "date") folded.push(token, ...fullYear(token, amount));
    else folded.push(...foldOne(text, token, amount, folded.at(-1)));
  }
  return folded;
}

/** A year of two digits is found as the full one too. */
function fullYear(token: Token, { value }: Amount): Token[] {
  const year = /^\d{4}/u.exec(value)?.[0];
  const isShort = token.kind === "number" && token.stem.length === 2 && year?.endsWith(token.stem);
  return isShort && year !== undefined ? [{ ...token, stem: year }] : [];
}

function foldOne(text: string, token: Token, amount: Amount, before: Token | undefined): Token[] {
  const isFirst = before?.start !== amount.start;
  if (token.start === amount.start && isFirst) {
    const value: Token = { stem: amount.value, kind: "number", start: amount.start, end: amount.end };
    return [value, ...(token.end > amount.end ? behind(text, token, amount) : [])];
  }
  if (token.kind === "number") return [];
  const inside = text.slice(token.start, Math.min(token.end, amount.end)).replace(POWERS, "");
  if (token.end > amount.end && inside === "") return behind(text, token, amount);
  // Currencies and measures are words to be found by; powers of ten are in the value.
  const stem = token.stem.replace(POWERS, "");
  return stem === "" ? [] : [{ ...token, stem }];
}

const POWERS = /^(?:[조억만천백亿億万萬兆]+|(?:thousand|million|billion|trillion|[mb]n|[mb])$)/u;

/** What is left of a token whose beginning belongs to the number: 개 of 6천개. */
function behind(text: string, token: Token, amount: Amount): Token[] {
  const rest = text.slice(amount.end, token.end).normalize("NFKC").toLowerCase();
  if (token.kind !== "hangul" || rest === "" || isSuffix(rest)) return [];
  return [{ stem: koreanStem(rest), kind: "hangul", start: amount.end, end: token.end }];
}
