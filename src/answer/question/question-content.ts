import type { AnalyzedQuestion } from "./question-analysis.js";

/** A syllable, a Chinese character, or at least two letters or digits: "q", "?" and "ㅋㅋ" hold none. */
const WORD = /[가-힣]|\p{Script=Han}|(?![ㄱ-ㅎㅏ-ㅣ])[\p{L}\p{N}]{2}/u;

/** Whether a question has a word by which an answer could be known; 언제? alone has none. */
export function hasContent({ terms }: Pick<AnalyzedQuestion, "terms">): boolean {
  return terms.some(({ stem, role }) => role !== "kind" && WORD.test(stem));
}
