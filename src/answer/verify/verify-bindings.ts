import { type Amount, findAmounts } from "../../coverage/amounts.js";
import { type Token, tokenize } from "../../coverage/analyzer/tokens.js";
import { splitSentences } from "../../coverage/passages/sentences.js";
import { sameValue } from "./verify-amounts.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import { GENERIC_NOUNS } from "./verify-korean.js";
import type { LanguageFamily } from "./verify-names.js";
import { saysTheSame } from "./verify-polarity.js";
import { isAway, isAwayFromAll, wayTo } from "./verify-ways.js";

/** Behind a date in Korean, in front of it in English and Chinese: where a time begins, and where it ends. */
const SINCE = {
  behind: /^[^\s]{0,3}?(?:부터|이후|이래)/u,
  before: /(?:\b(?:since|from|starting|after)|自|从|從)\s?$/iu,
};
const UNTIL = {
  behind: /^[^\s]{0,3}?(?:까지|이전)/u,
  before: /(?:\b(?:until|till|by|before|through|to)|到|至|截至)\s?$/iu,
};
/** What stands between the two ends of a range. */
const RANGE = /^\p{L}{0,3}\s?[~〜～–]\s?$/u;
const RANGE_KEPT = /부터|까지|에서|이상|이하|최대|최소|\bfrom\b|\bto\b|between|at least|up to|[至到~〜～–]/u;
const VERB = /(?:..ed|^(?:won|lost|died|fell|rose|grew|left|took|said|voted))$/u;
/** Characters behind an amount in which what it counts and what became of that stands. */
const HAN_REACH = 8;
const REPORTING = /^(?:밝|말|전|설명|발표|강조|덧붙|계획|예정|전망|규모|정도|가량|said|says|accord|about)/u;

/**
 * Refuses a claim whose amounts are its quote's but belong to something else there: the injured told as the dead, the
 * first for the last day, one end of a range for the whole. Only for claims in the language of their quotes, because it
 * goes by order and neighbours.
 */
export function checkBindings(claim: string, family: LanguageFamily, evidence: readonly Evidence[]): Refusal | null {
  const claimed = findAmounts(claim).filter(({ spelled, value }) => !(spelled && value === "1"));
  if (claimed.length === 0) return null;
  const places = evidence.flatMap(({ context }) => placesIn(context, claimed));
  const wrong =
    places.map(({ pairs }) => reordered(pairs, claim)).find((text) => text !== null) ??
    claimed.map((amount) => misplacedEverywhere(claim, amount, places, family)).find((text) => text !== null);
  if (!wrong) return null;
  return { code: "amount_misplaced", reason: `In the quoted sentence "${wrong}" belongs to something else.` };
}

/** A sentence with the amounts of the claim that it holds once each. */
interface Place {
  readonly sentence: string;
  readonly quoted: readonly Amount[];
  readonly pairs: readonly Pair[];
}

function placesIn(context: string, claimed: readonly Amount[]): Place[] {
  return splitSentences(context).map(({ start, end }) => {
    const sentence = context.slice(start, end);
    const quoted = findAmounts(sentence);
    const pairs = claimed.flatMap((amount) => {
      const [other, ...more] = quoted.filter((one) => sameValue(amount, one));
      return other !== undefined && more.length === 0 ? [{ amount, other }] : [];
    });
    return { sentence, quoted, pairs };
  });
}

/** An amount that belongs to something else in each sentence that holds it. */
function misplacedEverywhere(
  claim: string,
  amount: Amount,
  places: readonly Place[],
  family: LanguageFamily,
): string | null {
  const holding = places.flatMap((place) => {
    const pair = place.pairs.find((one) => one.amount === amount);
    return pair ? [misplaced(claim, place.sentence, pair, place.quoted, family)] : [];
  });
  return holding.length > 0 && holding.every((text) => text !== null) ? (holding[0] ?? null) : null;
}

interface Pair {
  readonly amount: Amount;
  readonly other: Amount;
}

/** Amounts of one kind in another order than the quote's. */
function reordered(pairs: readonly Pair[], claim: string): string | null {
  const swapped = pairs.find(({ amount, other }, at) =>
    pairs.slice(0, at).some((one) => one.amount.kind === amount.kind && one.other.start > other.start),
  );
  return swapped ? claim.slice(swapped.amount.start, swapped.amount.end) : null;
}

function misplaced(
  claim: string,
  sentence: string,
  { amount, other }: Pair,
  quoted: readonly Amount[],
  family: LanguageFamily,
): string | null {
  const text = claim.slice(amount.start, amount.end);
  if (isTurned(claim, amount, sentence, other)) return text;
  const isEnd = quoted.some((one) => one !== other && isRange(sentence, one, other) && !sameIn(claim, one));
  if (isEnd && !RANGE_KEPT.test(claim)) return text;
  const siblings = quoted.filter((one) => one !== other && isAlike(one, other) && !isBracketed(sentence, one));
  if (isBracketed(sentence, other)) return null;
  const rivals = siblings.filter((one) => !sameIn(claim, one));
  const { before, behind } = governors(claim, amount, family);
  const isElsewhere =
    before.some((word) => isAway(wayTo(sentence, other, word, rivals, true))) ||
    isAwayFromAll(behind.map((word) => wayTo(sentence, other, word, rivals, false)));
  if (isElsewhere) return text;
  // What is done with the amount, or becomes of it, stands right behind it in Korean.
  const isStrange = behind.every((word) => !sentence.includes(word) && !saysTheSame(word, sentence));
  return family === "ko" && amount.kind !== "date" && behind.length > 0 && isStrange ? text : null;
}

/** "From" told as "until", or the other way round. */
function isTurned(claim: string, amount: Amount, sentence: string, other: Amount): boolean {
  const marks = (text: string, { start, end }: Amount, { behind, before }: typeof SINCE) =>
    behind.test(text.slice(end)) || before.test(text.slice(0, start));
  const [begins, ends] = [marks(claim, amount, SINCE), marks(claim, amount, UNTIL)];
  const [began, ended] = [marks(sentence, other, SINCE), marks(sentence, other, UNTIL)];
  return (begins && !ends && ended && !began) || (ends && !begins && began && !ended);
}

/** Of one kind; points of a percentage are another. */
function isAlike(one: Amount, other: Amount): boolean {
  return one.kind === other.kind && one.value.endsWith("p") === other.value.endsWith("p");
}

function isRange(sentence: string, one: Amount, other: Amount): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return RANGE.test(sentence.slice(first.end, last.start));
}

function sameIn(claim: string, amount: Amount): boolean {
  return findAmounts(claim).some((one) => sameValue(one, amount));
}

/** In brackets: the same sum in another currency, a year of birth. */
function isBracketed(sentence: string, { start, end }: Amount): boolean {
  return /[(（][^)）]*$/u.test(sentence.slice(0, start)) && /^[^(（]*[)）]/u.test(sentence.slice(end));
}

/** The words that an amount of a claim goes with: the two behind it, and the one in front of it. */
function governors(
  claim: string,
  { start, end }: Amount,
  family: LanguageFamily,
): { readonly before: readonly string[]; readonly behind: readonly string[] } {
  if (family === "zh") {
    return { before: pairsOf(claim.slice(0, start).slice(-2)), behind: pairsOf(claim.slice(end, end + HAN_REACH)) };
  }
  const words = tokenize(claim).filter(
    ({ kind, stem }) => kind !== "number" && stem.length >= 2 && !GENERIC_NOUNS.has(stem) && !REPORTING.test(stem),
  );
  const after = words.filter((word) => word.start >= end);
  // English puts the verb behind what is counted and what it is of.
  const verbs = family === "latin" ? after.filter(({ stem }) => VERB.test(stem)) : [];
  // What is counted may be named once for two clauses: killed three people and injured 12.
  const nouns = family === "latin" ? [] : after.slice(0, 2);
  const behind = verbs.length > 0 ? verbs.slice(0, 1) : nouns;
  const before = words.filter((word) => word.end <= start).slice(-1);
  // In Korean a noun goes with the amount behind it only where no particle parts them (영업손실 3조 원).
  const isBound = (word: Token) => family !== "ko" || claim.slice(word.start, start).trim() === word.stem;
  return { before: before.filter(isBound).map(formsOf), behind: behind.map(formsOf) };
}

/** How a word is looked for: what stays of it in other forms. */
function formsOf({ kind, stem }: Token): string {
  return stem.slice(0, kind === "latin" ? 5 : 3);
}

/** Running Chinese has no words to go by: each pair of characters. */
function pairsOf(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map(([first, second = ""]) => `${first}${second}`);
}
