import { blankChineseQuestionWords, isQuestionWord } from "../coverage/analyzer/question-words.js";
import { type Token, tokenize } from "../coverage/analyzer/tokens.js";
import type { AliasExpansion } from "./alias-span.js";

/** A question's words that say what it is about. */
export interface QueryWords {
  /** In order, repeated ones too; behind them those of other names. */
  readonly tokens: readonly Token[];
}

/**
 * The words of a question without those that only ask, and behind them the words of other names the coverage has for names in
 * it; all words where none would stay. A word of a name that has another name and that the coverage never writes is no word
 * that a passage could lack.
 * @param isKnown whether the coverage has a word
 */
export function queryWords(
  question: string,
  aliases: readonly AliasExpansion[] = [],
  isKnown: (token: Token) => boolean = () => true,
): QueryWords {
  const all = tokenize(blankChineseQuestionWords(question.toWellFormed()));
  const isRenamed = ({ start, end }: Token) => aliases.some((alias) => alias.start <= start && end <= alias.end);
  const tokens = all.filter((token) => !isQuestionWord(token.stem) && (!isRenamed(token) || isKnown(token)));
  const known = new Set(all.map(({ stem }) => stem));
  const others = aliases.flatMap(({ start, end, names }) =>
    names.flatMap((name) => tokenize(name)).map((token) => ({ ...token, start, end })),
  );
  const added = others.filter(({ stem }) => !known.has(stem) && known.add(stem));
  return { tokens: [...(tokens.length + added.length > 0 ? tokens : all), ...added] };
}
