import type { Amount } from "../../coverage/amounts.js";
import type { Span } from "../../coverage/article.js";
import type { LanguageFamily } from "../verify/verify-names.js";

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
