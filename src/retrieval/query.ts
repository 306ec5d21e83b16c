import { blankChineseQuestionWords, isQuestionWord } from "../coverage/analyzer/question-words.js";
import { type Token, tokenize } from "../coverage/analyzer/tokens.js";

/** A question's words that say what it is about. */
export interface QueryWords {
  /** In order, repeated ones too. */
  readonly tokens: readonly Token[];
}

/** The words of a question without those that only ask; all words where none would stay. */
export function queryWords(question: string): QueryWords {
  const all = tokenize(blankChineseQuestionWords(question.toWellFormed()));
  const tokens = all.filter((token) => !isQuestionWord(token.stem));
  return { tokens: tokens.length > 0 ? tokens : all };
}
