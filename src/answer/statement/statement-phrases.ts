import { koreanOfEnglish } from "../glossary/question-glossary.js";
import { equivalentNames } from "../verify/verify-name-tables.js";

/** Names of one to three words that have fixed Korean forms (Hong Kong), by each of their words. */
export function namedPhrases(question: string): Map<string, readonly string[]> {
  const words = question.toLowerCase().match(/[\p{Script=Latin}\p{M}.]+/gu) ?? [];
  const found = new Map<string, readonly string[]>();
  for (let size = 3; size >= 1; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const phrase = words.slice(at, at + size);
      const korean = equivalentNames(phrase.join(" ")).filter((name) => /^\p{Script=Hangul}+$/u.test(name));
      if (korean.length > 0) for (const word of phrase) if (!found.has(word)) found.set(word, korean);
    }
  }
  return found;
}

/** Compounds of two and three words that the glossary knows (net profit), by each of their words. */
export function compoundsIn(question: string): Map<string, readonly string[]> {
  const words = question.toLowerCase().match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  const found = new Map<string, readonly string[]>();
  for (let size = 3; size >= 2; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const compound = words.slice(at, at + size);
      const korean = koreanOfEnglish(compound.join("-"));
      if (korean.length > 0) for (const word of compound) if (!found.has(word)) found.set(word, korean);
    }
  }
  return found;
}

/** Words written in one with capitals within (InvestHK), as the Korean words of both halves in one, in either order. */
export function joinedName(question: string, word: string): string[] {
  const at = question.toLowerCase().indexOf(word);
  const [, first, second] =
    /^(\p{Lu}\p{Ll}+|\p{Lu}{2,}(?=\p{Lu}\p{Ll}))(\p{Lu}\p{L}+)$/u.exec(question.slice(at, at + word.length)) ?? [];
  if (first === undefined || second === undefined) return [];
  const [a, b] = [first, second].map((half) => [
    ...equivalentNames(half).filter((name) => /^\p{Script=Hangul}+$/u.test(name)),
    ...koreanOfEnglish(half.toLowerCase()),
  ]);
  return (a ?? []).flatMap((one) => (b ?? []).flatMap((other) => [one + other, other + one]));
}
