import { secondClauses } from "./told-clauses.js";
import { planOf } from "./told-endings.js";
import { sharesOf } from "./told-shares.js";
import { speechesOf } from "./told-speech.js";
import { amountOf } from "./told-values.js";

/** An age, a name in letters or in Han. Other brackets may set a limit: 모든 제품(수출용 제외). */
const GLOSS = /\s?[(（](?:\d{1,3}세?|[A-Za-z][A-Za-z .·&'-]{0,60}|\p{Script=Han}{1,30})[)）]/gu;
/** Who reports from where, in front of an article's first sentence: 가온시 김하늘 기자 = */
const DATELINE = /^[^.,]{0,40}? = /u;
/** Rules are applied to what other rules give at most so often. */
const MOST_STEPS = 2;
/** No sentence of news tells more. */
const MOST_TOLD = 16;
/** In characters; what is longer is a list or no sentence. */
const LONGEST = 400;

/**
 * Shorter sentences that a Korean sentence tells by its form alone, each true where it is true: without an age or another spelling in brackets, one of
 * several that share a verb or an ending, one of several things that somebody says, what a value is of.
 */
export function sentencesTold(sentence: string): readonly string[] {
  if (sentence.length > LONGEST) return [];
  const plain = sentence.replace(GLOSS, "").replace(DATELINE, "").trim();
  const told = new Set([plain]);
  let latest = [plain];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    latest = latest
      .flatMap((one) => [speechesOf, sharesOf, amountOf, planOf, secondClauses].flatMap((rule) => rule(one)))
      .slice(0, MOST_TOLD);
    for (const one of latest) if (told.size < MOST_TOLD) told.add(one);
  }
  told.delete(sentence.trim());
  return [...told];
}
