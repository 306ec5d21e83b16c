import { joinParticle, type PartWord } from "./question-parts-words.js";

/** Endings of words that only look like "and": 결과, 사랑. */
const NO_JOINER =
  /(?:결과|성과|학과|통과|교과|초과|부과|경과|일과|안과|치과|내과|외과|사과)$|^(?:사랑|자랑|노랑|파랑|신랑)$/u;

/** The word in front of "and", or null where there is none. */
export function joinedNoun(word: PartWord | undefined): string | null {
  if (word === undefined) return null;
  const { text } = word;
  if (/[^,],$/u.test(text)) return text.replace(/(?:이?랑|하고|와|과)?,$/u, "");
  if (NO_JOINER.test(text)) return null;
  const found = /^(.+?)(이랑|랑|하고|와|과)$/u.exec(text);
  if (found === null) return null;
  const [, base = "", joiner = ""] = found;
  if (joiner === "하고") return /(?:몇|얼마|누구|언제)/u.test(base) ? null : base;
  if (joiner === "이랑" || joiner === "랑") return base;
  return !/[가-힣]$/u.test(base) || joinParticle(base, joiner) === text ? base : null;
}

/** Whether two words end in the same noun: 상금 and 우승상금. */
export function isSame(a: PartWord | undefined, b: PartWord | undefined): boolean {
  if (a === undefined || b === undefined || a.base === "" || b.base === "") return false;
  return (
    a.base === b.base ||
    (a.base.length > 1 && b.base.length > 1 && (a.base.endsWith(b.base) || b.base.endsWith(a.base)))
  );
}
