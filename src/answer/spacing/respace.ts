import { eojeolCost, LONGEST_EOJEOL, type StemFrequency, UNKNOWN } from "./eojeol-cost.js";

/** So many syllables without a space are more than one word. */
const LONG = 7;
/** So many with numbers or letters between them: 작년영화흥행1위뭐임. */
const LONG_MIXED = /(?<!\S)(?=\S*\w)(?:[^\s가-힣]*[가-힣]){9}/u;
/** So many where it begins with a word that points back: 거긴언제, 그회장나이가. */
const POINTING = /(?<![가-힣])(?:그|거기|거긴|여기|저)[가-힣]{4,}/u;
/** Where each stretch between spaces has so many syllables, spaces were left out everywhere. */
const TOGETHER = 6;
/** The shortest run that may be two words, where spaces were left out everywhere. */
const SHORT = 3;
/** A longer run is no question that somebody typed. */
const MOST = 120;

/**
 * Puts spaces into a Korean question whose words were typed together (잉단대표누구임): of all divisions into words the one that costs least.
 * Questions without long runs stay as they are. Pure; any text is allowed.
 * @param frequency in how many passages of the coverage a stem stands
 */
export function respaced(question: string, frequency: StemFrequency): string {
  const runs = question.match(/[가-힣]+/gu) ?? [];
  if (!runs.some((run) => run.length >= LONG) && !POINTING.test(question) && !LONG_MIXED.test(question))
    return question;
  if (question.includes("://")) return question;
  const lengths = question.split(/\s+/u).map((chunk) => chunk.replace(/[^가-힣]/gu, "").length);
  const typed = lengths.filter((length) => length > 0);
  const isTogether = typed.length === 1 || typed.every((length) => length >= TOGETHER);
  const least = isTogether ? SHORT : LONG;
  const divided = question.replaceAll(/(?<![가-힣])[가-힣]+/gu, (run, at: number) => {
    if (run.length < least || run.length > MOST) return run;
    const words = wordsOf(run, frequency, /\d/u.test(question[at - 1] ?? ""));
    // Among words that are spaced a long one may be a name that nobody knows: 말레이시아에서.
    const isSure = isTogether || words.every((word) => eojeolCost(word, frequency) < UNKNOWN);
    return isSure ? words.join(" ") : run;
  });
  // 흥행1위: the number counts what comes behind it.
  return isTogether ? divided.replaceAll(/(?<=[가-힣]{2})(?=\d)/gu, " ") : divided;
}

/** The words of a run. Behind a digit it begins with what is counted. */
function wordsOf(run: string, frequency: StemFrequency, isCounted: boolean): readonly string[] {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= run.length; end += 1) {
    let least = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = Math.max(0, end - LONGEST_EOJEOL); from < end; from += 1) {
      const own = isCounted && from === 0 && end <= 3 ? 1 + end : eojeolCost(run.slice(from, end), frequency);
      const cost = (best[from]?.cost ?? 0) + own;
      if (cost < least.cost) least = { cost, from };
    }
    best.push(least);
  }
  const words: string[] = [];
  let end = run.length;
  while (end > 0) {
    const from = best[end]?.from ?? 0;
    words.unshift(run.slice(from, end));
    end = from;
  }
  return words;
}
