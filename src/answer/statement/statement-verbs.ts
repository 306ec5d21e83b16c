import { FINAL, finalOf, vowelOf, withFinal, withVowel } from "../../coverage/hangul-syllable.js";

/** Finals that endings leave on a stem in a vowel: 열린, 열릴, 열림, 열립(니다). */
const ENDINGS: readonly number[] = [FINAL.nieun, FINAL.rieul, FINAL.mieum, FINAL.bieup];
/** What 아/어 has made of a vowel, back again, by their numbers: 여 이, 와 오, 워 우, 왜 외. */
const OPENED: ReadonlyMap<number, number> = new Map([
  [6, 20],
  [9, 8],
  [14, 13],
  [10, 11],
]);

/**
 * Whether two words are forms of one verb, one of them in the past: 열렸 and 열린, 세워졌 and 세워질, 만들었 and 만들. Without the past in
 * one of them too many nouns end as verbs do (사진, 시립).
 */
export function areFormsOfOneVerb(a: string, b: string): boolean {
  if (!isPast(a) && !isPast(b)) return false;
  const stems = stemsOf(a);
  return stemsOf(b).some((stem) => stem.length > 1 && stems.includes(stem));
}

function isPast(word: string): boolean {
  return word.length > 1 && finalOf(word) === FINAL.ssangsiot;
}

/** The stems that a form may come from, the form without an ending among them. */
function stemsOf(word: string): string[] {
  if (isPast(word)) return /[았었]$/u.test(word) ? [word.slice(0, -1)] : opened(withFinal(word, 0));
  const final = finalOf(word);
  if (ENDINGS.includes(final)) return [word, withFinal(word, 0)];
  return final === 0 ? [word, ...opened(word)] : [word];
}

/** A stem before 아/어 was added: 열려 열리, 나와 나오, 세워 세우; or as it stands, where the vowel took the ending in (일어나). */
function opened(word: string): string[] {
  const vowel = OPENED.get(vowelOf(word));
  return vowel === undefined ? [word] : [word, withVowel(word, vowel)];
}
