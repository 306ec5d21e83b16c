import type { Token } from "../../coverage/analyzer/tokens.js";
import { isLightVerb } from "./english-light-words.js";
import type { ForeignHead } from "./foreign-heads.js";
import { isKindWord, type TermRole } from "./question-roles.js";

/**
 * What the words of an English or Chinese question do in it: names stand for the topic, the noun behind "which" for the class that the answer is
 * one of, and all other words for what is asked.
 */
export function foreignRoles(
  question: string,
  tokens: readonly Token[],
  head: ForeignHead | null,
): Map<Token, TermRole> {
  const word = head?.how === "class" ? head.words.at(-1) : undefined;
  const role = (token: Token): TermRole => {
    if (isKindWord(token.stem) || (token.kind === "latin" && isLightVerb(token.stem))) return "kind";
    if (isCapital(question, token) || token.kind === "number") return "topic";
    return token.stem === word ? "class" : "aspect";
  };
  return new Map(tokens.map((token) => [token, role(token)]));
}

/** Whether a Latin word is written with a capital where the sentence does not begin with it. */
export function isCapital(question: string, token: Token): boolean {
  const leads = token.start === 0 && !/\p{Script=Han}/u.test(question);
  return token.kind === "latin" && /^\p{Lu}/u.test(question.slice(token.start, token.end)) && !leads;
}
