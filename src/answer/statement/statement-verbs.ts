/** Places of vowels and final consonants in a syllable of Unicode (0xAC00 + (initial × 21 + vowel) × 28 + final). */
const VOWELS = 21;
const FINALS = 28;
const PAST = 20;
/** Finals that endings leave on a stem in a vowel: 열린, 열릴, 열림, 열립(니다). */
const ENDINGS = [4, 8, 16, 17];
/** What 아/어 has made of a vowel, back again: 여 이, 와 오, 워 우, 왜 외. */
const OPENED: ReadonlyMap<number, number> = new Map([
  [6, 20],
  [9, 8],
  [14, 13],
  [10, 11],
]);

/**
 * Whether two words are forms of one verb, one of them in the past: 열렸 and 열린, 세워졌 and 세워질, 맡았 and 맡. Without the past in
 * one of them too many nouns end as verbs do (사진, 시립).
 */
export function areFormsOfOneVerb(a: string, b: string): boolean {
  if (!isPast(a) && !isPast(b)) return false;
  const stems = stemsOf(a);
  return stemsOf(b).some((stem) => stem.length > 1 && stems.includes(stem));
}

function isPast(word: string): boolean {
  return word.length > 1 && finalOf(word) === PAST;
}

/** The stems that a form may come from, the form without an ending among them. */
function stemsOf(word: string): string[] {
  if (isPast(word)) {
    const bare = withLast(word, 0);
    return /[았었]$/u.test(word) ? [word.slice(0, -1)] : opened(bare);
  }
  const final = finalOf(word);
  if (ENDINGS.includes(final)) return [word, withLast(word, 0)];
  return final === 0 ? [word, ...opened(word)] : [word];
}

/** A stem before 아/어 was added: 열려 열리, 나와 나오, 세워 세우; or as it stands, where the vowel took the ending in (일어나). */
function opened(word: string): string[] {
  const vowel = OPENED.get(Math.floor(codeOf(word) / FINALS) % VOWELS);
  return vowel === undefined ? [word] : [word, withLast(word, 0, vowel)];
}

function withLast(word: string, final: number, vowel?: number): string {
  const code = codeOf(word);
  const initial = Math.floor(code / (VOWELS * FINALS));
  const kept = vowel ?? Math.floor(code / FINALS) % VOWELS;
  return word.slice(0, -1) + String.fromCodePoint(0xac00 + (initial * VOWELS + kept) * FINALS + final);
}

function finalOf(word: string): number {
  return codeOf(word) % FINALS;
}

/** The last syllable's place among the syllables of Hangul. */
function codeOf(word: string): number {
  return (word.codePointAt(word.length - 1) ?? 0xac00) - 0xac00;
}
