import { tokenize } from "../../coverage/analyzer/tokens.js";
import type { Evidence, Refusal } from "./verify-evidence.js";
import { foldText } from "./verify-fold.js";
import { GENERIC_NOUNS, isOrdinaryWord, looksLikeKoreanName, looksLikePredicate } from "./verify-korean.js";
import type { LanguageFamily } from "./verify-names.js";

/** A share of a claim's words (by length) that must stand in its quotes or the question, where both are of one language. */
const SEEN_SHARE = 0.5;
/** Letters after which two English words of one root mostly part: announce, announcement. */
const ROOT = 5;

const FUNCTION_WORDS = new Set(
  "about after also although among another because been before being between both company could does during each from have having hers herself himself into itself made make many more most much only other others over said same should some such than that their them then there these they this those through under until very was were what when where which while whom whose will with within without would your".split(
    " ",
  ),
);

/**
 * Refuses a claim whose own words are not its quotes': what it adds to the question must stand in the quotes. A claim in
 * another language than its quotes shares no words with them; there only names and numbers can be held against them.
 * @param question words of it may be repeated, but no name that the quotes lack: a question can be wrong itself
 */
export function checkWords(
  claim: string,
  family: LanguageFamily,
  evidence: readonly Evidence[],
  question: string,
): Refusal | null {
  const own = evidence.flatMap(({ text, article }) => [text, article.outlet ?? "", article.byline ?? ""]);
  const quotes = comparable(own.join("\n"));
  const asked = comparable(question);
  if (family === "ko") return checkKorean(claim, quotes, asked);
  const seen = family === "zh" ? shareOfBigrams(claim, quotes, asked) : shareOfRoots(claim, quotes, asked);
  return seen >= SEEN_SHARE ? null : refusal("words_not_quoted", "Most of its words");
}

function checkKorean(claim: string, quotes: string, asked: string): Refusal | null {
  let letters = 0;
  let seen = 0;
  const words = tokenize(claim).filter(({ kind, stem }) => kind === "hangul" && stem.length >= 2);
  for (const { stem, start, end } of words) {
    const word = claim.slice(start, end).normalize("NFKC");
    // 월에 of 7월에, 명이 of 120명이: part of a number, which is checked as one.
    if (GENERIC_NOUNS.has(stem) || /\d$/u.test(claim.slice(0, start))) continue;
    letters += stem.length;
    if (isQuoted(stem, quotes)) {
      seen += stem.length;
      continue;
    }
    if (looksLikeKoreanName(word, stem, claim.slice(end))) return refusal("name_not_quoted", `The name "${stem}"`);
    if (asked.includes(stem)) seen += stem.length;
    else if (!looksLikePredicate(word, stem) && !isOrdinaryWord(stem)) return refusal("words_not_quoted", `"${stem}"`);
  }
  return letters === 0 || seen / letters >= SEEN_SHARE ? null : refusal("words_not_quoted", "Most of its words");
}

/** Whether a word stands in the quotes, whole or as a compound of two words that do (투자유치기관). */
function isQuoted(stem: string, quotes: string): boolean {
  if (quotes.includes(stem)) return true;
  for (let at = 2; at <= stem.length - 2; at++) {
    if (quotes.includes(stem.slice(0, at)) && quotes.includes(stem.slice(at))) return true;
  }
  return false;
}

function shareOfBigrams(claim: string, quotes: string, asked: string): number {
  const runs = [...claim.matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => run);
  const bigrams = runs.flatMap((run) => [...run].slice(1).map((second, at) => `${[...run][at]}${second}`));
  if (bigrams.length === 0) return 1;
  return bigrams.filter((bigram) => quotes.includes(bigram) || asked.includes(bigram)).length / bigrams.length;
}

function shareOfRoots(claim: string, quotes: string, asked: string): number {
  const words = (claim.toLowerCase().match(/[\p{Script=Latin}\p{M}]{4,}/gu) ?? []).filter(
    (word) => !FUNCTION_WORDS.has(word),
  );
  if (words.length === 0) return 1;
  const seen = words.filter((word) => [quotes, asked].some((text) => text.includes(word.slice(0, ROOT))));
  return seen.length / words.length;
}

/** Folded with its spaces: 부산 is not in 정부 산하. */
function comparable(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => foldText(word).text)
    .join(" ")
    .toLowerCase();
}

function refusal(code: "name_not_quoted" | "words_not_quoted", what: string): Refusal {
  return {
    code,
    reason: `${what} does not stand in the quotes. Say it in the quotes' own words, or quote what holds it.`,
  };
}
