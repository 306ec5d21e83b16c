import type { Amount } from "../../coverage/amounts.js";
import type { Span } from "../../coverage/article.js";
import type { CheckText, CheckWord } from "../check/check-word.js";

/** The part that a word plays beside its verb, as a particle, a preposition or the order of words tells. */
export type Role =
  | "topic"
  | "subject"
  | "object"
  | "to"
  | "at"
  | "by"
  | "from"
  | "until"
  | "than"
  | "with"
  | "for"
  | "of"
  | "among"
  | "none";

/** What a verb joins on to: it ends the sentence, leads on to the next verb, describes a noun, or is what somebody says. */
export type VerbKind = "final" | "joined" | "describing" | "quoted" | "gap";

/** When what a verb tells is done; null where its form does not say so. */
export type Tense = "past" | "present" | "ongoing" | "coming" | null;

/** A word or an amount of a sentence with what it belongs to. */
export interface Part extends Span {
  readonly word: CheckWord | null;
  readonly amount: Amount | null;
  readonly roles: readonly Role[];
  readonly verb: VerbKind | null;
  /** A verb that tells what is done to its subject, or what that is given (받다). */
  readonly voice: "active" | "passive" | "given";
  /** A verb that is denied: 참석하지 않았다, did not sign. */
  readonly denied: boolean;
  /** A verb that says only what may be, was nearly so or was tried: 폐쇄될 수 있다, 우승할 뻔했다, 인수하려 했다. */
  readonly open: boolean;
  /** When a Korean verb tells that it is done. */
  readonly tense: Tense;
  /** The noun phrase that it stands in, by number. */
  readonly phrase: number;
  /** The noun phrase that a describing verb describes; −1 for none. */
  readonly describes: number;
  /** The verbs that it belongs to, as places among the parts. */
  readonly heads: readonly number[];
  /** Whether it belongs to all of these, and not to one of them. */
  readonly all: boolean;
}

/** A sentence whose words know what they belong to. */
export interface SaidText {
  readonly text: CheckText;
  readonly parts: readonly Part[];
}
