import { clausesOfTwo } from "./told-clauses.js";
import { planOf } from "./told-endings.js";
import { sharesOf } from "./told-shares.js";
import { speechesOf } from "./told-speech.js";
import { amountOf } from "./told-values.js";

const GLOSS = /\s?[(（][^()（）\n]{0,120}[)）]/gu;
/** Who reports from where, in front of an article's first sentence: 가온시 김하늘 기자 = */
const DATELINE = /^[^.,]{0,40}? = /u;
/** Rules are applied to what other rules give at most so often. */
const MOST_STEPS = 2;
/** No sentence of news tells more. */
const MOST_TOLD = 16;

/**
 * Shorter sentences that a Korean sentence tells by its form alone, each true where it is true: without what stands in brackets, one of
 * several that share a verb or an ending, one of several things that somebody says, what a value is of.
 */
export function sentencesTold(sentence: string): readonly string[] {
  const plain = sentence.replace(GLOSS, "").replace(DATELINE, "").trim();
  const told = new Set([plain]);
  let latest = [plain];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    latest = latest.flatMap((one) =>
      [speechesOf, sharesOf, amountOf, planOf, clausesOfTwo].flatMap((rule) => rule(one)),
    );
    for (const one of latest) if (told.size < MOST_TOLD) told.add(one);
  }
  told.delete(sentence.trim());
  return [...told];
}
