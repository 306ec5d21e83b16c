import type { QuestionTerm } from "../question/question-analysis.js";
import type { Statement } from "./statement.js";
import type { TermMatch } from "./statement-match.js";

/** Words that point back to what was spoken of: a sentence about 이번 행사 is about the article's topic. */
const POINTING = /^(?:이|그|이번|이날|해당|이들|그녀|그는|이는|동|본|당시|또|이어|현재)$/u;

/** The words of a sentence that carry 은 or 는, or 이란: places among its tokens. */
export function topicsMarked({ text, words }: Statement): number[] {
  return words.tokens.flatMap((token, index) => {
    if (token.kind === "number") return [];
    const word = text.slice(token.start, token.end);
    const behind = text.slice(token.end, token.end + 90);
    const isMarked =
      word.length > token.stem.length
        ? /(?:[은는]|에서는|에는|이란|란)$/u.test(word)
        : /^(?:\s?[(（][^)）]{0,80}[)）])?['’”"」』》]*(?:은|는)(?![가-힣])/u.test(behind);
    return isMarked ? [index] : [];
  });
}

/** Whether a word points back to what was spoken of (이번 행사), or the word before it does. */
export function pointsBack({ words }: Statement, index: number): boolean {
  return POINTING.test(words.tokens[index]?.stem ?? "") || POINTING.test(words.tokens[index - 1]?.stem ?? "");
}

/**
 * What the sentence is about, by the words that carry 은 or 는, or 이 or 가: 1 a word of the topic, −1 only others, 0 nothing
 * or something that points back.
 */
export function subjectOf(terms: readonly QuestionTerm[], own: readonly TermMatch[], statement: Statement): number {
  const asked = new Set(own.flatMap(({ value, at }, i) => (terms[i]?.role !== "kind" && value >= 0.75 ? [at] : [])));
  const marked = topicsMarked(statement);
  if (marked.some((index) => asked.has(index))) return 1;
  return marked.some((index) => !pointsBack(statement, index)) ? -1 : 0;
}
