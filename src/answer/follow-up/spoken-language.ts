import { detectLanguage } from "../../coverage/language.js";

/** Words that people of any language type. */
const ANYBODYS = new Set(
  "hi hello hey hiya yo ok okay help quit exit q thanks thank you thx ty bye goodbye lol wow yes no good nice".split(
    " ",
  ),
);
/** Words that make two words English. */
const ENGLISH =
  /\b(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|the|and|of|it|he|she|they|there|about|more|tell|me|please)\b/iu;
/** From here on Latin words are a sentence, and no mere name. */
const SENTENCE = 3;

/** Whether a text shows by itself in which language its writer speaks: not a number, a sign, a command or a bare name. */
export function tellsLanguage(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length === 0 || /^\s*[/!]\s?[a-z-]+\s*$/iu.test(text)) return false;
  if (/[^\p{Script=Latin}\p{M}'’-]/u.test(words.join(""))) return true;
  if (words.every((word) => ANYBODYS.has(word.toLowerCase()))) return false;
  return words.length >= SENTENCE || ENGLISH.test(text);
}

/**
 * The language to answer in: the question's own, else that of the turn before, else the one wished for.
 * @param before languages of earlier turns, oldest first
 * @param wished of the place where it is asked, where that is known
 * @returns a BCP 47 tag
 */
export function spokenLanguage(question: string, before: readonly string[], wished?: string): string {
  const own = detectLanguage(question);
  return tellsLanguage(question) ? own : (before.at(-1) ?? wished ?? own);
}
