import type { QuestionTerm } from "./question-analysis.js";
import type { Statement } from "./statement.js";
import type { TermMatch } from "./statement-match.js";

/** Words that point back to what was spoken of: a sentence about 이번 행사 is about the article's topic. */
const POINTING = /^(?:이|그|이번|이날|해당|이들|그녀|그는|이는|동|본|당시|또|이어|현재)$/u;

/**
 * What the sentence is about, by the words that carry 은 or 는, or 이 or 가: 1 a word of the topic, −1 only others, 0 nothing
 * or something that points back.
 */
export function subjectOf(
  terms: readonly QuestionTerm[],
  own: readonly TermMatch[],
  { text, words }: Statement,
): number {
  const asked = new Set(own.flatMap(({ value, at }, i) => (terms[i]?.role !== "kind" && value >= 0.75 ? [at] : [])));
  let others = 0;
  for (const [index, token] of words.tokens.entries()) {
    if (token.kind === "number") continue;
    const word = text.slice(token.start, token.end);
    const behind = text.slice(token.end, token.end + 90);
    const marked =
      word.length > token.stem.length
        ? /(?:[은는]|에서는|에는|이란|란)$/u.test(word)
        : /^(?:\s?[(（][^)）]{0,80}[)）])?['’”"」』》]*(?:은|는)(?![가-힣])/u.test(behind);
    if (!marked) continue;
    if (asked.has(index)) return 1;
    if (!POINTING.test(token.stem) && !POINTING.test(words.tokens[index - 1]?.stem ?? "")) others += 1;
  }
  return others > 0 ? -1 : 0;
}
