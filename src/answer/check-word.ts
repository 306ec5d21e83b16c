import { type Amount, findAmounts } from "../coverage/amounts.js";
import type { Span } from "../coverage/article.js";
import { chineseWordsOf } from "./check-words-chinese.js";
import { englishWords } from "./check-words-english.js";
import { koreanWords } from "./check-words-korean.js";
import type { LanguageFamily } from "./verify-names.js";

/** A word of a text that says something, with its part in the sentence as far as rules can tell. */
export interface CheckWord extends Span {
  /** The form in which words are compared. */
  readonly stem: string;
  /** Likely a name: it may stand in a slot that only one can fill. */
  readonly name: boolean;
  /** What particle marks it (Korean): subject, object, with, to, at, from; empty where none or one that tells nothing. */
  readonly marks: readonly Mark[];
  /** What the text does behind it: ends a clause, or ends the noun that a verb before it describes. */
  readonly ends: "clause" | "noun" | null;
}

export type Mark = "subject" | "object" | "with" | "to" | "at" | "from";

/** A text made ready to be compared. */
export interface CheckText {
  readonly text: string;
  readonly family: LanguageFamily;
  readonly words: readonly CheckWord[];
  readonly amounts: readonly Amount[];
}

/** Takes a sentence apart. Pure; any text is allowed. */
export function checkTextOf(text: string, family: LanguageFamily): CheckText {
  // "One", 한 and 一 are articles and pronouns more often than numbers.
  const amounts = findAmounts(text).filter(({ spelled, value }) => !(spelled && value === "1"));
  return { text, family, words: WORDS[family](text, amounts), amounts };
}

const WORDS: Readonly<Record<LanguageFamily, (text: string, amounts: readonly Amount[]) => CheckWord[]>> = {
  ko: koreanWords,
  latin: englishWords,
  zh: chineseWordsOf,
};
